#include "app/paint/raster.h"

#include "app/paint/figurepainter.h"
#include "core/diagram/textwidth.h"

#include <QBuffer>
#include <QCoreApplication>
#include <cmath>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Raster)
};

/// Qt paints no farther, and what shows pictures seldom shows larger ones.
constexpr double mostPixelsASide = 32767;
/// A gigabyte while it is painted.
constexpr double mostPixels = 268'435'456;
constexpr double dotsPerMetre = 96 / 0.0254;

Error tooLarge(const QSizeF& size, double scale)
{
    const double fitting = std::floor(largestScale(size) * 100) / 100;
    return {Words::tr("at scale %1 the picture would be %2 × %3 pixels, more than can be painted")
                .arg(scale)
                .arg(std::ceil(size.width() * scale), 0, 'f', 0)
                .arg(std::ceil(size.height() * scale), 0, 'f', 0),
            Words::tr("scale %1 fits; SVG and PDF have no such limit").arg(fitting)};
}

} // namespace

double largestScale(const QSizeF& drawing)
{
    return std::min({mostPixelsASide / drawing.width(), mostPixelsASide / drawing.height(),
                     std::sqrt(mostPixels / (drawing.width() * drawing.height()))});
}

std::optional<Error> sizeProblem(const QSizeF& drawing, double scale)
{
    if (!(scale > 0)) // nor NaN
        return Error{Words::tr("the scale of a picture must be more than 0"),
                     Words::tr("1 is 96 dots per inch, 2 twice that")};
    return scale > largestScale(drawing) ? std::optional(tooLarge(drawing, scale)) : std::nullopt;
}

tl::expected<QImage, Error> toImage(const diagram::Drawing& drawing, diagram::Theme theme, double scale)
{
    if (const auto problem = sizeProblem(drawing.size, scale))
        return tl::unexpected(*problem);
    const QSizeF exact = drawing.size * scale;
    QImage image(int(std::ceil(exact.width())), int(std::ceil(exact.height())), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(Error{Words::tr("there is not enough memory for a picture at scale %1").arg(scale),
                                    Words::tr("take a smaller scale")});
    const FigurePainter figures(theme, Purpose::Export);
    image.fill(figures.colour(diagram::Colour::Ground));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    figures.paint(painter, drawing, diagram::Detail::Near);
    return image;
}

tl::expected<QByteArray, Error> toPng(const diagram::Drawing& drawing, diagram::Theme theme, double scale)
{
    auto image = toImage(drawing, theme, scale);
    if (!image)
        return tl::unexpected(image.error());
    image->setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image->setDotsPerMeterY(qRound(dotsPerMetre * scale));
    image->setText(QStringLiteral("Title"), diagram::printable(drawing.title));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return tl::unexpected(Error{Words::tr("the picture can't be written as PNG"), Words::tr("export it as SVG")});
    return buffer.data();
}

} // namespace pigpen

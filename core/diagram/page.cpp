#include "page.h"

#include "parts.h"
#include "writing.h"

#include <QCoreApplication>
#include <limits>

namespace pigpen::diagram {

namespace {

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

constexpr double margin = 32;
constexpr double titleHeight = 72;
constexpr double leastWidth = 560;
constexpr Style titleStyle{22, Weight::Bold};
constexpr Style subtitleStyle{13, Weight::Regular, Colour::SecondaryInk};
constexpr Style labelStyle{11.5, Weight::Regular, Colour::SecondaryInk};
constexpr Style noteStyle{11, Weight::Regular, Colour::SecondaryInk};

Figure part(const QString& id, const QRectF& rect)
{
    Figure figure;
    figure.id = id;
    figure.origin = rect.topLeft();
    figure.size = rect.size();
    return figure;
}

Figure titleFigure(const PageText& text, double width)
{
    Figure figure = part(QStringLiteral("page-title"), {margin, 0, width, titleHeight});
    figure.shapes.push_back(words({0, 42}, elided({{text.title, titleStyle.colour}}, width, titleStyle), titleStyle));
    figure.shapes.push_back(
        words({0, 63}, elided({{text.subtitle, subtitleStyle.colour}}, width, subtitleStyle), subtitleStyle));
    return figure;
}

constexpr double legendRow = 24;

/// From where to where a sample reaches.
QRectF extentOf(const std::vector<Shape>& sample)
{
    struct Extent
    {
        QRectF operator()(const Box& box) const { return box.rect; }
        QRectF operator()(const Text& text) const { return lineBox(text); }
        QRectF operator()(const Polygon& polygon) const { return boundsOf(polygon); }
        QRectF operator()(const Line& line) const { return boundsOf(Polygon{.points = line.points}); }
    };
    double left = std::numeric_limits<double>::max();
    double right = 0;
    for (const Shape& shape : sample) {
        const QRectF extent = std::visit(Extent(), shape);
        left = std::min(left, extent.left());
        right = std::max(right, extent.right());
    }
    return {left, 0, right - left, 16};
}

/// Entries one after another, wrapped at the width.
Figure legendFigure(const std::vector<LegendItem>& items, double top, double width)
{
    Figure figure = part(QStringLiteral("page-legend"), {margin, top, width, 0});
    figure.title = Page::tr("Legend");
    QPointF at;
    for (const LegendItem& item : items) {
        const QRectF sample = extentOf(item.sample);
        const double toLabel = sample.width() + 8;
        const double needed = toLabel + widthOf(item.label, labelStyle);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + legendRow};
        for (Shape shape : item.sample) {
            translate(shape, at + QPointF(-sample.left(), 4));
            figure.shapes.push_back(std::move(shape));
        }
        figure.shapes.push_back(words(at + QPointF(toLabel, 16), item.label, labelStyle));
        at.rx() += needed + 24;
    }
    figure.size.setHeight(items.empty() ? 0 : at.y() + legendRow);
    return figure;
}

QString noteText(const Options& options)
{
    if (options.sourceHash.isEmpty())
        return {};
    const QString hash = QString::fromLatin1(options.sourceHash.left(12));
    return options.fileName.isEmpty() ? Page::tr("Made from an inventory with sha256 %1…").arg(hash)
                                      : Page::tr("Made from %1, sha256 %2…").arg(options.fileName, hash);
}

double widthFor(const PageText& text, const QSizeF& content)
{
    const double words = std::max(widthOf(text.title, titleStyle), widthOf(text.subtitle, subtitleStyle));
    return std::max({content.width(), std::min(words, 900.0), leastWidth});
}

} // namespace

Drawing page(const PageText& text, std::vector<Figure> figures, const QSizeF& content,
             const std::vector<LegendItem>& legend, const Options& options)
{
    const double width = widthFor(text, content);
    const double bodyTop = titleHeight + 16;
    Drawing drawing{text.title, text.description, {}, {}};
    drawing.figures.push_back(titleFigure(text, width));
    for (Figure& figure : figures)
        drawing.figures.push_back(moved(std::move(figure), {margin, bodyTop}));

    Figure key = legendFigure(legend, bodyTop + content.height() + 24, width);
    double bottom = key.rect().bottom();
    if (!legend.empty())
        drawing.figures.push_back(std::move(key));
    if (const QString note = noteText(options); !note.isEmpty()) {
        Figure figure = part(QStringLiteral("page-note"), {margin, bottom + 8, width, 20});
        figure.shapes.push_back(words({0, 14}, elided({{note, noteStyle.colour}}, width, noteStyle), noteStyle));
        bottom = figure.rect().bottom();
        drawing.figures.push_back(std::move(figure));
    }
    drawing.size = QSizeF(width + 2 * margin, bottom + margin - 8);
    return drawing;
}

} // namespace pigpen::diagram

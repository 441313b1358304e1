#include "app/paint/pdf.h"

#include "app/paint/figurepainter.h"
#include "app/paint/pdffinish.h"
#include "core/diagram/textwidth.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int dotsPerInch = 1200;
constexpr double dotsPerPoint = dotsPerInch / 72.0;

void setPage(QPdfWriter& writer, const QSizeF& size)
{
    const QPageSize page(size, QPageSize::Point, {}, QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, {}));
}

/// The pages as QPdfWriter has them.
QByteArray pagesIn(const std::vector<diagram::Drawing>& drawings, diagram::Theme theme,
                   const std::vector<PlacedPage>& places)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    setPage(writer, places.front().size);
    QPainter painter(&writer);
    for (size_t i = 0; i < drawings.size(); ++i) {
        if (i > 0) {
            setPage(writer, places[i].size);
            writer.newPage();
        }
        painter.save();
        painter.scale(dotsPerPoint, dotsPerPoint);
        painter.fillRect(QRectF({}, places[i].size), colour(diagram::Colour::Ground, theme));
        paintPage(painter, drawings[i], theme, places[i]);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

/// Qt writes a PDF's fonts in the order of a hash, which every process shuffles in its own way.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

} // namespace

void paintPage(QPainter& painter, const diagram::Drawing& drawing, diagram::Theme theme, const PlacedPage& page)
{
    painter.save();
    painter.translate(page.drawing.topLeft());
    painter.scale(page.scale, page.scale);
    FigurePainter(theme, Purpose::Export).paint(painter, drawing, diagram::Detail::Near);
    painter.restore();
}

tl::expected<QByteArray, Error> toPdf(const std::vector<diagram::Drawing>& pages, diagram::Theme theme,
                                      const PageLayout& layout)
{
    if (pages.empty())
        return tl::unexpected(Error{Words::tr("there is no page to write"), Words::tr("choose a diagram")});
    std::vector<PlacedPage> places;
    std::vector<Bookmark> bookmarks;
    for (size_t i = 0; i < pages.size(); ++i) {
        places.push_back(placeOnPage(pages[i].size, layout));
        bookmarks.push_back(bookmarkOf(pages[i], i, places.back()));
    }
    const SteadyHashes steady;
    return finishedPdf(pagesIn(pages, theme, places), diagram::printable(pages.front().title), bookmarks);
}

} // namespace pigpen

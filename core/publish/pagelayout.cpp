#include "core/publish/pagelayout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

constexpr double pointsAPixel = 72.0 / 96;
constexpr double pointsAMillimetre = 72 / 25.4;
/// Readers take no larger page (PDF 32000-1, annex C.2).
constexpr double largestSide = 14400;

struct Sheet
{
    Paper paper;
    const char* name;
    const char* title;
    int width; // points, upright
    int height;
};

constexpr std::array sheets{
    Sheet{Paper::Drawing, "drawing", QT_TRANSLATE_NOOP("PageLayout", "As large as the drawing"), 0, 0},
    Sheet{Paper::A4, "a4", QT_TRANSLATE_NOOP("PageLayout", "A4 (210 × 297 mm)"), 595, 842},
    Sheet{Paper::A3, "a3", QT_TRANSLATE_NOOP("PageLayout", "A3 (297 × 420 mm)"), 842, 1191},
    Sheet{Paper::A2, "a2", QT_TRANSLATE_NOOP("PageLayout", "A2 (420 × 594 mm)"), 1191, 1684},
    Sheet{Paper::Letter, "letter", QT_TRANSLATE_NOOP("PageLayout", "Letter (8.5 × 11 in)"), 612, 792},
    Sheet{Paper::Legal, "legal", QT_TRANSLATE_NOOP("PageLayout", "Legal (8.5 × 14 in)"), 612, 1008},
    Sheet{Paper::Tabloid, "tabloid", QT_TRANSLATE_NOOP("PageLayout", "Tabloid (11 × 17 in)"), 792, 1224},
};

const Sheet& sheetOf(Paper paper)
{
    return *std::ranges::find(sheets, paper, &Sheet::paper);
}

PlacedPage ownPage(const QSizeF& drawing)
{
    const double longest = std::max(drawing.width(), drawing.height());
    const double scale = std::min(pointsAPixel, largestSide / longest);
    const QSizeF exact = drawing * scale;
    return {{std::ceil(exact.width()), std::ceil(exact.height())}, {{0, 0}, exact}, scale};
}

PlacedPage onSheet(const QSizeF& drawing, const QSizeF& sheet, double margin)
{
    return placeOnPage(drawing, sheet, QRectF({}, sheet).adjusted(margin, margin, -margin, -margin));
}

} // namespace

QString paperName(Paper paper)
{
    return QLatin1String(sheetOf(paper).name);
}

std::optional<Paper> paperFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(sheets, [name](const Sheet& sheet) { return name == QLatin1String(sheet.name); });
    return found == sheets.end() ? std::nullopt : std::optional(found->paper);
}

QString paperTitle(Paper paper)
{
    return Words::tr(sheetOf(paper).title);
}

PlacedPage placeOnPage(const QSizeF& drawing, const QSizeF& page, const QRectF& printable)
{
    const double scale =
        std::min({pointsAPixel, printable.width() / drawing.width(), printable.height() / drawing.height()});
    QRectF place({}, drawing * scale);
    place.moveCenter(printable.center());
    return {page, place, scale};
}

PlacedPage placeOnPage(const QSizeF& drawing, const PageLayout& layout)
{
    if (layout.paper == Paper::Drawing)
        return ownPage(drawing);
    const Sheet& sheet = sheetOf(layout.paper);
    // Half of the sheet is left in any case.
    const double margin = std::clamp(layout.margin * pointsAMillimetre, 0.0, sheet.width / 4.0);
    const QSizeF upright(sheet.width, sheet.height);
    const PlacedPage tall = onSheet(drawing, upright, margin);
    const PlacedPage wide = onSheet(drawing, upright.transposed(), margin);
    const bool lies = drawing.width() > drawing.height();
    return wide.scale > tall.scale || (lies && wide.scale == tall.scale) ? wide : tall;
}

bool isLegible(const QSizeF& drawing, const PageLayout& layout)
{
    constexpr double leastScale = 0.5; // points a pixel; the smallest words of drawings are 10.5 pixels high
    return placeOnPage(drawing, layout).scale >= leastScale;
}

} // namespace pigpen

#pragma once

#include <QRectF>
#include <QString>
#include <array>
#include <optional>

namespace pigpen {

/// What a page is as large as: Drawing stands for the drawing itself.
enum class Paper { Drawing, A4, A3, A2, Letter, Legal, Tabloid };

inline constexpr std::array papers{Paper::Drawing, Paper::A4,    Paper::A3,     Paper::A2,
                                   Paper::Letter,  Paper::Legal, Paper::Tabloid};

/// The word in commands and settings: "drawing", "a4", "letter" …
QString paperName(Paper paper);
std::optional<Paper> paperFromName(QStringView name);
/// For people: "A4 (210 × 297 mm)".
QString paperTitle(Paper paper);

/// How a drawing is put on paper.
struct PageLayout
{
    Paper paper = Paper::Drawing;
    double margin = 12; // millimetres, on each side; none around a page that is the drawing's size

    bool operator==(const PageLayout&) const = default;
};

/// One page in points (1/72 inch), y downwards.
struct PlacedPage
{
    QSizeF size;    // of the paper, in whole points, wide or tall as suits the drawing
    QRectF drawing; // where the drawing stands on it
    double scale;   // points a pixel of the drawing
};

/// The drawing (its size in pixels at 96 dpi) centred on the paper, in the orientation that leaves it larger; made
/// smaller where it has to be, never larger than 100 %.
PlacedPage placeOnPage(const QSizeF& drawing, const PageLayout& layout);
/// The same on a page whose size, orientation and printable part (in points) something else chose: a printer.
PlacedPage placeOnPage(const QSizeF& drawing, const QSizeF& page, const QRectF& printable);

/// Whether its smallest words can still be read there: more than 5 points high.
bool isLegible(const QSizeF& drawing, const PageLayout& layout);

} // namespace pigpen

#pragma once

#include "app/paint/boxcache.h"
#include "app/paint/wordcache.h"
#include "core/diagram/drawing.h"
#include "core/diagram/theme.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>

namespace pigpen {

/// Light or dark, as that ground is.
diagram::Theme themeOf(const QPalette& palette);
QColor colour(diagram::Colour colour, diagram::Theme theme);
/// The colour of selection, focus and drop targets: not one of an entity's.
QColor accent(diagram::Theme theme);
QFont fontOf(diagram::Face face, double size, diagram::Weight weight = diagram::Weight::Regular);

/// The finest detail that is worth painting at a zoom (1: 100 %).
diagram::Detail finestAt(double zoom);

/// How much of a figure is painted.
struct Fineness
{
    Fineness(diagram::Detail finestDetail, double leastTextSize = 0) : finest(finestDetail), leastText(leastTextSize) {}
    /// Without the words and the pills behind them.
    Fineness withoutWords() const
    {
        Fineness level = *this;
        level.words = false;
        return level;
    }

    diagram::Detail finest;
    double leastText; // in pixels at 100 %: smaller words are left out
    bool words = true;
};
/// Without words that would be too small to be read on screen.
Fineness finenessAt(double zoom);

/// An export keeps to the layout: words are condensed where the machine's font makes them wider than the layout
/// reckoned with. A screen wants to be fast: words are not measured, and boxes are aligned to its pixels.
enum class Purpose { Screen, Export };

/// Paints figures with QPainter, in the geometry, colours and fonts of the exports.
class FigurePainter
{
public:
    explicit FigurePainter(diagram::Theme theme, Purpose purpose = Purpose::Screen) : m_theme(theme), m_purpose(purpose)
    {
    }

    diagram::Theme theme() const { return m_theme; }
    void setTheme(diagram::Theme theme) { m_theme = theme; }
    QColor colour(diagram::Colour colour) const { return pigpen::colour(colour, m_theme); }

    /// The figure's shapes, then its children's, at the painter's origin; nothing beyond the level.
    void paint(QPainter& painter, const diagram::Figure& figure, const Fineness& level) const;
    /// The whole drawing at the painter's origin, without its ground.
    void paint(QPainter& painter, const diagram::Drawing& drawing, const Fineness& level) const;

    /// For who paints words beside the figures'. Keys of fonts there are odd.
    WordCache& words() const { return m_words; }

private:
    struct Font
    {
        QFont font;
        double scale = 1; // fonts come in whole pixels: others are painted larger and scaled down
        quint32 key = 0;
    };

    void paint(QPainter& painter, const diagram::Box& box) const;
    bool paintAligned(QPainter& painter, const diagram::Box& box) const;
    void paint(QPainter& painter, const diagram::Line& line) const;
    void paint(QPainter& painter, const diagram::Polygon& polygon) const;
    void paint(QPainter& painter, const diagram::Text& text) const;
    void paintFitted(QPainter& painter, const diagram::Text& text) const;
    QPen pen(const diagram::Stroke& stroke) const;
    QBrush brush(diagram::Colour colour) const;
    const Font& font(const diagram::Text& text) const;

    double condensation(const diagram::Text& text, double width) const;

    diagram::Theme m_theme;
    Purpose m_purpose;
    mutable QHash<quint32, Font> m_fonts;
    mutable WordCache m_words;
    mutable BoxCache m_boxes;
};

/// What the figure's shapes cover, in its own coordinates (with its children's that are no entities).
QRectF coverOf(const diagram::Figure& figure);

} // namespace pigpen

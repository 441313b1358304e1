#pragma once

#include "app/canvas/outline.h"
#include "app/paint/figurepainter.h"

namespace pigpen {

/// How an entity's figure looks from afar, when its own words are too small to be read: its name (and an instance's
/// role) stands in a size that is the same at every zoom, cut to the room there is; where there is none, the figure is
/// a block in its colour.
class FarLook
{
public:
    /// A part stands in another figure, which from very far takes its place.
    FarLook(const diagram::Figure& figure, bool part);
    /// Of a whole of which no more is known: however near, it looks as from very far.
    explicit FarLook(const Outline& outline);

    /// From here on a whole hides its parts.
    static constexpr double blockZoom = 0.26;

    bool appliesAt(double zoom) const;
    /// Whether the figure that it is part of stands for it.
    bool hidesAt(double zoom) const;
    /// Whether it is a part that has no room for its name.
    bool isBlankAt(QSizeF size, double zoom) const;
    /// In the figure's place; `figure` is the one it was made of.
    void paint(QPainter& painter, const FigurePainter& figures, const diagram::Figure& figure, double zoom) const;
    /// A whole as a block of its colour, with its name where that has room.
    void paintBlock(QPainter& painter, const FigurePainter& figures, QSizeF size, double zoom) const;
    /// How it looks that small: the same for many.
    diagram::Colour soft() const { return m_soft; }
    diagram::Colour mark() const { return m_mark; }

private:
    struct Word
    {
        QString text;
        diagram::Colour ink = diagram::Colour::Ink;
        diagram::Colour ground = diagram::Colour::None;
    };

    void paintPart(QPainter& painter, const FigurePainter& figures, const diagram::Figure& figure, double zoom) const;
    void paintName(QPainter& painter, const FigurePainter& figures, const QRectF& rect, Qt::Alignment align) const;
    /// Returns where it begins; the rectangle's right side where it has no room.
    double paintRole(QPainter& painter, const FigurePainter& figures, const QRectF& rect) const;

    Word m_name;
    Word m_role;
    double m_size = 0; // of the name, at 100 %
    QFont m_font;
    diagram::Colour m_soft = diagram::Colour::Card;
    diagram::Colour m_mark = diagram::Colour::Line;
    bool m_part = false;
};

} // namespace pigpen

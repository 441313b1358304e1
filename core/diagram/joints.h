#pragma once

#include "core/diagram/drawing.h"

#include <QHash>

namespace pigpen::diagram {

/// A line of a drawing as what it joins.
struct Joint
{
    /// In page coordinates. A line that begins on another's (the branch of a fan) has the way there before its own.
    std::vector<QPointF> points;
    Line::End start = Line::End::None;
    Line::End end = Line::End::None;
    const Figure* from = nullptr; // null where that end touches no figure
    const Figure* to = nullptr;
};

/// Which figures the lines of a drawing join: those on whose border they end, the innermost ones. Looks at nothing but
/// geometry, so that it holds for every diagram. The drawing must outlive it.
class Joints
{
public:
    explicit Joints(const Drawing& drawing);

    /// Where a figure's coordinates begin on the page.
    QPointF originOf(const Figure& figure) const { return m_origins.value(&figure); }
    /// One for each Line of the figure's shapes, in their order.
    std::vector<Joint> of(const Figure& figure) const;

private:
    void place(const Figure& figure, QPointF parent);
    const Figure* touched(const Figure& owner, QPointF at) const;
    const Figure* touchedAmong(const std::vector<Figure>& figures, QPointF at, const Figure& owner) const;

    const Drawing& m_drawing;
    QHash<const Figure*, QPointF> m_origins;
};

/// Whether a box of the figure is its whole rectangle, so that lines may end at it.
bool hasBorder(const Figure& figure);

} // namespace pigpen::diagram

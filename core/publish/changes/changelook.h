#pragma once

#include "core/diagram/parts.h"
#include "core/plan/difference.h"

#include <optional>

namespace pigpen {

/// How a picture of changes shows what happened to an entity: in colours of its own, and by a sign of its own shape, so
/// that nothing rests on colour alone.

/// A plus in a disc, a minus in a square, a tilde in a diamond, an arrow in a tag.
inline constexpr double signRadius = 7;
std::vector<diagram::Shape> signOf(Difference::Kind kind, QPointF centre, double radius = signRadius);

/// The colours of a kind: of edges and words, and of the ground below words.
diagram::Colour inkOf(Difference::Kind kind);
diagram::Colour softOf(Difference::Kind kind);

/// A thin line through words at the left of their baseline.
diagram::Polygon strikeThrough(const diagram::Text& text);

/// Paints a figure's own shapes for what happened to it; grey where nothing did. A ghost, what is gone or stood there
/// before, is dashed and struck through.
void repaint(diagram::Figure& figure, std::optional<Difference::Kind> state, bool isGhost = false);

} // namespace pigpen

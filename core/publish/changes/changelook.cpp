#include "core/publish/changes/changelook.h"

#include <cmath>

namespace pigpen {

namespace {

using namespace diagram;
using Kind = Difference::Kind;

struct Look
{
    Colour edge = Colour::Line;
    Colour soft = Colour::RoleSoft;
    Colour ink = Colour::SecondaryInk;
    Colour words = Colour::SecondaryInk;
    Colour card = Colour::Card;
    std::vector<double> dash = {};
};

Look lookOf(const Figure& figure, std::optional<Kind> state, bool isGhost)
{
    Look look;
    if (!state)
        return look;
    look.edge = inkOf(*state);
    look.soft = softOf(*state);
    if (isGhost) {
        look.card = Colour::Ground;
        look.dash = {4, 3};
    } else {
        look.words = Colour::Ink;
        look.ink = look.edge;
    }
    // What runs inside of a cluster that is otherwise than before is not: the cluster's own frame is.
    const bool isWhole = *state == Kind::Added || *state == Kind::Removed;
    if (!isWhole && figure.entity.kind == EntityId::Kind::Cluster)
        look.ink = Colour::SecondaryInk;
    return look;
}

/// Changes a shape's colours; which part of a figure it is, its former colours and its size tell.
struct Repainting
{
    const Look& look;
    QSizeF whole;

    void operator()(Box& box) const
    {
        constexpr double stripe = 4;
        const bool isStripe = box.rect.width() <= stripe;
        const bool hadEdge = box.stroke.colour != Colour::None;
        const bool isChip = box.rect.size() == whole && box.fill != Colour::None && box.fill != Colour::Card;
        if (box.fill != Colour::None)
            box.fill = isStripe ? look.edge : box.fill == Colour::Card ? look.card : look.soft;
        if (hadEdge || (isChip && look.edge != Colour::Line))
            box.stroke = {look.edge, look.edge == Colour::Line ? 1.0 : 1.5, look.dash};
    }
    void operator()(Text& text) const
    {
        for (Text::Run& run : text.runs)
            if (run.colour != Colour::SecondaryInk)
                run.colour = run.colour == Colour::Ink ? look.words : look.ink;
    }
    void operator()(Line& line) const { line.stroke.colour = Colour::Role; } // see changedlines.h
    void operator()(Polygon& polygon) const
    {
        if (polygon.fill != Colour::None)
            polygon.fill = look.ink;
        if (polygon.stroke.colour != Colour::None)
            polygon.stroke.colour = look.ink;
    }
};

Polygon filled(std::vector<QPointF> points, Colour colour)
{
    return {std::move(points), false, colour, {}, Detail::Middle};
}

/// The ground of a sign, around (0, 0).
Polygon groundOf(Kind kind, double r, Colour colour)
{
    switch (kind) {
    case Kind::Added:
        return disc({}, r, colour);
    case Kind::Removed:
        return filled({{-r, -r}, {r, -r}, {r, r}, {-r, r}}, colour);
    case Kind::Changed:
        return filled({{0, -1.3 * r}, {1.3 * r, 0}, {0, 1.3 * r}, {-1.3 * r, 0}}, colour);
    case Kind::Moved:
        return filled({{-r, -r}, {0.3 * r, -r}, {1.3 * r, 0}, {0.3 * r, r}, {-r, r}}, colour);
    }
    Q_UNREACHABLE();
}

/// What stands in it: filled polygons, since signs are no lines that lead anywhere.
std::vector<QPointF> glyphOf(Kind kind, double r)
{
    const double a = 0.6 * r;
    const double t = 0.16 * r;
    switch (kind) {
    case Kind::Added:
        return {{-t, -a}, {t, -a}, {t, -t}, {a, -t}, {a, t},   {t, t},
                {t, a},   {-t, a}, {-t, t}, {-a, t}, {-a, -t}, {-t, -t}};
    case Kind::Removed:
        return {{-a, -t}, {a, -t}, {a, t}, {-a, t}};
    case Kind::Changed: {
        std::vector<QPointF> wave;
        constexpr int steps = 12;
        const auto at = [&](int step) {
            const double x = -a + 2 * a * step / steps;
            return QPointF(x, -0.22 * r * std::sin(x / a * 3.14159265));
        };
        for (int step = 0; step <= steps; ++step)
            wave.push_back(at(step) - QPointF(0, t));
        for (int step = steps; step >= 0; --step)
            wave.push_back(at(step) + QPointF(0, t));
        return wave;
    }
    case Kind::Moved: {
        const double h = 0.55 * r;
        return {{-a, -t}, {0.1 * r, -t}, {0.1 * r, -h}, {0.85 * r, 0}, {0.1 * r, h}, {0.1 * r, t}, {-a, t}};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Colour inkOf(Kind kind)
{
    return kind == Kind::Added     ? Colour::Added
           : kind == Kind::Removed ? Colour::Removed
           : kind == Kind::Changed ? Colour::Changed
                                   : Colour::Moved;
}

Colour softOf(Kind kind)
{
    return kind == Kind::Added     ? Colour::AddedSoft
           : kind == Kind::Removed ? Colour::RemovedSoft
           : kind == Kind::Changed ? Colour::ChangedSoft
                                   : Colour::MovedSoft;
}

std::vector<Shape> signOf(Kind kind, QPointF centre, double radius)
{
    std::vector<Shape> shapes{groundOf(kind, radius, inkOf(kind)), filled(glyphOf(kind, radius), Colour::OnStrong)};
    for (Shape& shape : shapes)
        translate(shape, centre);
    return shapes;
}

Polygon strikeThrough(const Text& text)
{
    const Style style{text.size, text.weight, Colour::Ink, text.face};
    // The table of widths is made for the widest of the proportional fonts: in others the line would stick out.
    const double shown = text.face == Face::Mono ? 1 : 0.82;
    const double width = shown * widthOf(text.runs, style);
    const double left = text.at.x() - (text.align == Align::Left ? 0 : text.align == Align::Centre ? width / 2 : width);
    const double y = text.at.y() - 0.32 * text.size;
    const double half = 0.045 * text.size;
    return filled({{left, y - half}, {left + width, y - half}, {left + width, y + half}, {left, y + half}},
                  text.runs.empty() ? Colour::Ink : text.runs.front().colour);
}

void repaint(Figure& figure, std::optional<Kind> state, bool isGhost)
{
    const Look look = lookOf(figure, state, isGhost);
    for (Shape& shape : figure.shapes)
        std::visit(Repainting{look, figure.size}, shape);
    if (!isGhost)
        return;
    for (const Shape& shape : figure.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) {
            figure.shapes.push_back(strikeThrough(*text));
            return;
        }
    }
}

} // namespace pigpen

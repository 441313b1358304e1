#include "core/diagram/machinemark.h"

#include <iterator>

namespace pigpen::diagram {

namespace {

constexpr double gap = 6;
constexpr double width = 1.25;

Line stroke(Colour colour, std::vector<QPointF> points)
{
    return {.points = std::move(points), .radius = 0, .stroke = {colour, width}, .detail = Detail::Near};
}

Box box(Colour colour, const QRectF& rect, double radius = 1.5)
{
    return {rect, radius, Colour::None, {colour, width}, false, Detail::Near};
}

/// Two units above one another, each with its light.
std::vector<Shape> server(Colour colour)
{
    return {box(colour, {1, 0.5, 12, 5}), box(colour, {1, 6.5, 12, 5}), stroke(colour, {{3.5, 3}, {5.5, 3}}),
            stroke(colour, {{3.5, 9}, {5.5, 9}})};
}

std::vector<Shape> screen(Colour colour)
{
    return {box(colour, {1, 0.5, 12, 8}), stroke(colour, {{7, 8.5}, {7, 11.5}}),
            stroke(colour, {{4, 11.5}, {10, 11.5}})};
}

std::vector<Shape> crate(Colour colour)
{
    return {box(colour, {0.5, 1, 13, 10}), stroke(colour, {{4, 3.5}, {4, 8.5}}), stroke(colour, {{7, 3.5}, {7, 8.5}}),
            stroke(colour, {{10, 3.5}, {10, 8.5}})};
}

std::vector<Shape> hexagon(Colour colour)
{
    const Polygon outline{{{4, 0.5}, {10, 0.5}, {13, 6}, {10, 11.5}, {4, 11.5}, {1, 6}},
                          false,
                          Colour::None,
                          {colour, width},
                          Detail::Near};
    return {outline, box(colour, {5.5, 4.5, 3, 3}, 0.5)};
}

std::vector<Shape> glyph(Machine machine, Colour colour)
{
    switch (machine) {
    case Machine::Unknown:
        return {};
    case Machine::BareMetal:
        return server(colour);
    case Machine::Vm:
        return screen(colour);
    case Machine::Container:
        return crate(colour);
    case Machine::Pod:
        return hexagon(colour);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Shape> machineMark(Machine machine, QPointF at, Colour colour)
{
    std::vector<Shape> shapes = glyph(machine, colour);
    for (Shape& shape : shapes)
        translate(shape, at);
    return shapes;
}

double machineLabelWidth(Machine machine, const Style& style)
{
    return machine == Machine::Unknown ? 0 : machineMarkSize.width() + gap + widthOf(machineTitle(machine), style);
}

std::vector<Shape> machineLabel(Machine machine, double right, double baseline, const Style& style)
{
    if (machine == Machine::Unknown)
        return {};
    std::vector<Shape> shapes =
        machineMark(machine, {right - machineLabelWidth(machine, style), baseline - 10}, style.colour);
    shapes.push_back(words({right, baseline}, machineTitle(machine), style, Align::Right, Detail::Near));
    return shapes;
}

} // namespace pigpen::diagram

#include "core/diagram/portgrid.h"

#include "core/diagram/textwidth.h"

namespace pigpen::diagram {

namespace {

constexpr double gap = 5;
constexpr Style nameStyle{11, Weight::Regular, Colour::SecondaryInk};

Style numberStyle(Port::Use use)
{
    Style style{11, Weight::Medium, Colour::Ink, Face::Mono};
    if (use == Port::Use::Service)
        style.colour = Colour::ServiceInk;
    if (use == Port::Use::Metrics)
        style = {11, Weight::Regular, Colour::SecondaryInk, Face::Mono};
    return style;
}

} // namespace

double portGridHeight(size_t count)
{
    const auto rows = (count + portColumns - 1) / portColumns;
    return static_cast<double>(rows) * portRow;
}

std::vector<Shape> portGrid(const std::vector<Port>& ports, QPointF at)
{
    std::vector<Shape> shapes;
    int index = 0;
    for (const Port& port : ports) {
        const auto row = index / portColumns;
        const QPointF baseline = at + QPointF(index % portColumns * portColumn, row * portRow + 12);
        const QString number = QString::number(port.number);
        const Style style = numberStyle(port.use);
        const double after = widthOf(number, style) + gap;
        Style name = nameStyle;
        if (port.use == Port::Use::Service)
            name.colour = Colour::ServiceInk;
        shapes.push_back(words(baseline, number, style, Align::Left, Detail::Near));
        shapes.push_back(words(baseline + QPointF(after, 0),
                               elided(printable(port.name), portColumn - after - 4, name.size), name, Align::Left,
                               Detail::Near));
        ++index;
    }
    return shapes;
}

} // namespace pigpen::diagram

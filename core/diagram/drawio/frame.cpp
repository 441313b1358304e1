#include "core/diagram/drawio/frame.h"

#include "core/diagram/joints.h"
#include "core/diagram/writing.h"

#include <algorithm>

namespace pigpen::diagram::drawio {

Frame::Frame(const Figure& figure) : m_whole({}, figure.size), m_exists(hasBorder(figure))
{
    for (const Shape& shape : figure.shapes)
        if (const Box* box = std::get_if<Box>(&shape); box && has(*box))
            add(*box);
}

bool Frame::has(const Box& box) const
{
    return m_exists && (box.rect == m_whole || isHeader(box));
}

QRectF Frame::labelRect() const
{
    return m_look.header > 0 ? QRectF(0, 0, m_whole.width(), m_look.header) : m_whole;
}

bool Frame::isPill() const
{
    return m_exists && m_look.radius > 0 && m_look.radius >= m_whole.height() / 2;
}

bool Frame::isHeader(const Box& box) const
{
    return box.roundTopOnly && box.rect.topLeft().isNull() && box.rect.width() == m_whole.width();
}

void Frame::add(const Box& box)
{
    if (isHeader(box)) {
        m_look.header = box.rect.height();
        m_look.headerFill = box.fill;
        return;
    }
    if (m_look.fill == Colour::None)
        m_look.fill = box.fill;
    if (m_look.stroke.colour == Colour::None)
        m_look.stroke = box.stroke;
    m_look.radius = std::max(m_look.radius, box.radius);
}

bool isInSmallBox(const Figure& figure, const Frame& frame, const Text& text)
{
    const QPointF middle = lineBox(text).center();
    return std::ranges::any_of(figure.shapes, [&](const Shape& shape) {
        const Box* box = std::get_if<Box>(&shape);
        return box && !frame.has(*box) && box->rect.contains(middle);
    });
}

std::vector<const Text*> textsOf(const Figure& figure)
{
    std::vector<const Text*> texts;
    for (const Shape& shape : figure.shapes)
        if (const Text* text = std::get_if<Text>(&shape); text && !text->runs.empty())
            texts.push_back(text);
    return texts;
}

} // namespace pigpen::diagram::drawio

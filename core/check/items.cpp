#include "core/check/items.h"

namespace pigpen::check {

Item::Item(qsizetype index, yaml::Node place, yaml::Node written)
    : m_index(index),
      m_place(place),
      m_fields(written ? written.target() : written),
      m_name(isMap() ? text("name") : textOf(m_fields)),
      m_state(text("state"))
{
}

yaml::Node Item::place(std::string_view name) const
{
    if (m_place.isMap())
        for (const yaml::Node::Entry entry : m_place)
            if (entry.key.text() == name)
                return entry.key;
    return m_place;
}

std::vector<Item> itemsIn(yaml::Node list, yaml::Node place)
{
    std::vector<Item> items;
    const yaml::Node sequence = list ? list.target() : list;
    if (!sequence.isSequence())
        return items;
    const bool isHere = sequence == list;
    items.reserve(size_t(sequence.size()));
    for (const yaml::Node::Entry item : sequence)
        items.emplace_back(qsizetype(items.size()), isHere ? item.value : place, item.value);
    return items;
}

} // namespace pigpen::check

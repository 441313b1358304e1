#include "core/check/rules/lists.h"

#include <algorithm>

namespace pigpen::check {

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
        items.emplace_back(qsizetype(items.size()), isHere ? item.value : place, item.value.target());
    return items;
}

const Instance* leadOf(const Cluster& cluster)
{
    const Instance* primary = cluster.primary();
    return primary || cluster.instances.empty() ? primary : &cluster.instances.front();
}

Setting settingOf(const Cluster& cluster, const Facts& facts, QStringView name)
{
    const Instance* lead = leadOf(cluster);
    return lead ? facts.setting(*lead, name) : Setting();
}

bool isReadable(const Setting& list)
{
    if (!list.isSet() || list.value.isNull())
        return true;
    const std::vector<Item> items = itemsIn(list.value, list.key);
    return list.value.target().isSequence() &&
           std::none_of(items.begin(), items.end(), [](const Item& item) { return isOpen(item.name()); });
}

bool isOwnList(const Cluster& cluster, const Setting& list)
{
    // A verb that names the cluster means its group.
    const bool isFree = !list.isSet() || (list.level == Level::Group && list.group == cluster.group);
    return cluster.group == cluster.name && isFree && (!list.isSet() || !list.value.isScalar() || list.value.isNull());
}

QString commonText(const Facts& facts, QStringView name)
{
    const Inventory& inventory = facts.inventory();
    const Setting setting = inventory.groupVariable(*inventory.groups().front(), name);
    return setting.isSet() ? textOf(setting.value) : catalogue::fallback(name).display();
}

} // namespace pigpen::check

#include "core/check/rules/asking.h"

#include <algorithm>

namespace pigpen::check {

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

} // namespace pigpen::check

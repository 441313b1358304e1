#pragma once

#include "core/check/conflicts.h"
#include "core/check/report.h"
#include "core/topology/hostview.h"

/// What a group says of its nodes' virtual address (vip_enabled and what goes with it).
namespace pigpen::check {

inline bool isOn(yaml::Node value)
{
    return pigpen::Fact{value, {}}.toBool(false);
}

/// Where a group itself says that its nodes have a VIP; null where it does not.
inline const VariableTable::Entry* switchOf(const Group& group)
{
    const VariableTable::Entry* const entry = ownEntry(group, "vip_enabled");
    return entry && group.name != u"all" && isOn(entry->value) ? entry : nullptr;
}

/// What wins for the group's first host; unset where it has none.
inline Setting settingOf(const Group& group, QStringView name, const Report& report)
{
    const HostPtr host = group.hosts.isEmpty() ? HostPtr() : report.inventory().host(group.hosts.front());
    return host ? report.facts().setting(*host, name) : Setting();
}

} // namespace pigpen::check

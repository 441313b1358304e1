#pragma once

#include "core/check/facts.h"
#include "core/check/rule.h"

/// What rules look at, one by one: how each kind of subject is walked, what it claims, and what of it is new or gone.
namespace pigpen::check {

Claims claimsOf(const Cluster& cluster, const Facts& facts);
Claims claimsOf(const Group& group, const Facts& facts);
Claims claimsOf(const Host& host, const Facts& facts);
Claims claimsOf(const Node& node, const Facts& facts);

/// Each variable that the text sets for the group, or the host, itself.
template<typename Visit>
void forEachVariable(const Group& group, const Visit& visit)
{
    const Level level = group.name == u"all" ? Level::Global : Level::Group;
    for (const Group::Mention& mention : group.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            visit(Written{entry.name, entry.key, entry.value, parameterOf(entry.name), level, &group, nullptr,
                          &mention.path});
}

template<typename Visit>
void forEachVariable(const Host& host, const Inventory& inventory, const Visit& visit)
{
    for (const Host::Mention& mention : host.mentions) {
        const yaml::Node vars = mention.vars ? mention.vars.target() : yaml::Node();
        if (!vars.isMap())
            continue;
        const GroupPtr group = inventory.group(mention.group);
        for (const yaml::Node::Entry entry : vars)
            visit(Written{entry.key.text(), entry.key, entry.value, parameterOf(entry.key.text()), Level::Host,
                          group.get(), &host, &mention.path});
    }
}

/// Calls `gone` and `come` for what differs between two lists of shared subjects; the lookups find a subject's
/// counterpart in either list by its name.
template<typename Pointer, typename Before, typename Now, typename Gone, typename Come>
void forEachDifference(const std::vector<Pointer>& before, const std::vector<Pointer>& now, const Before& inBefore,
                       const Now& inNow, const Gone& gone, const Come& come)
{
    const auto differs = [](const std::vector<Pointer>& list, const std::vector<Pointer>& other, size_t i,
                            const auto& inOther) {
        return (i >= other.size() || other[i] != list[i]) && inOther(*list[i]) != list[i];
    };
    for (size_t i = 0; i < before.size(); ++i)
        if (differs(before, now, i, inNow))
            gone(*before[i]);
    for (size_t i = 0; i < now.size(); ++i)
        if (differs(now, before, i, inBefore))
            come(*now[i]);
}

} // namespace pigpen::check

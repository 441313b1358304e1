#pragma once

#include "core/inventory/inventory.h"

namespace pigpen::check {

/// A variable that two groups of a host set to different values, where nothing but their names decides between them:
/// they have the same depth and priority, and nothing stronger sets it.
struct Conflict
{
    std::string_view name;
    const Group* loser = nullptr;
    const Group* winner = nullptr;
};

/// All that a host sees, by the winners' order. Cheap for a host whose groups differ in depth or priority.
std::vector<Conflict> conflictsOf(const Host& host);
/// The group's own setting of a variable, the last read; null where it has none.
const VariableTable::Entry* ownEntry(const Group& group, std::string_view name);
/// What names a cluster (pg_cluster …): rules of identity look at these.
bool namesCluster(std::string_view name);

} // namespace pigpen::check

#pragma once

#include "core/edit/draft.h"
#include "core/edit/references.h"

#include <functional>

namespace pigpen::edit {

/// What a copy must not share with the inventory that takes it: each of these changes it in the copy, with all that
/// refers to it there, and notes what it did. What is free stays.

/// pg_vip_address and vip_address.
void freeVirtualAddresses(Draft& copy, const Topology& target);
/// vip_vrid, a number from 1 to 254 that no other keepalived of the network may have. Errors: none is left.
void freeRouterNumbers(Draft& copy, const Topology& target);
/// nodename, where it doesn't follow from the cluster's name.
void freeNodenames(Draft& copy, const Topology& target);
/// pg_shard and pg_group: a copied coordinator begins a new shard, data clusters alone join the one that is there.
/// Gives the names that the clusters have by convention then.
Renames freeShards(Draft& copy, const Topology& target, const std::function<QString(const QString&)>& freeName);

} // namespace pigpen::edit

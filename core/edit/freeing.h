#pragma once

#include "core/edit/draft.h"
#include "core/edit/references.h"

#include <functional>

namespace pigpen::edit {

/// What a copy must not share with the inventory that takes it: each of these finds what is free for it. Those that get
/// a draft change the copy, with all that refers to it there, and note what they did. What is free stays.

/// The addresses of nodes: one stays where nobody has it and it fits the deployment, the others get the next ones that
/// are free. Gives those that change; they are for readdressNode.
Renames freeNodes(const Topology& copy, const Topology& target);
/// pg_vip_address and vip_address.
void freeVirtualAddresses(Draft& copy, const Topology& target);
/// vip_vrid, a number from 1 to 254 that no other keepalived of the network may have. Errors: none is left.
void freeRouterNumbers(Draft& copy, const Topology& target);
/// nodename, once the clusters have their new names: edge-2 of edge becomes edge2-2 of edge2, gate becomes gate2.
void freeNodenames(Draft& copy, const Topology& target, const Renames& clusters);
/// pg_shard and pg_group: a copied coordinator begins a new shard, data clusters alone join the one that is there.
/// Gives the names that the clusters have by convention then.
Renames freeShards(Draft& copy, const Topology& target, const std::function<QString(const QString&)>& freeName);

} // namespace pigpen::edit

#pragma once

#include "core/edit/edit.h"

namespace pigpen::edit {

/// What the user wants of copied clusters; empty: what is free.
struct Pasting
{
    QString name;      // of the only cluster
    QStringList nodes; // one for each host, in the order of the text
};

/// A clipping with everything in it that must be free in the inventory that takes it made so: names of clusters, groups
/// and nodes, addresses, virtual addresses and their numbers, the numbers of shards. What is free already stays.
/// References within the clipping follow, those to what is elsewhere stay.
struct Transplant
{
    TopologyPtr clipping;
    QStringList clusters; // their new names, in the order of the text
    QStringList notes;    // what was changed beside names and addresses of nodes, and what was left alone
};

/// Errors: a name or node that can't be had; an infra cluster beside the one there is; hosts that stand for several or
/// have no address.
tl::expected<Transplant, Error> transplant(const Topology& target, const UsedNumbers& used, const TopologyPtr& clipping,
                                           const Pasting& wanted);

} // namespace pigpen::edit

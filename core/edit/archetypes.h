#pragma once

#include "core/edit/verbs.h"
#include "core/yaml/value.h"

namespace pigpen::edit {

/// What each archetype of CLI.md is, in one row.
struct ArchetypeTraits
{
    Archetype archetype;
    QString name;
    Module module;
    QString stem;
    int nodes;    // how many it starts with
    int minimum;  // how few it can do with
    int maximum;  // 0: any number
    QString last; // role of the last member, where it is a special one
};

const ArchetypeTraits& traitsOf(Archetype archetype);

/// A new cluster as its group is written: hosts in flow, one a line, and the variables that name it.
yaml::Value groupOf(const NewCluster& cluster);

/// The names of the clusters that the group holds: one, or a citus shard's several.
QStringList clusterNames(const NewCluster& cluster);

} // namespace pigpen::edit

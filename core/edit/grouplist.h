#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// A list of business objects (pg_databases, pg_users, pg_services) in a group's own variables.
struct GroupList
{
    QString variable;
    yaml::Path variables; // the group's variables, which may yet be missing
    yaml::Node items;     // invalid where the group doesn't set it

    yaml::Path path() const;
    /// Index of the item whose `name` that is; -1 where there is none.
    qsizetype indexOf(const QString& name) const;
};

/// Errors: the list comes from elsewhere (all.vars, a host …), so that a list of the group's own would hide or not
/// reach it; or it is no list.
tl::expected<GroupList, Error> groupList(const Topology& topology, const Group& group, const QString& variable);

} // namespace pigpen::edit

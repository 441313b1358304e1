#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// Lines [first, last] of a text, from 1; 0 where there are none.
struct TextRange
{
    int first = 0;
    int last = 0;

    explicit operator bool() const { return first > 0; }
    bool contains(int line) const { return first <= line && line <= last; }
    bool operator==(const TextRange&) const = default;
};

/// One thing that differs between two inventories: an entity, or a variable that no entity tells of.
struct Difference
{
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    EntityId entity;  // of a variable: whose it is; None where it is of no cluster, instance or node
    EntityId from;    // who it was, where it was called otherwise: in a renamed cluster, in another one; else None
    QString scope;    // of a variable: "all", a group's name, or GROUP/IP as the verbs write it; else empty
    QString variable; // its name; empty for an entity
    QString value;    // of a variable: what it is or was, or how it changed, in words; empty for an entity
    QStringList what; // what is other than before, in words; empty where it is new or gone
    TextRange before; // where it is written; in the text that has it
    TextRange after;
};

/// "added", "removed", "changed", "moved": for programs.
QString kindName(Difference::Kind kind);

/// What differs between two inventories, which need not have anything to do with one another: each cluster with its
/// instances, services, databases, roles and variables, in the order of the later inventory (what is gone, behind);
/// then the nodes; then the variables of all and of other groups. Entities are known by module, cluster and name. Moved
/// is an instance that now stands on another node, one that its node took along into another cluster, and a cluster of
/// which the name alone is another one (see Counterparts); all else that is called otherwise is removed and added.
/// Passwords are not told.
std::vector<Difference> differences(const Topology& before, const Topology& after);

} // namespace pigpen

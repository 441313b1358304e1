#pragma once

#include "core/plan/difference.h"

namespace pigpen {

/// What differs between two inventories, as people read it: a group a cluster, then the nodes, then the variables of
/// all. The parts of a cluster that came or went as a whole are told with it, in one line a kind.
struct ChangeLine
{
    Difference::Kind kind = Difference::Kind::Changed;
    EntityId entity;
    QString name;     // of the entity or the variable
    QString type;     // "instance", "variable of pg-test"
    QStringList what; // is other than before; empty where there is nothing to add
    QString scope;    // of a variable, as in Difference; else empty
};

struct ChangeGroup
{
    QString title;    // the cluster's name, or "Nodes", "Variables"
    QString subtitle; // its module; else empty
    std::vector<ChangeLine> lines;
};

std::vector<ChangeGroup> changeGroups(const std::vector<Difference>& differences);
/// The same, but where very many variables of one scope came or went, these by their names alone, many in one line.
std::vector<ChangeGroup> folded(std::vector<ChangeGroup> groups);

/// "added", "removed", "changed", "moved": for people.
QString kindWord(Difference::Kind kind);
/// The same of a line; a cluster with another name is "renamed".
QString kindWord(const ChangeLine& line);
/// "2 added, 1 changed"; "no difference".
QString changeCounts(const std::vector<Difference>& differences);

} // namespace pigpen

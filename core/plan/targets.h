#pragma once

#include "core/topology/topology.h"

#include <QSet>

namespace pigpen::plan {

/// Whom a command is for, as Ansible and Pigsty's scripts name them: a group where it holds just these hosts, else
/// their addresses. A cluster that shares its group with others (citus) has no name of its own for Ansible.
struct Target
{
    QString group;
    QStringList addresses; // empty where the group says it all

    /// For -l: "pg-test", "10.10.10.11,10.10.10.12".
    QString limit() const;
    /// For the scripts in bin that take a cluster and then members: "pg-test", "pg-test 10.10.10.11".
    QString words() const;
};

/// All members of a cluster.
Target targetOf(const Topology& topology, const Cluster& cluster);
/// Some of them.
Target targetOf(const Topology& topology, const Cluster& cluster, const QStringList& addresses);

/// The members' nodes, each once, in their order.
QStringList nodesOf(const std::vector<const Instance*>& instances);

/// For -l, whatever the hosts are: the groups that hold none but these, then the addresses of the others. Of groups
/// that hold the same, one of the preferred ones is named.
QString limitOf(const Topology& topology, const QSet<QString>& hosts, const QStringList& preferred = {});
/// The groups of a module's clusters.
QStringList groupsOf(const Topology& topology, Module module);

/// A word as a shell takes it: quoted where it must be.
QString shellWord(const QString& word);

} // namespace pigpen::plan

#pragma once

#include "core/edit/edit.h"

namespace pigpen::edit {

/// What Pigsty's naming conventions make of a node that joins a cluster.
struct Assignment
{
    QString name; // pg-test-4
    int seq = 0;
    QString role; // empty in modules without roles
};

/// The next number never used in that cluster; primary when it has none, else replica. Errors: why the node can't join
/// (it already carries a PostgreSQL instance, is already a member …). The same for the preview of a drop and for the
/// verb.
tl::expected<Assignment, Error> assign(const Topology& topology, const UsedNumbers& used, const Cluster& cluster,
                                       const QString& address);

/// The same for a node that is known to fit.
Assignment conventionalAssignment(const UsedNumbers& used, const Cluster& cluster);

/// Whether a new cluster, or one that is renamed, may have that name. Errors: it is none, or a cluster or group has it.
tl::expected<void, Error> checkClusterName(const Topology& topology, const QString& name,
                                           const Cluster* renamed = nullptr);

/// Numbers of the cluster that were used and are no member's any more, ascending.
QList<int> retiredNumbers(const UsedNumbers& used, const Cluster& cluster);

/// Which number a node that joins gets, and why, for people: "4 is the next number of pg-test; 3 was used and is not
/// reused". Empty in modules that number nobody.
QString numberRule(const UsedNumbers& used, const Cluster& cluster);

/// A new cluster's name: `stem` itself, else stem2, stem3 …
QString freeClusterName(const Topology& topology, const QString& stem);

/// The next `count` addresses of the deployment's own subnet that are neither used, a VIP, nor taken otherwise. Without
/// nodes there is none: then of the default one, see Defaults.
QStringList freeAddresses(const Topology& topology, int count, const QSet<QString>& taken = {},
                          const QString& defaultSubnet = {});

} // namespace pigpen::edit

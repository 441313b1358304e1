#pragma once

#include "core/diagram/scope.h"
#include "core/topology/knownsecrets.h"

#include <QCoreApplication>

namespace pigpen::document {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DesignDocument)
};

/// What a document tells of.
struct Subject
{
    TopologyPtr topology;
    secrets::Known known;                   // which it must not tell
    diagram::Scope scope;                   // the chosen clusters, and the nodes they stand on
    std::vector<ClusterPtr> infrastructure; // infra, etcd and minio, chosen or not: what the chosen ones lean on

    /// Whether it is about less than the whole inventory.
    bool isPart() const { return scope.clusters.size() < topology->clusters().size(); }
    /// Of the chosen clusters, each once.
    QStringList names() const;
    /// The chosen clusters of a module, in the file's order.
    std::vector<ClusterPtr> clusters(Module module) const;
    /// All clusters of a module of the infrastructure.
    std::vector<ClusterPtr> infrastructureOf(Module module) const;
    /// A variable as a host sees it; null where neither the inventory nor Pigsty gives it a value.
    yaml::Value value(const QString& address, const QString& name) const;
    /// People's own words, without what is a secret elsewhere in the inventory.
    QString told(const QString& words) const;
};

Subject subjectOf(const TopologyPtr& topology, const QStringList& clusters);

/// A virtual address without its prefix length.
inline QString withoutPrefix(const QString& vip)
{
    return vip.section(u'/', 0, 0);
}

} // namespace pigpen::document

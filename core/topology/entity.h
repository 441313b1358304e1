#pragma once

#include <QHash>
#include <QString>

namespace pigpen {

/// Pigsty's modules, as far as they make clusters (FACTS.md, "Naming conventions").
enum class Module { Pgsql, Infra, Etcd, Minio, Redis, Kafka, Mysql, Node, Remote };

/// The word of CLI.md: "pgsql", "infra", …
QString moduleName(Module module);

/// The identity of something on the canvas, in a selection, in the sidecar: stable over edits that don't rename it.
struct EntityId
{
    enum class Kind { None, Cluster, Instance, Service, Node, Database, Role };

    Kind kind = Kind::None;
    Module module = Module::Pgsql;
    QString cluster; // empty for a node
    QString name;    // the node's address; the cluster's own name for a cluster

    static EntityId ofCluster(Module module, const QString& name) { return {Kind::Cluster, module, name, name}; }
    static EntityId ofNode(const QString& address) { return {Kind::Node, Module::Node, {}, address}; }

    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const EntityId&) const = default;
    /// "pgsql/pg-test", "pgsql/pg-test/instance/pg-test-1", "node/10.10.10.11": the sidecar's key.
    QString toString() const;
    static EntityId fromString(QStringView text);
};

/// "cluster", "instance" …; empty for None: for programs.
QString kindWord(EntityId::Kind kind);

size_t qHash(const EntityId& id, size_t seed = 0);

} // namespace pigpen

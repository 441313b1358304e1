#include "core/diagram/er/names.h"

#include "core/diagram/entityfigure.h"

#include <QCoreApplication>
#include <QSet>

namespace pigpen::diagram::er {

namespace {

struct Er
{
    Q_DECLARE_TR_FUNCTIONS(Er)
};

} // namespace

Entity nodesOf(const Cluster& cluster)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Node")}, hueOf(EntityId::Kind::Node), {}, Er::tr("none")};
    QSet<QString> seen;
    for (const Instance& instance : cluster.instances) {
        if (instance.node.isEmpty() || seen.contains(instance.node))
            continue;
        seen.insert(instance.node);
        entity.names.push_back({EntityId::ofNode(instance.node), {{instance.node, Colour::NodeInk}}, {}, Face::Mono});
    }
    return entity;
}

Entity instancesOf(const Cluster& cluster)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Instance")}, hueOf(EntityId::Kind::Instance), {}, Er::tr("none")};
    for (const Instance& instance : cluster.instances)
        entity.names.push_back({partOf(cluster, EntityId::Kind::Instance, instance.name),
                                nameRuns(instance.name, cluster.name, Colour::InstanceInk), instance.role});
    return entity;
}

Entity servicesOf(const Cluster& cluster)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Service")}, hueOf(EntityId::Kind::Service), {}, Er::tr("none")};
    for (const Service& service : cluster.services)
        entity.names.push_back({partOf(cluster, EntityId::Kind::Service, service.name),
                                nameRuns(service.name, cluster.name, Colour::ServiceInk), portText(service), Face::Sans,
                                Face::Mono});
    return entity;
}

Entity databasesOf(const Cluster& cluster)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Database")}, hueOf(EntityId::Kind::Database), {}, Er::tr("none defined")};
    for (const Database& database : cluster.databases)
        entity.names.push_back({partOf(cluster, EntityId::Kind::Database, database.name),
                                {{database.name, Colour::DatabaseInk}},
                                database.owner});
    return entity;
}

Entity rolesOf(const Cluster& cluster)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Role")}, hueOf(EntityId::Kind::Role), {}, Er::tr("none defined")};
    for (const Role& role : cluster.roles)
        entity.names.push_back({partOf(cluster, EntityId::Kind::Role, role.name),
                                {{role.name, Colour::RoleInk}},
                                role.memberOf.join(QStringLiteral(", "))});
    return entity;
}

Entity inventoryOf(const Options& options)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Inventory")},
                  {Colour::SecondaryInk, Colour::Card, Colour::Ink},
                  {},
                  Er::tr("not saved yet")};
    if (!options.fileName.isEmpty())
        entity.names.push_back({{}, {{options.fileName, Colour::Ink}}, {}});
    return entity;
}

Entity environmentOf(const Scope& scope)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Environment")},
                  {Colour::SecondaryInk, Colour::Card, Colour::Ink},
                  {},
                  Er::tr("Pigsty")};
    if (!scope.version.isEmpty())
        entity.none = Er::tr("Pigsty %1").arg(scope.version);
    return entity;
}

Entity infrastructureOf(const Scope& scope, const ClusterPtr& chosen)
{
    Entity entity{{QT_TRANSLATE_NOOP("Er", "Infrastructure")}, hueOf(Module::Infra), {}, Er::tr("none")};
    for (const ClusterPtr& cluster : scope.clusters) {
        if (cluster == chosen || !isInfrastructure(*cluster))
            continue;
        const qsizetype count = static_cast<qsizetype>(cluster->instances.size());
        entity.names.push_back({cluster->id(),
                                {{cluster->name, hueOf(cluster->module).ink}},
                                count == 1 ? Er::tr("1 member") : Er::tr("%1 members").arg(count)});
    }
    return entity;
}

} // namespace pigpen::diagram::er

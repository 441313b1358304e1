#include "core/publish/document/tables.h"

#include "core/diagram/entityfigure.h"
#include "core/publish/document/cells.h"

namespace pigpen::document {

namespace {

using Kind = EntityId::Kind;

QString yesOrNothing(bool value)
{
    return value ? Words::tr("yes") : QString();
}

/// Of a citus cluster also its place among the shards.
QString modeOf(const Cluster& cluster)
{
    if (cluster.shardGroup == 0)
        return Words::tr("%1, coordinator of %2").arg(cluster.mode, cluster.shard);
    if (cluster.shardGroup > 0)
        return Words::tr("%1, shard %2 of %3").arg(cluster.mode, QString::number(cluster.shardGroup), cluster.shard);
    return cluster.mode;
}

Line namesIn(const std::vector<Instance>& instances)
{
    Line line;
    for (const Instance& instance : instances) {
        Item item = named(Kind::Instance, instance.name);
        item.note = instance.role;
        line.push_back(std::move(item));
    }
    return line;
}

Cell clustersNamed(const Topology& topology, Module module, const QStringList& names)
{
    Line line;
    for (const QString& name : names) {
        const ClusterPtr cluster = topology.cluster(EntityId::ofCluster(module, name));
        line.push_back(cluster ? named(*cluster) : words(name));
    }
    return cell(std::move(line));
}

/// A number from 0 up.
Cell countable(int number)
{
    return number < 0 ? Cell() : cell(qsizetype(number));
}

Cell portCell(int port)
{
    return port > 0 ? cell(machine(QString::number(port))) : Cell();
}

bool balances(const Cluster& cluster)
{
    return cluster.module == Module::Pgsql;
}

std::vector<Cell> rowOf(const Cluster& cluster, const Instance& instance)
{
    const QString upstream = instance.upstream.isEmpty() ? instance.upstreamAddress : instance.upstream;
    const Item follows = instance.upstream.isEmpty() ? machine(upstream) : named(Kind::Instance, upstream);
    return {cell(named(Kind::Instance, instance.name)),
            cell(named(cluster)),
            cell(instance.role),
            countable(instance.seq),
            cell(named(Kind::Node, instance.node)),
            portCell(instance.port),
            cell(follows),
            balances(cluster) ? countable(instance.weight) : Cell(),
            cell(instance.delay),
            cell(yesOrNothing(instance.offlineQuery))};
}

std::vector<Cell> rowOf(const Cluster& cluster, const Service& service)
{
    return {cell(named(Kind::Service, service.name)),
            cell(named(cluster)),
            portCell(service.port),
            cell(service.dest),
            cell(machine(service.check)),
            namesOf(Kind::Instance, service.members),
            namesOf(Kind::Instance, service.backups),
            cell(service.origin == u"custom" ? Words::tr("this cluster's own") : Words::tr("Pigsty's default")),
            cell(service.problem)};
}

/// What the first column and the others are about.
template<typename Entity, typename Row>
void addRows(Table& table, const Subject& subject, std::vector<Entity> Cluster::*entities, const Row& row)
{
    for (const ClusterPtr& cluster : subject.scope.clusters)
        for (const Entity& entity : (*cluster).*entities)
            table.rows.push_back(row(*cluster, entity));
}

/// A virtual address stands on the primary's node where it is PostgreSQL's own (pg_vip_address), else on one of the
/// nodes that keepalived chooses (vip_address).
QString holderOf(const Subject& subject, const Cluster& cluster)
{
    const Instance* const primary = cluster.primary();
    const bool ofPrimary = cluster.module == Module::Pgsql && primary != nullptr &&
                           subject.value(primary->node, QStringLiteral("pg_vip_enabled")).toBool();
    return ofPrimary ? Words::tr("the node of the primary") : Words::tr("one of the nodes");
}

} // namespace

Table clusterTable(const Subject& subject)
{
    Table table{Words::tr("Clusters"),
                {{Words::tr("Cluster")},
                 {Words::tr("Module")},
                 {Words::tr("Group")},
                 {Words::tr("Mode")},
                 {Words::tr("Version")},
                 {Words::tr("Members")},
                 {Words::tr("VIP")},
                 {Words::tr("Follows")},
                 {Words::tr("Watches")}},
                {}};
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        const bool plain = cluster->module == Module::Node;
        table.rows.push_back({cell(named(*cluster)), cell(diagram::moduleTitle(cluster->module)),
                              cell(cluster->group == cluster->name ? QString() : cluster->group),
                              cell(modeOf(*cluster)), cell(cluster->version),
                              plain ? namesOf(Kind::Node, cluster->nodes()) : cell(namesIn(cluster->instances)),
                              cell(machine(cluster->vip)),
                              clustersNamed(*subject.topology, cluster->module, QStringList(cluster->upstreamCluster)),
                              clustersNamed(*subject.topology, Module::Redis, cluster->monitors)});
    }
    return withoutEmptyColumns(std::move(table));
}

Table instanceTable(const Subject& subject)
{
    Table table{Words::tr("Instances"),
                {{Words::tr("Instance")},
                 {Words::tr("Cluster")},
                 {Words::tr("Role")},
                 {Words::tr("Seq"), true},
                 {Words::tr("Node")},
                 {Words::tr("Port"), true},
                 {Words::tr("Follows")},
                 {Words::tr("Weight"), true},
                 {Words::tr("Delay")},
                 {Words::tr("Offline")}},
                {}};
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        if (cluster->module == Module::Node)
            continue;
        for (const Instance& instance : cluster->instances)
            table.rows.push_back(rowOf(*cluster, instance));
    }
    return withoutEmptyColumns(std::move(table));
}

Table serviceTable(const Subject& subject)
{
    Table table{Words::tr("Services"),
                {{Words::tr("Service")},
                 {Words::tr("Cluster")},
                 {Words::tr("Port"), true},
                 {Words::tr("Leads to")},
                 {Words::tr("Health check")},
                 {Words::tr("Members")},
                 {Words::tr("In reserve")},
                 {Words::tr("Defined by")},
                 {Words::tr("Problem")}},
                {}};
    addRows(table, subject, &Cluster::services,
            [](const Cluster& cluster, const Service& service) { return rowOf(cluster, service); });
    return withoutEmptyColumns(std::move(table));
}

Table nodeTable(const Subject& subject, const diagram::Presentation& presentation)
{
    Table table{Words::tr("Nodes"),
                {{Words::tr("Node")},
                 {Words::tr("Name")},
                 {Words::tr("Groups")},
                 {Words::tr("Instances")},
                 {Words::tr("Machine")}},
                {}};
    for (const NodePtr& node : subject.scope.nodes) {
        const diagram::Machine kind = presentation.machineOf(node->address);
        table.rows.push_back({cell(named(Kind::Node, node->address)),
                              cell(node->name == node->address ? QString() : node->name),
                              cell(node->groups.join(QStringLiteral(", "))), namesOf(Kind::Instance, node->instances),
                              cell(kind == diagram::Machine::Unknown ? QString() : diagram::machineTitle(kind))});
    }
    return withoutEmptyColumns(std::move(table));
}

Table vipTable(const Subject& subject)
{
    Table table{Words::tr("Virtual addresses"),
                {{Words::tr("VIP")}, {Words::tr("Cluster")}, {Words::tr("Stands on")}, {Words::tr("Nodes")}},
                {}};
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        if (!cluster->vip.isEmpty())
            table.rows.push_back({cell(machine(cluster->vip)), cell(named(*cluster)), cell(holderOf(subject, *cluster)),
                                  cell(addresses(cluster->nodes()))});
    }
    return table;
}

Table databaseTable(const Subject& subject)
{
    Table table{Words::tr("Databases"),
                {{Words::tr("Database")},
                 {Words::tr("Cluster")},
                 {Words::tr("Owner")},
                 {Words::tr("Extensions")},
                 {Words::tr("Comment")}},
                {}};
    addRows(table, subject, &Cluster::databases, [&](const Cluster& cluster, const Database& database) {
        return std::vector<Cell>{
            cell(named(Kind::Database, database.name)), cell(named(cluster)), cell(named(Kind::Role, database.owner)),
            cell(database.extensions.join(QStringLiteral(", "))), cell(subject.told(database.comment))};
    });
    return withoutEmptyColumns(std::move(table));
}

Table roleTable(const Subject& subject)
{
    Table table{Words::tr("Roles"),
                {{Words::tr("Role")},
                 {Words::tr("Cluster")},
                 {Words::tr("Member of")},
                 {Words::tr("May log in")},
                 {Words::tr("Comment")}},
                {}};
    addRows(table, subject, &Cluster::roles, [&](const Cluster& cluster, const Role& role) {
        return std::vector<Cell>{
            cell(named(Kind::Role, role.name)), cell(named(cluster)), cell(role.memberOf.join(QStringLiteral(", "))),
            cell(role.login ? Words::tr("yes") : Words::tr("no")), cell(subject.told(role.comment))};
    });
    return withoutEmptyColumns(std::move(table));
}

} // namespace pigpen::document

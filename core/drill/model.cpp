#include "core/drill/model.h"

#include "core/drill/settings.h"
#include "core/topology/hostview.h"

#include <algorithm>

namespace pigpen::drill {
namespace {

/// The host whose variables count for a PostgreSQL cluster: its primary's, as in topology.
const Instance& leadOf(const Cluster& cluster)
{
    const Instance* const primary = cluster.primary();
    return primary ? *primary : cluster.instances.front();
}

/// Patroni promotes where it runs: it does not with patroni_enabled off, is told not to with `pause`, and leaves after
/// the first start with `remove`. Greenplum (gpsql) does without it.
bool isManagedByPatroni(const Inventory& inventory, const Cluster& cluster)
{
    const QString host = leadOf(cluster).node;
    const QString mode = settingOf(inventory, host, "patroni_mode");
    return isOn(inventory, host, "patroni_enabled") && mode != u"pause" && mode != u"remove" &&
           cluster.mode != u"gpsql";
}

/// crit.yml replicates synchronously; the other templates do where pg_rpo is 0 (Pigsty's templates for Patroni,
/// synchronous_mode).
bool replicatesSynchronously(const Inventory& inventory, const Cluster& cluster)
{
    const QString host = leadOf(cluster).node;
    return settingOf(inventory, host, "pg_conf") == u"crit.yml" || settingOf(inventory, host, "pg_rpo") == u"0";
}

bool hasVipOfItsOwn(const Inventory& inventory, const Cluster& cluster)
{
    return std::any_of(cluster.instances.begin(), cluster.instances.end(),
                       [&](const Instance& instance) { return isOn(inventory, instance.node, "pg_vip_enabled"); });
}

/// Of a cluster in which any member does: it is down with the last one.
Outcome anyMemberDoes(const Unit& unit, int lost)
{
    Outcome outcome;
    outcome.lost = lost;
    if (lost == 0)
        return outcome;
    const bool all = size_t(lost) == unit.nodes.size();
    outcome.state = all ? State::Down : State::Degraded;
    outcome.reason = all ? Reason::AllLost : Reason::MembersLost;
    return outcome;
}

bool isBroker(const Instance& instance)
{
    return instance.role != u"controller";
}

Outcome majorityDecides(const Unit& unit, const Loss& loss, Outcome outcome)
{
    if (outcome.state == State::Down)
        return outcome;
    const std::vector<Instance>& instances = unit.cluster->instances;
    const auto isBrokerThere = [&](const Instance& each) { return isBroker(each) && !unit.isGone(each, loss); };
    if (!unit.quorum->holds(loss)) {
        outcome.state = State::Down;
        outcome.reason = Reason::NoMajority;
    } else if (unit.cluster->module == Module::Kafka && std::any_of(instances.begin(), instances.end(), isBroker) &&
               std::none_of(instances.begin(), instances.end(), isBrokerThere)) {
        outcome.state = State::Down;
        outcome.reason = Reason::NoBroker;
    }
    return outcome;
}

} // namespace

Model::Model(const Topology& topology) : m_topology(topology)
{
    const std::vector<NodePtr>& nodes = topology.nodes();
    m_nodes.reserve(qsizetype(nodes.size()));
    for (size_t i = 0; i < nodes.size(); ++i)
        m_nodes.insert(nodes[i]->address, int(i));
    m_units.reserve(topology.clusters().size());
    for (const ClusterPtr& cluster : topology.clusters())
        addUnit(cluster);
    link();
    findIdleRoutes();
}

void Model::addUnit(const ClusterPtr& cluster)
{
    Unit unit;
    unit.cluster = cluster;
    unit.nodes.reserve(cluster->instances.size());
    for (const Instance& instance : cluster->instances)
        unit.nodes.push_back(nodeIndex(instance.node));
    unit.quorum = quorumOf(inventory(), *cluster, unit.nodes);
    if (unit.isPgsql() && !cluster->instances.empty())
        fillPgsql(unit);
    if (cluster->module == Module::Redis && cluster->mode == u"cluster")
        unit.groups = nativeShards(inventory(), *cluster, unit.nodes);
    else if (cluster->module == Module::Redis && cluster->mode != u"sentinel")
        unit.groups = replicationGroups(*cluster);
    m_units.push_back(std::move(unit));
}

void Model::fillPgsql(Unit& unit) const
{
    const Cluster& cluster = *unit.cluster;
    unit.isManaged = isManagedByPatroni(inventory(), cluster);
    unit.isSynchronous = replicatesSynchronously(inventory(), cluster);
    unit.hasLeaderVip = hasVipOfItsOwn(inventory(), cluster);
    for (const Service& service : cluster.services)
        unit.routes.push_back(routeOf(cluster, service));
    fillAccess(unit);
}

/// By default every member's node has all services of its cluster; with pg_service_provider, the nodes of that group
/// have them instead.
void Model::fillAccess(Unit& unit) const
{
    const QString provider = settingOf(inventory(), leadOf(*unit.cluster).node, "pg_service_provider");
    const GroupPtr group = provider.isEmpty() ? GroupPtr() : inventory().group(provider);
    if (group)
        for (const QString& host : group->hosts)
            if (const int node = nodeIndex(host); node >= 0)
                unit.access.push_back(node);
    if (unit.access.empty())
        unit.access = unit.nodes;
}

void Model::link()
{
    QHash<EntityId, int> byId;
    QHash<QString, std::vector<int>> shards;
    int etcd = -1;
    for (size_t i = 0; i < m_units.size(); ++i) {
        const Cluster& cluster = *m_units[i].cluster;
        byId.insert(cluster.id(), int(i));
        if (cluster.module == Module::Pgsql && cluster.mode == u"citus")
            shards[cluster.shard].push_back(int(i));
        if (cluster.module == Module::Etcd && etcd < 0)
            etcd = int(i);
    }
    for (size_t i = 0; i < m_units.size(); ++i) {
        Unit& unit = m_units[i];
        const Cluster& cluster = *unit.cluster;
        for (const QString& watched : cluster.monitors)
            if (const int index = byId.value(EntityId::ofCluster(Module::Redis, watched), -1); index >= 0)
                m_units[size_t(index)].guard = int(i);
        if (!unit.isPgsql())
            continue;
        unit.guard = etcd;
        unit.upstream = byId.value(EntityId::ofCluster(Module::Pgsql, cluster.upstreamCluster), -1);
        if (const Instance* const primary = cluster.primary(); primary && unit.upstream >= 0)
            unit.upstreamNode = nodeIndex(primary->upstreamAddress);
        if (cluster.mode == u"citus")
            for (const int other : shards[cluster.shard])
                if (other != int(i))
                    unit.shards.push_back(other);
    }
}

void Model::findIdleRoutes()
{
    const Loss nothing = nothingLost();
    for (Unit& unit : m_units) {
        if (unit.routes.empty())
            continue;
        const Outcome outcome = outcomeOf(unit, nothing);
        for (Route& route : unit.routes)
            route.isIdle = destinationOf(unit, route, outcome, nothing).instances.empty();
    }
}

const Unit* Model::first(Module module) const
{
    const auto found = std::find_if(m_units.begin(), m_units.end(),
                                    [module](const Unit& unit) { return unit.cluster->module == module; });
    return found != m_units.end() ? &*found : nullptr;
}

Outcome Model::outcomeOf(const Unit& unit, const Loss& loss) const
{
    if (unit.isPgsql())
        return succession(unit, this->unit(unit.guard), loss);
    if (!unit.groups.empty())
        return redisFailover(unit, this->unit(unit.guard), loss);
    const int lost =
        int(std::count_if(unit.nodes.begin(), unit.nodes.end(), [&](int node) { return loss.isGone(node); }));
    const Outcome outcome = anyMemberDoes(unit, lost);
    return unit.quorum ? majorityDecides(unit, loss, outcome) : outcome;
}

} // namespace pigpen::drill

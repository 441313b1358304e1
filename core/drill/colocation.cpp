#include "core/drill/colocation.h"

#include "core/drill/model.h"
#include "core/drill/settings.h"
#include "core/drill/words.h"

namespace pigpen::drill {
namespace {

EntityId idOf(const Cluster& cluster, const Instance& instance)
{
    return {EntityId::Kind::Instance, cluster.module, cluster.name, instance.name};
}

/// An instance with its cluster, as it stands on a node.
struct Resident
{
    const Unit* unit = nullptr;
    size_t index = 0;

    const Instance& instance() const { return unit->cluster->instances[index]; }
    EntityId id() const { return idOf(*unit->cluster, instance()); }
    bool isOf(Module module) const { return unit->cluster->module == module; }
};
using Residents = std::vector<Resident>;

/// Looks at one node after another.
class Look
{
public:
    explicit Look(const Topology& topology) : m_model(topology) {}

    std::vector<CoLocation> take(const Capacity& capacity);

private:
    void everythingOnOneNode();
    void lookAt(const EntityId& node, const Residents& residents);
    void primaryBesideSupports(const EntityId& node, const Residents& residents);
    void onlyCopyBesideItsBackups(const EntityId& node, const Residents& residents);
    void redisMembers(const EntityId& node, const Residents& residents);
    void clustersInOneZone(const Capacity& capacity);
    void add(const EntityId& node, const std::vector<EntityId>& instances, const QString& remark)
    {
        m_found.push_back({node, instances, remark});
    }

    const Model m_model;
    std::vector<CoLocation> m_found;
};

std::vector<CoLocation> Look::take(const Capacity& capacity)
{
    const std::vector<NodePtr>& nodes = m_model.topology().nodes();
    if (nodes.size() == 1) {
        everythingOnOneNode();
        return std::move(m_found);
    }
    std::vector<Residents> residents(nodes.size());
    for (const Unit& unit : m_model.units())
        for (size_t i = 0; i < unit.nodes.size(); ++i)
            if (unit.nodes[i] >= 0 && unit.cluster->module != Module::Node)
                residents[size_t(unit.nodes[i])].push_back({&unit, i});
    for (size_t i = 0; i < nodes.size(); ++i)
        lookAt(nodes[i]->id(), residents[i]);
    clustersInOneZone(capacity);
    return std::move(m_found);
}

void Look::everythingOnOneNode()
{
    std::vector<EntityId> all;
    for (const Unit& unit : m_model.units())
        for (const Instance& instance : unit.cluster->instances)
            if (unit.cluster->module != Module::Node && unit.nodeOf(instance) >= 0)
                all.push_back(idOf(*unit.cluster, instance));
    if (all.size() > 1)
        add(m_model.topology().nodes().front()->id(), all,
            Words::tr("everything is on one node: all of it is lost together"));
}

void Look::lookAt(const EntityId& node, const Residents& residents)
{
    primaryBesideSupports(node, residents);
    onlyCopyBesideItsBackups(node, residents);
    redisMembers(node, residents);
}

/// Mild: etcd wants a quick disk, which a busy primary takes from it; and what all others need goes with the node.
void Look::primaryBesideSupports(const EntityId& node, const Residents& residents)
{
    std::vector<EntityId> instances;
    QStringList primaries;
    QStringList supports;
    bool hasEtcd = false;
    for (const Resident& resident : residents) {
        const bool isPrimary = resident.isOf(Module::Pgsql) && resident.instance().role == u"primary";
        if (!isPrimary && !resident.isOf(Module::Etcd) && !resident.isOf(Module::Infra) &&
            !resident.isOf(Module::Minio))
            continue;
        (isPrimary ? primaries : supports) << resident.instance().name;
        hasEtcd = hasEtcd || resident.isOf(Module::Etcd);
        instances.push_back(resident.id());
    }
    if (primaries.isEmpty() || supports.isEmpty())
        return;
    const QString together = supports.join(QStringLiteral(", "));
    add(node, instances,
        hasEtcd ? Words::tr("the primary %1 shares the node with %2: under heavy writing etcd waits for the disk")
                      .arg(primaries.join(QStringLiteral(", ")), together)
                : Words::tr("the primary %1 shares the node with %2: they are lost together")
                      .arg(primaries.join(QStringLiteral(", ")), together));
}

/// Of a cluster with one instance, backed up to a minio that has no other node.
void Look::onlyCopyBesideItsBackups(const EntityId& node, const Residents& residents)
{
    const auto minio = std::find_if(residents.begin(), residents.end(), [](const Resident& resident) {
        return resident.isOf(Module::Minio) && resident.unit->nodes.size() == 1;
    });
    if (minio == residents.end())
        return;
    for (const Resident& resident : residents)
        if (resident.isOf(Module::Pgsql) && resident.unit->nodes.size() == 1 &&
            settingOf(m_model.inventory(), node.name, "pgbackrest_method") == u"minio" &&
            isOn(m_model.inventory(), node.name, "pgbackrest_enabled"))
            add(node, {resident.id(), minio->id()},
                Words::tr("%1 is the only copy of its cluster, and its backups are on the same node")
                    .arg(resident.instance().name));
}

/// Whether a primary and all that copy it are gone together.
bool losesAGroup(const Unit& unit, const Loss& loss)
{
    return std::any_of(unit.groups.begin(), unit.groups.end(), [&](const RedisGroup& group) {
        return loss.isGone(unit.nodes[group.primary]) && !group.replicas.empty() &&
               std::all_of(group.replicas.begin(), group.replicas.end(),
                           [&](size_t replica) { return loss.isGone(unit.nodes[replica]); });
    });
}

/// What the loss of one node, and with it several instances, takes from a redis cluster; empty where it bears that.
QString redisWeakness(const Unit& unit, size_t instances, const Loss& loss)
{
    const QString name = unit.cluster->name;
    if (instances < 2)
        return {};
    if (instances == unit.nodes.size())
        return Words::tr("all of %1 is on this node").arg(name);
    if (unit.quorum && !unit.quorum->holds(loss))
        return Words::tr("with this node %1 loses its majority").arg(name);
    return losesAGroup(unit, loss) ? Words::tr("a primary of %1 and all that copy it are lost together").arg(name)
                                   : QString();
}

/// Only Redis puts several instances of a cluster on one node.
void Look::redisMembers(const EntityId& node, const Residents& residents)
{
    Loss loss = m_model.nothingLost();
    loss.take(m_model.nodeIndex(node.name));
    for (auto first = residents.begin(); first != residents.end();) {
        const auto end =
            std::find_if(first, residents.end(), [&](const Resident& each) { return each.unit != first->unit; });
        std::vector<EntityId> instances;
        for (auto each = first; each != end; ++each)
            instances.push_back(each->id());
        if (first->isOf(Module::Redis))
            if (const QString remark = redisWeakness(*first->unit, instances.size(), loss); !remark.isEmpty())
                add(node, instances, remark);
        first = end;
    }
}

/// Where nodes stand in several zones, and all members of a cluster in one.
void Look::clustersInOneZone(const Capacity& capacity)
{
    const auto known = std::count_if(capacity.zones.begin(), capacity.zones.end(),
                                     [](const ZoneLoad& zone) { return !zone.zone.isEmpty(); });
    if (known < 2)
        return;
    for (const ClusterSpread& spread : capacity.clusters) {
        const ClusterPtr cluster = m_model.topology().cluster(spread.cluster);
        if (cluster->module == Module::Node || cluster->instances.size() < 2 || spread.members.size() != 1 ||
            spread.members.front().first.isEmpty())
            continue;
        std::vector<EntityId> instances;
        for (const Instance& instance : cluster->instances)
            instances.push_back(idOf(*cluster, instance));
        add({}, instances, Words::tr("all members of %1 stand in %2").arg(cluster->name, spread.members.front().first));
    }
}

} // namespace

std::vector<CoLocation> coLocationsOf(const Topology& topology, const Capacity& capacity)
{
    return Look(topology).take(capacity);
}

} // namespace pigpen::drill

#include "app/document/drill.h"

#include "app/document/document.h"
#include "core/topology/zones.h"

namespace pigpen {

using drill::DatabaseResult;
using drill::ServiceResult;
using drill::State;

namespace {

EntityId instanceOf(const EntityId& cluster, const QString& name)
{
    return {EntityId::Kind::Instance, cluster.module, cluster.cluster, name};
}

} // namespace

Drill::Drill(Document* document) : QObject(document), m_document(document)
{
    connect(document, &Document::replaced, this, [this] { setOn(false); });
    connect(document, &Document::snapshotChanged, this, [this] {
        if (m_isOn)
            run();
    });
}

void Drill::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_down.clear();
    run();
}

void Drill::setDown(const QSet<QString>& nodes)
{
    m_isOn = true;
    m_down = nodes;
    run();
}

void Drill::take(const QStringList& nodes, bool down)
{
    QSet<QString> wanted = m_down;
    for (const QString& node : nodes) {
        if (down)
            wanted.insert(node);
        else
            wanted.remove(node);
    }
    setDown(wanted);
}

void Drill::run()
{
    const TopologyPtr topology = m_document->topology();
    m_down.removeIf([&](const QString& node) { return !topology || !topology->node(node); });
    m_result = topology && m_isOn ? drill::run(*topology, m_down) : drill::Result();
    takeHealth();
    Q_EMIT changed();
}

/// Told entity by entity, for who shows them one by one.
void Drill::takeHealth()
{
    m_ailing.clear();
    for (const QString& node : m_result.down)
        m_ailing.insert(EntityId::ofNode(node), {State::Down, false, tr("taken down")});
    for (const drill::ClusterResult& result : m_result.clusters) {
        if (result.state != State::Ok)
            m_ailing.insert(result.cluster, {result.state, false, result.remark});
        for (const QString& name : result.lost)
            m_ailing.insert(instanceOf(result.cluster, name), {State::Down, false, tr("its node is down")});
        if (!result.successor.isEmpty() && result.successor != result.primary)
            m_ailing.insert(instanceOf(result.cluster, result.successor),
                            {State::Ok, true, tr("it takes over from %1").arg(result.primary)});
    }
    for (const ServiceResult& result : m_result.services) {
        if (result.state == ServiceResult::State::Backup)
            m_ailing.insert(result.service, {State::Degraded, false, tr("only its backups are left")});
        else if (result.state == ServiceResult::State::Down)
            m_ailing.insert(result.service, {State::Down, false, tr("no instance is left that it can route to")});
    }
    for (const DatabaseResult& result : m_result.databases) {
        if (result.state == DatabaseResult::State::ReadOnly)
            m_ailing.insert(result.database, {State::Degraded, false, tr("it can be read, but not written")});
        else if (result.state == DatabaseResult::State::Down)
            m_ailing.insert(result.database, {State::Down, false, tr("nobody can reach it")});
    }
}

QString Drill::nodeOf(const Topology& topology, const EntityId& entity)
{
    if (entity.kind == EntityId::Kind::Node)
        return entity.name;
    const ClusterPtr cluster = entity.kind == EntityId::Kind::Instance ? topology.cluster(entity) : nullptr;
    const Instance* instance = cluster ? cluster->instance(entity.name) : nullptr;
    return instance && topology.node(instance->node) ? instance->node : QString();
}

QStringList Drill::nodesOf(const Topology& topology, const EntityId& cluster)
{
    const ClusterPtr found = topology.cluster(cluster);
    QStringList nodes = found ? found->nodes() : QStringList();
    nodes.removeIf([&](const QString& address) { return !topology.node(address); });
    return nodes;
}

QStringList Drill::nodesIn(const Topology& topology, const QString& zone)
{
    QStringList nodes;
    for (const NodePtr& node : topology.nodes()) {
        if (zoneOf(*topology.inventory(), node->address) == zone)
            nodes << node->address;
    }
    return nodes;
}

} // namespace pigpen

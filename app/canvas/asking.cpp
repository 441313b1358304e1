#include "app/canvas/asking.h"

#include "core/edit/assignment.h"
#include "core/edit/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

using Kind = EntityId::Kind;

tl::unexpected<Error> refuse(const QString& what, const QString& remedy)
{
    return tl::unexpected(Error{what, remedy});
}

/// The primary leaves its cluster last, when there is no other member to be without one.
QList<EntityId> primariesLast(const Topology& topology, QList<EntityId> ids)
{
    std::stable_partition(ids.begin(), ids.end(), [&](const EntityId& id) {
        const auto found = topology.instance(id.name);
        return !found || found.instance->role != u"primary";
    });
    return ids;
}

} // namespace

Asking::Asking(Sequence& sequence, const EntityId& target)
    : m_sequence(sequence), m_target(target), m_cluster(target ? sequence.topology()->cluster(target) : nullptr)
{
}

Asking::Asked Asking::operator()(const NewNodes& nodes)
{
    const bool chosen = !nodes.addresses.isEmpty();
    const QStringList addresses = chosen ? nodes.addresses : free(nodes.count);
    if (!m_cluster)
        return m_sequence.add(edit::addNodes(*m_sequence.topology(), addresses));
    for (const QString& address : addresses) {
        if (Asked added = join(address); !added)
            return added;
    }
    if (addresses.size() > 1)
        m_sequence.setLabel(Words::tr("Add %1 nodes to %2").arg(addresses.size()).arg(m_cluster->name));
    return {};
}

Asking::Asked Asking::operator()(const NewClusterOf& wanted)
{
    const Topology& topology = *m_sequence.topology();
    edit::NewCluster made;
    made.archetype = wanted.archetype;
    made.defaults = m_sequence.defaults();
    made.nodes = wanted.nodes;
    if (wanted.archetype == edit::Archetype::Standby || wanted.archetype == edit::Archetype::Delayed) {
        const auto followed = upstream();
        if (!followed)
            return tl::unexpected(followed.error());
        made.upstream = *followed;
    } else if (m_target.kind == Kind::Node && made.nodes.isEmpty()) {
        made.nodes = {m_target.name};
    }
    const int missing = edit::leastNodeCount(made.archetype) - int(made.nodes.size());
    if (!made.nodes.isEmpty() && missing > 0)
        made.nodes += free(missing);
    return m_sequence.add(edit::addCluster(topology, made));
}

QStringList Asking::free(int count) const
{
    return edit::freeAddresses(*m_sequence.topology(), count, {}, m_sequence.defaults().subnet);
}

tl::expected<QString, Error> Asking::upstream() const
{
    const Instance* followed = m_cluster && m_cluster->module == Module::Pgsql ? m_cluster->primary() : nullptr;
    if (m_target.kind == Kind::Node)
        followed = edit::pgsqlInstanceOn(*m_sequence.topology(), m_target.name).instance;
    if (!followed)
        return refuse(Words::tr("this kind of cluster follows another one"),
                      Words::tr("place it on the PostgreSQL cluster that it shall follow"));
    return followed->node;
}

Asking::Asked Asking::operator()(const Entities& entities)
{
    if (isSwap(entities))
        return m_sequence.add(edit::promote(*m_sequence.topology(), entities.ids.front().name));
    for (const EntityId& id : primariesLast(*m_sequence.topology(), entities.ids)) {
        const bool home =
            id.kind == Kind::Instance && m_cluster && id.module == m_cluster->module && id.cluster == m_cluster->name;
        if (home)
            continue; // it stands there already
        if (Asked brought = bring(id); !brought)
            return brought;
    }
    if (entities.ids.size() > 1 && m_cluster)
        m_sequence.setLabel((entities.ids.front().kind == Kind::Node ? Words::tr("Add %1 nodes to %2")
                                                                     : Words::tr("Move %1 instances to %2"))
                                .arg(entities.ids.size())
                                .arg(m_cluster->name));
    return {};
}

bool Asking::isSwap(const Entities& entities) const
{
    if (m_target.kind != Kind::Instance || entities.ids.size() != 1 || !m_cluster)
        return false;
    const EntityId& moved = entities.ids.front();
    const Instance* primary = m_cluster->primary();
    return moved.kind == Kind::Instance && moved.module == Module::Pgsql && moved.cluster == m_cluster->name &&
           primary && primary->name == m_target.name && moved.name != m_target.name;
}

Asking::Asked Asking::bring(const EntityId& id)
{
    if (id.kind != Kind::Node && id.kind != Kind::Instance)
        return refuse(Words::tr("%1 can't be placed elsewhere").arg(id.name), Words::tr("drag a node or an instance"));
    if (m_target.kind == Kind::Node)
        return relocate(id);
    if (!m_cluster)
        return id.kind == Kind::Node
                   ? refuse(Words::tr("%1 is a node of the design already").arg(id.name),
                            Words::tr("drop it on the cluster that it shall join"))
                   : refuse(Words::tr("an instance belongs to a cluster"), Words::tr("drop it on another cluster"));
    if (id.kind == Kind::Node)
        return join(id.name);
    const auto found = m_sequence.topology()->instance(id.name);
    // The card of a plain node is the node.
    if (found && id.module == Module::Node && m_cluster->module != Module::Node)
        return join(found.instance->node);
    return m_sequence.add(
        edit::moveInstance(*m_sequence.topology(), m_sequence.usedNumbers(), id.name, m_cluster->name));
}

Asking::Asked Asking::relocate(const EntityId& id)
{
    if (id.kind == Kind::Node)
        return refuse(Words::tr("%1 is a node itself").arg(id.name),
                      Words::tr("drop it on a cluster, in the Clusters view"));
    return m_sequence.add(edit::relocateInstance(*m_sequence.topology(), id.name, m_target.name));
}

Asking::Asked Asking::join(const QString& address)
{
    const Topology& topology = *m_sequence.topology();
    const ClusterPtr now = topology.cluster(m_cluster->id());
    if (now && m_rule.isEmpty() && !edit::retiredNumbers(m_sequence.usedNumbers(), *now).isEmpty())
        m_rule = edit::numberRule(m_sequence.usedNumbers(), *now);
    return m_sequence.add(edit::addInstance(topology, m_sequence.usedNumbers(), {m_cluster->name, address, {}, {}}));
}

} // namespace pigpen

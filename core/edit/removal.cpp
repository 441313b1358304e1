#include "core/edit/removal.h"

#include "core/edit/home.h"
#include "core/edit/traits.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;

namespace {

bool isWithin(const Path& path, const Path& outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

bool contains(const std::vector<Path>& paths, const Path& path)
{
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

Path parentOf(Path path)
{
    path.pop_back();
    return path;
}

} // namespace

Removal::Removal(Draft& draft) : m_draft(draft), m_topology(draft.before()) {}

void Removal::addInstance(const ClusterPtr& cluster, const Instance& instance)
{
    if (!isLeaving(instance))
        m_leaving.push_back({cluster, &instance});
}

void Removal::addCluster(const ClusterPtr& cluster)
{
    for (const Instance& instance : cluster->instances)
        addInstance(cluster, instance);
    if (cluster->module != Module::Remote && sharers(m_topology, *cluster).isEmpty())
        locateEmptied(cluster->group);
}

void Removal::addNode(const QString& address)
{
    m_nodes << address;
    for (const ClusterPtr& cluster : m_topology.clusters())
        for (const Instance& instance : cluster->instances)
            if (instance.node == address && cluster->module != Module::Remote)
                addInstance(cluster, instance);
}

bool Removal::isLeaving(const Instance& instance) const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(),
                       [&](const Leaving& each) { return each.instance == &instance; });
}

bool Removal::leavesWhole(const Cluster& cluster) const
{
    return std::all_of(cluster.instances.begin(), cluster.instances.end(),
                       [&](const Instance& instance) { return isLeaving(instance); });
}

bool Removal::nodeLeaves(const QString& address) const
{
    const HostPtr host = m_topology.inventory()->host(address);
    return host && std::all_of(host->mentions.begin(), host->mentions.end(),
                               [&](const Host::Mention& mention) { return isGone(mention.path); });
}

/// Of Redis several processes share a host entry, which stays as long as one of them does.
bool Removal::hasProcessesLeft(const Leaving& leaving) const
{
    return std::any_of(
        leaving.cluster->instances.begin(), leaving.cluster->instances.end(),
        [&](const Instance& other) { return other.node == leaving.instance->node && !isLeaving(other); });
}

bool Removal::isGone(const Path& path) const
{
    const auto covers = [&](const Path& outer) { return isWithin(path, outer); };
    if (std::any_of(m_hosts.begin(), m_hosts.end(), covers) || std::any_of(m_others.begin(), m_others.end(), covers))
        return true;
    for (const QString& name : m_emptied)
        for (const Group::Mention& mention : m_topology.inventory()->group(name)->mentions)
            if (covers(mention.path))
                return true;
    return false;
}

void Removal::carryOut()
{
    locate();
    checkPrimaries();
    checkEntries();
    checkUpstreams();
    checkReferences();
    checkEmptied();
    if (m_draft.failed())
        return;
    noteWhatElseGoes();
    removeAll();
}

void Removal::locate()
{
    for (const Leaving& leaving : m_leaving)
        locate(leaving);
    QSet<QString> groups;
    for (const QString& address : m_nodes)
        for (const Host::Mention& mention : m_topology.inventory()->host(address)->mentions)
            if (!contains(m_hosts, mention.path))
                m_hosts.push_back(mention.path);
    for (const Path& path : m_hosts)
        if (path.size() >= 3 && std::holds_alternative<QString>(path[path.size() - 3]))
            groups.insert(std::get<QString>(path[path.size() - 3]));
    for (const QString& group : std::as_const(groups))
        locateEmptied(group);
}

void Removal::locate(const Leaving& leaving)
{
    const Path entry = memberPath(*m_topology.inventory(), *leaving.instance);
    if (entry.empty() || (leaving.cluster->module == Module::Redis && hasProcessesLeft(leaving)))
        m_others.push_back(leaving.instance->path);
    else if (!contains(m_hosts, entry))
        m_hosts.push_back(entry);
}

/// A group without any host left goes too, unless it has groups below it.
void Removal::locateEmptied(const QString& name)
{
    const GroupPtr group = m_topology.inventory()->group(name);
    if (!group || m_emptied.contains(name) || !group->children.isEmpty() || name == u"all")
        return;
    const bool empty = std::all_of(group->hosts.begin(), group->hosts.end(), [&](const QString& host) {
        const Path path = hostPath(*m_topology.inventory(), name, host);
        return contains(m_hosts, path);
    });
    if (empty)
        m_emptied << name;
}

void Removal::checkPrimaries()
{
    for (const Leaving& leaving : m_leaving) {
        const Cluster& cluster = *leaving.cluster;
        if (cluster.module != Module::Pgsql || leaving.instance->role != u"primary" || leavesWhole(cluster))
            continue;
        const bool otherStays =
            std::any_of(cluster.instances.begin(), cluster.instances.end(),
                        [&](const Instance& other) { return other.role == u"primary" && !isLeaving(other); });
        if (!otherStays)
            m_draft.fail({Words::tr("%1 is the primary of %2, which has other members")
                              .arg(leaving.instance->name, cluster.name),
                          Words::tr("promote another one first"), m_topology.tree()->place(leaving.instance->place)});
    }
}

/// A host entry that gives the node a number in another module too can't go with this instance alone.
void Removal::checkEntries()
{
    for (const Leaving& leaving : m_leaving) {
        const Path entry = memberPath(*m_topology.inventory(), *leaving.instance);
        const yaml::Node variables = m_topology.tree()->at(entry);
        if (m_nodes.contains(leaving.instance->node) || !contains(m_hosts, entry) || !variables.isMap())
            continue;
        for (const QString& name : sequenceVariables())
            if (name != traitsOf(leaving.cluster->module).sequenceVariable && variables.find(name.toStdString()))
                m_draft.fail({Words::tr("the entry of %1 in %2 holds %3 too")
                                  .arg(leaving.instance->node, leaving.cluster->group, name),
                              Words::tr("unset the variables of %1 there, or remove the node")
                                  .arg(moduleName(leaving.cluster->module)),
                              m_topology.tree()->place(leaving.instance->place)});
    }
}

/// A group that goes must not take another cluster along unasked, such as one that it lists in pg_exporters.
void Removal::checkEmptied()
{
    for (const ClusterPtr& cluster : m_topology.clusters())
        if (m_emptied.contains(cluster->group) && !cluster->instances.empty() && !leavesWhole(*cluster))
            m_draft.fail({Words::tr("the group %1 would go, and %2 with it").arg(cluster->group, cluster->name),
                          Words::tr("remove %1 first").arg(cluster->name), m_topology.tree()->place(cluster->place)});
}

void Removal::checkUpstreams()
{
    QHash<QString, const Instance*> servers;
    for (const Leaving& leaving : m_leaving)
        if (leaving.cluster->module == Module::Pgsql)
            servers.insert(leaving.instance->node, leaving.instance);
    for (const ClusterPtr& cluster : m_topology.clusters())
        for (const Instance& follower : cluster->instances)
            if (const Instance* upstream = servers.value(follower.upstreamAddress); upstream && !isLeaving(follower))
                m_draft.fail({Words::tr("%1 replicates from %2").arg(follower.name, upstream->name),
                              Words::tr("give %1 another upstream first").arg(follower.name),
                              m_topology.tree()->place(follower.place)});
}

void Removal::checkReferences()
{
    Renames words;
    for (const Leaving& leaving : m_leaving)
        words.insert(leaving.instance->node, {});
    for (const QString& node : std::as_const(m_nodes))
        words.insert(node, {});
    for (const Reference& reference : findReferences(*m_topology.inventory(), words, WordKind::Address))
        if (reference.variable != u"pg_upstream" && !isGone(reference.path))
            checkReference(reference);
}

void Removal::checkReference(const Reference& reference)
{
    const QString text = reference.node.string();
    const yaml::Tree& tree = *m_topology.tree();
    for (const Leaving& leaving : m_leaving)
        if (leaving.cluster->module == Module::Redis && dependsOn(reference, leaving))
            return m_draft.fail({Words::tr("%1 still names %2").arg(reference.describe(tree), leaving.instance->name),
                                 Words::tr("change that first"), tree.place(reference.node)});
    if (reference.variable == u"admin_ip" && nodeLeaves(text))
        return m_draft.fail({Words::tr("%1 is the admin node").arg(text),
                             Words::tr("set admin_ip to another node first"), tree.place(reference.node)});
    const bool balancesCluster = std::any_of(m_leaving.begin(), m_leaving.end(), [&](const Leaving& leaving) {
        return reference.key == u"servers/ip" && reference.scope == leaving.cluster->group;
    });
    if (nodeLeaves(reference.word) || balancesCluster)
        m_draft.note(Words::tr("still there: %1 names \"%2\"").arg(reference.describe(tree), text));
}

/// Whether a Redis process that leaves is what another follows, or what a sentinel watches.
bool Removal::dependsOn(const Reference& reference, const Leaving& leaving) const
{
    const Instance& instance = *leaving.instance;
    const QString address = u"%1 %2"_qs.arg(instance.node).arg(instance.port);
    if (reference.key == u"replica_of")
        return reference.node.string() == address;
    if (reference.variable != u"redis_sentinel_monitor" || reference.node.string() != instance.node)
        return false;
    const yaml::Node port = m_topology.tree()->at(parentOf(reference.path) / u"port"_qs);
    return port && port.value().toInt() == instance.port;
}

void Removal::noteWhatElseGoes()
{
    QSet<QString> gone;
    for (const Leaving& leaving : m_leaving) {
        const QString& node = leaving.instance->node;
        if (!m_nodes.contains(node) && !gone.contains(node) && nodeLeaves(node)) {
            gone.insert(node);
            m_draft.note(Words::tr("%1 leaves the inventory").arg(node));
        }
    }
    for (const QString& group : std::as_const(m_emptied))
        m_draft.note(Words::tr("the group %1 goes too").arg(group));
}

void Removal::removeAll()
{
    for (const Path& path : m_others)
        m_draft.remove(path);
    for (const Path& path : m_hosts) {
        const QString group = std::get<QString>(path[path.size() - 3]);
        if (!m_emptied.contains(group))
            m_draft.remove(path);
    }
    for (const QString& name : std::as_const(m_emptied))
        for (const Group::Mention& mention : m_topology.inventory()->group(name)->mentions)
            m_draft.removeIfPresent(mention.path);
}

} // namespace pigpen::edit

#include "core/edit/transplant.h"

#include "core/edit/addresses.h"
#include "core/edit/assignment.h"
#include "core/edit/clipping.h"
#include "core/edit/draft.h"
#include "core/edit/freeing.h"
#include "core/edit/references.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <QSet>
#include <algorithm>

namespace pigpen::edit {

namespace {

using Checked = tl::expected<void, Error>;

Renames given(const QStringList& hosts, const QStringList& nodes)
{
    Renames addresses;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        addresses.insert(hosts[i], nodes[i]);
    return addresses;
}

/// The transplant in the making: each step is a verb or draft on the clipping.
class Surgery
{
public:
    Surgery(const Topology& target, const UsedNumbers& used, const TopologyPtr& clipping, const Pasting& wanted)
        : m_target(target), m_used(used), m_clipping(clipping), m_wanted(wanted)
    {
    }

    Checked perform();
    Transplant result() const;

private:
    Checked check() const;
    Checked checkGivenNodes() const;
    Checked readdress();
    Checked moveHost(const QString& from);
    Checked freeAddressesAndNumbers();
    Checked numberShards();
    Checked nameClusters();
    Checked nameGroups();
    Checked nameNodes();
    Checked finish(Draft& draft);
    Checked apply(const Result& result);

    QStringList hosts() const;
    bool isTaken(const QString& name, const QString& present) const;
    QString freeName(const QString& present) const;
    QString newName(const Cluster& cluster) const;

    const Topology& m_target;
    const UsedNumbers& m_used;
    TopologyPtr m_clipping;
    const Pasting& m_wanted;
    Renames m_addresses;
    Renames m_names;
    Renames m_members; // names of clusters that follow from their shard
    QStringList m_clusters;
    QStringList m_notes;
};

Checked Surgery::apply(const Result& result)
{
    if (!result)
        return tl::unexpected(result.error());
    const auto tree = yaml::Tree::spliced(m_clipping->tree(), result->splices);
    const auto inventory = tree ? Inventory::read(*tree, m_clipping->inventory())
                                : tl::expected<InventoryPtr, Error>(tl::unexpected(tree.error()));
    if (!inventory)
        return tl::unexpected(inventory.error());
    m_clipping = Topology::derive(*inventory, m_clipping);
    return {};
}

QStringList Surgery::hosts() const
{
    QStringList names;
    for (const HostPtr& host : m_clipping->inventory()->hosts())
        names << host->name;
    return names;
}

Checked Surgery::check() const
{
    for (const QString& host : hosts())
        if (!parseAddress(host))
            return refuse(Words::tr("the host %1 is not named by an IPv4 address").arg(host),
                          Words::tr("write its address in the copied text"));
    const auto isInfra = [](const ClusterPtr& cluster) { return cluster->module == Module::Infra; };
    const bool hasInfra = std::any_of(m_target.clusters().begin(), m_target.clusters().end(), isInfra);
    if (hasInfra && std::any_of(m_clipping->clusters().begin(), m_clipping->clusters().end(), isInfra))
        return refuse(Words::tr("a deployment has one infra cluster, and there is one already"),
                      Words::tr("add an instance to it, or copy the other clusters alone"));
    if (m_wanted.name.isEmpty())
        return {};
    if (m_clipping->clusters().size() != 1)
        return refuse(Words::tr("one name can't be given to %1 clusters").arg(m_clipping->clusters().size()),
                      Words::tr("leave the name out, or copy them one by one"));
    return checkClusterName(m_target, m_wanted.name);
}

/// Nodes that the user names may be there already, as far as they have room.
Checked Surgery::checkGivenNodes() const
{
    const QStringList& nodes = m_wanted.nodes;
    const QStringList all = hosts();
    if (nodes.size() != all.size() || QSet<QString>(nodes.begin(), nodes.end()).size() != nodes.size())
        return refuse(Words::tr("the copy has %1 nodes").arg(all.size()),
                      Words::tr("give as many different addresses, or none"));
    for (const ClusterPtr& cluster : m_clipping->clusters()) {
        Cluster arriving;
        arriving.module = cluster->module;
        for (const Instance& instance : cluster->instances)
            if (const auto fit = assign(m_target, m_used, arriving, nodes.value(all.indexOf(instance.node))); !fit)
                return tl::unexpected(fit.error());
    }
    return {};
}

Checked Surgery::moveHost(const QString& from)
{
    return apply(readdressNode(*m_clipping, from, m_addresses.value(from)));
}

/// One after another, so that none takes an address that another has still to leave.
Checked Surgery::readdress()
{
    if (!m_wanted.nodes.isEmpty())
        if (const Checked fit = checkGivenNodes(); !fit)
            return fit;
    m_addresses = m_wanted.nodes.isEmpty() ? freeNodes(*m_clipping, m_target) : given(hosts(), m_wanted.nodes);
    QStringList waiting = hosts();
    erase_if(waiting, [this](const QString& host) { return m_addresses.value(host, host) == host; });
    while (!waiting.isEmpty()) {
        const auto isVacant = [&](const QString& host) { return !waiting.contains(m_addresses.value(host)); };
        const auto next = std::find_if(waiting.begin(), waiting.end(), isVacant);
        const QString host = next == waiting.end() ? waiting.constFirst() : *next;
        if (const Checked moved = moveHost(host); !moved)
            return moved;
        waiting.removeOne(host);
    }
    return {};
}

Checked Surgery::finish(Draft& draft)
{
    const Result result = draft.finish({});
    if (result)
        m_notes += result->notes;
    return apply(result);
}

Checked Surgery::freeAddressesAndNumbers()
{
    Draft draft(*m_clipping);
    freeVirtualAddresses(draft, m_target);
    freeRouterNumbers(draft, m_target);
    return finish(draft);
}

Checked Surgery::numberShards()
{
    Draft draft(*m_clipping);
    m_members = freeShards(draft, m_target, [this](const QString& shard) { return freeName(shard); });
    return finish(draft);
}

Checked Surgery::nameNodes()
{
    Draft draft(*m_clipping);
    freeNodenames(draft, m_target, m_names);
    return finish(draft);
}

bool Surgery::isTaken(const QString& name, const QString& present) const
{
    const auto has = [&name](const Topology& topology) {
        return topology.cluster(name) != nullptr || topology.inventory()->group(name) != nullptr;
    };
    const auto values = m_names.values();
    return has(m_target) || m_used.highest(name) > 0 || values.contains(name) || (name != present && has(*m_clipping));
}

/// The name itself, else its stem with the next number.
QString Surgery::freeName(const QString& present) const
{
    if (!isTaken(present, present))
        return present;
    qsizetype end = present.size();
    while (end > 1 && present[end - 1].isDigit())
        --end;
    const QString stem = present.left(end);
    QString name;
    for (int number = std::max(2, present.mid(end).toInt() + 1); name.isEmpty() || isTaken(name, present); ++number)
        name = stem + QString::number(number);
    return name;
}

QString Surgery::newName(const Cluster& cluster) const
{
    if (!m_wanted.name.isEmpty())
        return m_wanted.name;
    const QString conventional = m_members.value(cluster.name);
    return conventional.isEmpty() || isTaken(conventional, cluster.name) ? freeName(cluster.name) : conventional;
}

Checked Surgery::nameClusters()
{
    for (const ClusterPtr& cluster : std::vector<ClusterPtr>(m_clipping->clusters())) {
        const QString name = newName(*cluster);
        m_clusters << name;
        if (name == cluster->name)
            continue;
        m_names.insert(cluster->name, name);
        if (cluster->module == Module::Etcd)
            m_notes << Words::tr("PostgreSQL clusters find %1 by their own etcd_cluster").arg(name);
        if (const Checked renamed = apply(renameCluster(*m_clipping, cluster->name, name)); !renamed)
            return renamed;
    }
    return {};
}

/// A group that is not called as its cluster: as the only one in it now, else by the next free name.
Checked Surgery::nameGroups()
{
    for (const QString& group : clippingGroups(*m_clipping)) {
        if (!m_target.inventory()->group(group))
            continue;
        QStringList inside;
        for (const ClusterPtr& cluster : m_clipping->clusters())
            if (cluster->group == group)
                inside << cluster->name;
        const bool fits = inside.size() == 1 && !m_target.inventory()->group(inside.constFirst()) &&
                          !m_clipping->inventory()->group(inside.constFirst());
        const QString name = fits ? inside.constFirst() : freeName(group);
        Draft draft(*m_clipping);
        draft.rename(clippingPath(group), yaml::Value(name));
        if (const Checked renamed = apply(draft.finish({})); !renamed)
            return renamed;
    }
    return {};
}

Checked Surgery::perform()
{
    return check()
        .and_then([this] { return readdress(); })
        .and_then([this] { return freeAddressesAndNumbers(); })
        .and_then([this] { return numberShards(); })
        .and_then([this] { return nameClusters(); })
        .and_then([this] { return nameGroups(); })
        .and_then([this] { return nameNodes(); });
}

Transplant Surgery::result() const
{
    QStringList notes = m_notes;
    const auto noteRest = [&](const Renames& words, WordKind kind) {
        for (const Reference& reference : findReferences(*m_clipping->inventory(), words, kind))
            notes << Words::tr("left alone: %1").arg(reference.describe());
    };
    noteRest(m_addresses, WordKind::Address);
    noteRest(m_names, WordKind::Name);
    notes.removeDuplicates();
    return {m_clipping, m_clusters, notes};
}

} // namespace

tl::expected<Transplant, Error> transplant(const Topology& target, const UsedNumbers& used, const TopologyPtr& clipping,
                                           const Pasting& wanted)
{
    Surgery surgery(target, used, clipping, wanted);
    if (const auto done = surgery.perform(); !done)
        return tl::unexpected(done.error());
    return surgery.result();
}

} // namespace pigpen::edit

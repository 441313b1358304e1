#include "core/publish/inventory/part.h"

#include "core/edit/home.h"
#include "core/inventory/hostpattern.h"
#include "core/inventory/mapping.h"
#include "core/publish/inventory/extract.h"
#include "core/publish/inventory/words.h"
#include "core/topology/naming.h"
#include "core/yaml/editor.h"
#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen {

using yaml::Path;

namespace {

/// The groups that make the host a member.
QSet<QString> ownGroups(const Inventory& inventory, const Cluster& cluster, const Instance& instance)
{
    QSet<QString> groups;
    const HostPtr host = inventory.host(instance.node);
    if (const Path entry = edit::memberPath(inventory, instance); entry.size() > 2)
        groups.insert(std::get<QString>(entry[entry.size() - 3]));
    for (const QString& name : {naming::clusterVariable(cluster.module), naming::seqVariable(cluster.module),
                                naming::roleVariable(cluster.module)}) {
        const Setting setting = host ? inventory.variable(*host, name) : Setting();
        if (setting.isSet() && setting.level != Level::Global)
            groups.insert(setting.group);
    }
    const GroupPtr defining = inventory.group(cluster.group);
    if (defining && defining->hosts.contains(instance.node))
        groups.insert(cluster.group);
    return groups;
}

class Cutting
{
public:
    explicit Cutting(const Topology& topology) : m_inventory(*topology.inventory()), m_editor(topology.tree())
    {
        m_members.insert(QStringLiteral("all"), {});
    }

    void keep(const Cluster& cluster)
    {
        if (cluster.module == Module::Remote) {
            for (const QString& host : m_inventory.group(cluster.group)->hosts)
                keepIn(*m_inventory.group(cluster.group), host);
            return;
        }
        for (const Instance& instance : cluster.instances)
            keep(instance.node, ownGroups(m_inventory, cluster, instance));
    }

    tl::expected<TopologyPtr, Error> cut()
    {
        for (const GroupPtr& group : m_inventory.groups())
            for (const Group::Mention& mention : group->mentions)
                findLeaving(group->name, mention);
        // From the end to the beginning: an entry's comments go with it as long as another stands above them.
        std::sort(m_leaving.begin(), m_leaving.end(),
                  [](const Leaving& a, const Leaving& b) { return a.begin > b.begin; });
        for (const Leaving& leaving : m_leaving)
            remove(leaving.entry);
        if (m_error)
            return tl::make_unexpected(*m_error);
        const auto inventory = Inventory::read(m_editor.tree());
        if (!inventory)
            return tl::make_unexpected(inventory.error());
        return Topology::derive(*inventory);
    }

private:
    /// The host's entries stay in these groups and in those around them.
    void keep(const QString& host, const QSet<QString>& groups)
    {
        for (const QString& group : groups)
            keepIn(*m_inventory.group(group), host);
    }

    void keepIn(const Group& group, const QString& host)
    {
        QSet<QString>& members = m_members[group.name];
        if (members.contains(host))
            return;
        members.insert(host);
        for (const QString& parent : group.parents)
            keepIn(*m_inventory.group(parent), host);
    }

    void findLeaving(const QString& group, const Group::Mention& mention)
    {
        constexpr qsizetype step = 2; // from a group to one below its children
        for (qsizetype i = 0; i + step < qsizetype(mention.path.size()); i += step)
            if (!m_members.contains(std::get<QString>(mention.path[size_t(i)])))
                return; // goes with the group around
        if (!m_members.contains(group))
            return addLeaving(mention.path);
        for (const Path& hosts : leavingHosts(group, mention))
            addLeaving(hosts);
    }

    /// One name may stand in place of a mapping of one entry.
    void addLeaving(Path entry)
    {
        Path section = entry;
        section.pop_back();
        const yaml::Tree& tree = *m_editor.tree();
        if (const yaml::Node node = tree.at(section); node && node.isScalar())
            entry = section;
        if (tree.at(entry))
            m_leaving.push_back({entry, tree.entrySpan(entry).begin});
    }

    /// Removes an entry with the comments straight above it, and all its duplicates.
    void remove(const Path& entry)
    {
        while (!m_error && m_editor.tree()->at(entry)) {
            removeComments(entry);
            if (const auto result = m_editor.remove(entry); !result)
                m_error = result.error();
        }
    }

    /// The editor takes those above a mapping's first entry for the mapping's own. At the top of a file they are.
    void removeComments(const Path& entry)
    {
        const yaml::Tree& tree = *m_editor.tree();
        const qsizetype key = tree.entrySpan(entry).begin;
        if (entry.size() < 2 || !isFirst(tree, entry) || !yaml::lines::startsLine(tree.text(), key))
            return;
        const qsizetype end = yaml::lines::begin(tree.text(), key);
        const QByteArray mark = tree.text().sliced(end, key - end) + '#';
        qsizetype begin = end;
        for (qsizetype above = yaml::lines::previous(tree.text(), end);
             above >= 0 && tree.text().sliced(above).startsWith(mark);
             above = yaml::lines::previous(tree.text(), above))
            begin = above;
        if (begin == end)
            return;
        const yaml::Splice splice{begin, tree.text().sliced(begin, end - begin), {}};
        if (const auto without = yaml::Tree::spliced(m_editor.tree(), {splice}))
            m_editor = yaml::Editor(*without);
    }

    static bool isFirst(const yaml::Tree& tree, Path entry)
    {
        const yaml::Step step = entry.back();
        entry.pop_back();
        const yaml::Node map = tree.at(entry);
        return map.isMap() && map.size() > 0 && yaml::Step((*map.begin()).key.string()) == step;
    }

    /// The entries of hosts that leave a group that stays; all of them at once, where none stays.
    std::vector<Path> leavingHosts(const QString& group, const Group::Mention& mention)
    {
        const yaml::Node section = mention.body && mention.body.isMap() ? mention.body.find("hosts") : yaml::Node();
        if (!section || section.isNull())
            return {};
        std::vector<yaml::Node> keys;
        if (section.isScalar())
            keys.push_back(section);
        for (const yaml::Node::Entry& entry : loadedEntries(section))
            keys.push_back(entry.key);
        std::vector<Path> leaving;
        Path hosts = mention.path;
        hosts.emplace_back(QStringLiteral("hosts"));
        for (const yaml::Node key : keys) {
            if (staysIn(group, key))
                continue;
            leaving.push_back(hosts);
            leaving.back().emplace_back(key.string());
        }
        return leaving.size() == keys.size() ? std::vector<Path>{hosts} : leaving;
    }

    bool staysIn(const QString& group, yaml::Node key)
    {
        const auto pattern = HostPattern::parse(key.string());
        const QStringList names = pattern ? pattern->names : QStringList();
        const QSet<QString>& members = m_members[group];
        const auto staying =
            std::count_if(names.begin(), names.end(), [&](const QString& name) { return members.contains(name); });
        if (staying > 0 && staying < names.size() && !m_error)
            m_error = Error{InventoryWords::tr("only a part of %1 belongs to these clusters").arg(key.string()),
                            InventoryWords::tr("write its hosts one by one first"), m_editor.tree()->place(key)};
        return staying > 0;
    }

    struct Leaving
    {
        Path entry;
        qsizetype begin; // in the whole text
    };

    const Inventory& m_inventory;
    yaml::Editor m_editor;
    QHash<QString, QSet<QString>> m_members; // by group, those whose entries stay; groups that are missing go
    std::vector<Leaving> m_leaving;
    std::optional<Error> m_error;
};

QStringList instanceNames(const Cluster& cluster)
{
    QStringList names;
    for (const Instance& instance : cluster.instances)
        names << instance.name;
    return names;
}

} // namespace

tl::expected<TopologyPtr, Error> partOf(const Topology& topology, const QStringList& clusters)
{
    const Extract extract = extractOf(topology, clusters);
    Cutting cutting(topology);
    for (const ClusterPtr& cluster : extract.clusters)
        cutting.keep(*cluster);
    const auto part = cutting.cut();
    if (!part)
        return part;
    for (const ClusterPtr& cluster : extract.clusters) {
        const ClusterPtr alone = (*part)->cluster(cluster->id());
        if (!alone || instanceNames(*alone) != instanceNames(*cluster))
            return cannotHold(InventoryWords::tr("%1 takes its identity from outside of its groups").arg(cluster->name),
                              InventoryWords::tr("set it in the group's own variables first"),
                              topology.tree()->place(cluster->place));
    }
    return part;
}

} // namespace pigpen

#include "core/edit/clipping.h"

#include "core/edit/draft.h"
#include "core/edit/home.h"
#include "core/edit/lookup.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"
#include "core/yaml/excerpt.h"

#include <QSet>
#include <algorithm>

namespace pigpen::edit {

using yaml::Path;

namespace {

using Clusters = std::vector<ClusterPtr>;
using Checked = tl::expected<void, Error>;

/// Stands before the first group of a clipping: comments above the first entry of a mapping belong to the mapping,
/// those above any other to the entry.
const auto lead = u"_"_qs;

constexpr int depth = 4; // of the groups in a clipping's text

tl::unexpected<Error> noClipping()
{
    return refuse(Words::tr("this text holds no cluster"),
                  Words::tr("copy a cluster here, or the YAML of a group with its hosts"));
}

bool isGroup(const yaml::Node& node)
{
    return node.isMap() && (node.find("hosts") || node.find("vars") || node.find("children"));
}

/// The column of the groups, where the text is a mapping of such.
tl::expected<int, Error> columnOf(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    if (!tree || !(*tree)->root().isMap() || (*tree)->root().size() == 0)
        return noClipping();
    for (const yaml::Node::Entry& entry : (*tree)->root()) {
        if (entry.key.text() == "all")
            return refuse(Words::tr("this text is a whole inventory"), Words::tr("copy the groups below its children"));
        if (!isGroup(entry.value))
            return noClipping();
    }
    return yaml::Collection(*tree, (*tree)->root()).column();
}

QByteArray wrapped(QByteArray text, int column)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return "all:\n  children:\n" + QByteArray(depth, ' ') + lead.toUtf8() + ':' +
           yaml::BlockText{"\n" + text}.indented(depth - column).text + '\n';
}

/// Where a group is written, if that is one place.
tl::expected<Path, Error> onlyPath(const Topology& topology, const QString& name)
{
    const GroupPtr group = topology.inventory()->group(name);
    const auto says = [](const Group::Mention& mention) { return mention.body && !mention.body.isNull(); };
    if (std::count_if(group->mentions.begin(), group->mentions.end(), says) > 1)
        return refuse(Words::tr("the group %1 is written in several places").arg(name),
                      Words::tr("write it in one place first"), topology.tree()->place(group->mentions.back().key));
    return groupPath(*topology.inventory(), name);
}

/// The groups in which the members stand, in the file's order.
QStringList groupsOf(const Topology& topology, const Clusters& clusters)
{
    QSet<QString> wanted;
    for (const ClusterPtr& cluster : clusters)
        for (const Instance& instance : cluster->instances)
            if (const Path entry = memberPath(*topology.inventory(), instance); entry.size() > 2)
                wanted.insert(std::get<QString>(entry[entry.size() - 3]));
    QStringList groups;
    for (const GroupPtr& group : topology.inventory()->groups())
        if (wanted.contains(group->name))
            groups << group->name;
    return groups;
}

/// The hosts of a group that are members of other clusters of the same modules only.
QStringList strangers(const Topology& topology, const Clusters& clusters, const Group& group)
{
    QSet<QString> own;
    QSet<QString> others;
    for (const ClusterPtr& cluster : topology.clusters()) {
        const bool isWanted = std::find(clusters.begin(), clusters.end(), cluster) != clusters.end();
        const auto isSame = [&](const ClusterPtr& wanted) { return wanted->module == cluster->module; };
        if (isWanted || std::any_of(clusters.begin(), clusters.end(), isSame))
            for (const Instance& instance : cluster->instances)
                (isWanted ? own : others).insert(instance.node);
    }
    QStringList found;
    for (const QString& host : group.hosts)
        if (others.contains(host) && !own.contains(host))
            found << host;
    return found;
}

tl::expected<QByteArray, Error> excerptOf(const Topology& topology, const Clusters& clusters, const QString& name)
{
    const auto path = onlyPath(topology, name);
    if (!path)
        return tl::unexpected(path.error());
    Draft draft(topology);
    for (const QString& host : strangers(topology, clusters, *topology.inventory()->group(name)))
        draft.remove(hostPath(*topology.inventory(), name, host));
    if (const auto done = draft.finish({}); !done)
        return tl::unexpected(done.error());
    return yaml::excerpt(draft.after(), *path);
}

QStringList instanceNames(const Cluster& cluster)
{
    QStringList names;
    for (const Instance& instance : cluster.instances)
        names << instance.name;
    return names;
}

/// Without the variables of "all" and of parents, the groups must still make the same clusters.
Checked checkSame(const Topology& clipping, const Clusters& clusters)
{
    for (const ClusterPtr& cluster : clusters) {
        const ClusterPtr alone = clipping.cluster(cluster->id());
        if (!alone || instanceNames(*alone) != instanceNames(*cluster))
            return refuse(Words::tr("%1 takes its identity from outside of its group").arg(cluster->name),
                          Words::tr("set it in the group's own variables first"));
    }
    return {};
}

tl::expected<Clusters, Error> findAll(const Topology& topology, const QStringList& names)
{
    Clusters clusters;
    for (const QString& name : names) {
        const auto cluster = findCluster(topology, name);
        if (!cluster)
            return tl::unexpected(cluster.error());
        if ((*cluster)->module == Module::Remote)
            return refuse(Words::tr("%1 is only monitored: it has no group of its own").arg(name),
                          Words::tr("copy its entries in pg_exporters by hand"),
                          topology.tree()->place((*cluster)->place));
        clusters.push_back(*cluster);
    }
    return clusters;
}

} // namespace

tl::expected<QByteArray, Error> copyClusters(const Topology& topology, const QStringList& names)
{
    const auto clusters = findAll(topology, names);
    if (!clusters)
        return tl::unexpected(clusters.error());
    QByteArray text;
    for (const QString& group : groupsOf(topology, *clusters)) {
        const auto part = excerptOf(topology, *clusters, group);
        if (!part)
            return tl::unexpected(part.error());
        text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + *part;
    }
    const auto clipping = readClipping(text);
    if (!clipping)
        return tl::unexpected(clipping.error());
    if (const auto same = checkSame(**clipping, *clusters); !same)
        return tl::unexpected(same.error());
    return text;
}

tl::expected<TopologyPtr, Error> readClipping(const QByteArray& text)
{
    const auto column = columnOf(text);
    if (!column)
        return tl::unexpected(column.error());
    const auto tree = yaml::Tree::parse(wrapped(text, *column));
    if (!tree)
        return noClipping();
    const auto inventory = Inventory::read(*tree);
    if (!inventory)
        return tl::unexpected(Error{inventory.error().what, inventory.error().remedy, {}});
    for (const GroupPtr& group : (*inventory)->groups())
        if (group->name != u"all" && !group->children.isEmpty())
            return refuse(Words::tr("the group %1 holds other groups").arg(group->name),
                          Words::tr("copy the clusters in it instead"));
    TopologyPtr topology = Topology::derive(*inventory);
    if (topology->clusters().empty())
        return noClipping();
    return topology;
}

Path clippingPath(const QString& group)
{
    return {u"all"_qs, u"children"_qs, group};
}

QStringList clippingGroups(const Topology& clipping)
{
    QStringList groups;
    for (const GroupPtr& group : clipping.inventory()->groups())
        if (group->name != u"all" && group->name != lead)
            groups << group->name;
    return groups;
}

} // namespace pigpen::edit

#include "core/edit/clipping.h"
#include "core/edit/draft.h"
#include "core/edit/groups.h"
#include "core/edit/transplant.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;

namespace {

/// Where the copies go: behind the last of the originals, where they are here, else behind all groups.
struct Spot
{
    Path collection;
    qsizetype index = 0;
};

qsizetype indexOf(const yaml::Node& map, const QString& key)
{
    qsizetype index = 0;
    for (const yaml::Node::Entry& entry : map) {
        if (entry.key.string() == key)
            return index;
        ++index;
    }
    return -1;
}

Spot spotFor(Draft& draft, const QStringList& originals)
{
    for (auto original = originals.crbegin(); original != originals.crend(); ++original) {
        const GroupPtr group = draft.before().inventory()->group(*original);
        if (!group || group->mentions.size() != 1)
            continue;
        Path parent = group->mentions.front().path;
        parent.pop_back();
        return {parent, indexOf(draft.tree().at(parent), *original) + 1};
    }
    const Path groups = prepareGroups(draft);
    return {groups, draft.tree().at(groups).size()};
}

QString labelOf(const QStringList& clusters)
{
    return clusters.size() == 1 ? Words::tr("Paste %1").arg(clusters.constFirst())
                                : Words::tr("Paste %n cluster(s)", nullptr, int(clusters.size()));
}

/// A group that others list by name passes its place on to no copy.
void noteParents(Draft& draft, const QStringList& originals)
{
    for (const QString& original : originals) {
        const GroupPtr group = draft.before().inventory()->group(original);
        for (const QString& parent : group && group->mentions.size() > 1 ? group->parents : QStringList())
            if (parent != u"all")
                draft.note(Words::tr("%1 is in the group %2, its copy is not").arg(original, parent));
    }
}

/// Whether the copies came out as they are in the clipping, and nothing else changed.
void check(Draft& draft, const Topology& clipping)
{
    const auto inventory = Inventory::read(draft.after(), draft.before().inventory());
    if (!inventory)
        return;                                               // finish() tells why
    const TopologyPtr before(TopologyPtr(), &draft.before()); // which the caller holds
    const TopologyPtr after = Topology::derive(*inventory, before);
    for (const ClusterPtr& cluster : clipping.clusters()) {
        const ClusterPtr pasted = after->cluster(cluster->id());
        if (!pasted || pasted->instances.size() != cluster->instances.size())
            draft.fail({Words::tr("%1 would not come out as it was copied").arg(cluster->name),
                        Words::tr("look at what \"all\" and the groups around set")});
    }
    for (const ClusterPtr& cluster : draft.before().clusters()) {
        const ClusterPtr still = after->cluster(cluster->id());
        if (!still || still->instances.size() != cluster->instances.size())
            draft.fail({Words::tr("%1 would change").arg(cluster->name), Words::tr("paste it by hand")});
    }
}

} // namespace

Result pasteClusters(const Topology& topology, const UsedNumbers& used, const QByteArray& text, const Pasting& wanted)
{
    const auto clipping = readClipping(text);
    if (!clipping)
        return tl::unexpected(clipping.error());
    const auto copies = transplant(topology, used, *clipping, wanted);
    if (!copies)
        return tl::unexpected(copies.error());
    Draft draft(topology);
    Spot spot = spotFor(draft, clippingGroups(**clipping));
    for (const QString& group : clippingGroups(*copies->clipping))
        draft.copy(copies->clipping->tree(), clippingPath(group), spot.collection, spot.index++);
    noteParents(draft, clippingGroups(**clipping));
    check(draft, *copies->clipping);
    for (const QString& note : copies->notes)
        draft.note(note);
    return draft.finish(labelOf(copies->clusters));
}

Result copyCluster(const Topology& topology, const UsedNumbers& used, const QString& name, const Pasting& wanted)
{
    const auto text = copyClusters(topology, {name});
    if (!text)
        return tl::unexpected(text.error());
    return pasteClusters(topology, used, *text, wanted);
}

} // namespace pigpen::edit

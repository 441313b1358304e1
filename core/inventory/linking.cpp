#include "core/inventory/linking.h"

#include "core/inventory/grouplinker.h"
#include "core/inventory/hostlinker.h"

#include <algorithm>
#include <tuple>

namespace pigpen {
namespace {

template<typename Pointer>
Pointer objectAt(const std::vector<Pointer>& objects, const QHash<QString, int>& index, const QString& name)
{
    const auto found = index.constFind(name);
    return found == index.constEnd() ? Pointer() : objects[size_t(*found)];
}

/// As Python compares text: by code points.
int compareNames(const QString& a, const QString& b)
{
    const QList<uint> left = a.toUcs4();
    const QList<uint> right = b.toUcs4();
    return left < right ? -1 : right < left ? 1 : 0;
}

bool isWeaker(const GroupPtr& a, const GroupPtr& b)
{
    const auto rank = [](const Group& group) { return std::tuple(group.depth, group.priority); };
    return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : compareNames(a->name, b->name) < 0;
}

} // namespace

GroupPtr Links::group(const QString& name) const
{
    return objectAt(groups, groupIndex, name);
}

HostPtr Links::host(const QString& name) const
{
    return objectAt(hosts, hostIndex, name);
}

std::vector<GroupPtr> inOrderOfPrecedence(const Links& links, const std::vector<GroupPtr>& groups)
{
    if (groups.size() == 1 && groups.front()->depth == 1)
        return groups; // nothing above it but "all"
    std::vector<GroupPtr> result;
    std::vector<GroupPtr> open = groups;
    while (!open.empty()) {
        const GroupPtr group = open.back();
        open.pop_back();
        if (std::find(result.begin(), result.end(), group) != result.end())
            continue;
        result.push_back(group);
        for (const QString& parent : group->parents) {
            if (parent != u"all")
                open.push_back(links.group(parent));
        }
    }
    std::sort(result.begin(), result.end(), isWeaker);
    return result;
}

tl::expected<LinksPtr, Error> linkInventory(const yaml::Tree& tree, const ReadingResult& reading,
                                            const LinksPtr& previous)
{
    auto links = std::make_shared<Links>();
    links->root = reading.root;
    GroupLinker groups(tree, reading, previous.get());
    if (std::optional<Error> error = groups.link(*links))
        return tl::make_unexpected(*error);
    HostLinker hosts(reading, previous.get());
    hosts.link(*links, groups.made());
    links->groupsRead = int(reading.changes.fresh.size()) - 1; // the root is no group
    links->objectsMade = int(groups.made().size()) + hosts.hostsMade();
    return links;
}

} // namespace pigpen

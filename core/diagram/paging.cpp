#include "core/diagram/paging.h"

#include "core/diagram/links.h"
#include "core/diagram/scope.h"

#include <numeric>

namespace pigpen::diagram {

namespace {

/// Clusters that belong together, found by joining pairs.
class Kin
{
public:
    explicit Kin(const Scope& scope) : m_heads(scope.clusters.size())
    {
        std::iota(m_heads.begin(), m_heads.end(), size_t(0));
        QHash<EntityId, size_t> indices;
        QHash<QString, size_t> shards;
        for (size_t i = 0; i < scope.clusters.size(); ++i) {
            const Cluster& cluster = *scope.clusters[i];
            indices.insert(cluster.id(), i);
            if (cluster.shardGroup < 0)
                continue;
            if (const auto first = shards.constFind(cluster.shard); first != shards.cend())
                join(*first, i);
            else
                shards.insert(cluster.shard, i);
        }
        for (const ClusterLink& link : linksOf(scope))
            join(indices.value(link.from), indices.value(link.to));
    }

    size_t headOf(size_t index) const
    {
        while (m_heads[index] != index)
            index = m_heads[index];
        return index;
    }

private:
    /// Under the earlier of the two, so that the file's order stays.
    void join(size_t one, size_t other)
    {
        const auto [first, second] = std::minmax({headOf(one), headOf(other)});
        m_heads[second] = first;
    }

    std::vector<size_t> m_heads;
};

/// Names in groups that stay together; groups and names in the file's order.
std::vector<QStringList> families(const Scope& scope)
{
    const Kin kin(scope);
    std::vector<QStringList> families;
    QHash<size_t, size_t> places;
    for (size_t i = 0; i < scope.clusters.size(); ++i) {
        const size_t head = kin.headOf(i);
        if (!places.contains(head)) {
            places.insert(head, families.size());
            families.emplace_back();
        }
        families[places.value(head)] << scope.clusters[i]->name;
    }
    return families;
}

/// Fills page after page with whole families; one that is too large for a page takes several of its own.
std::vector<QStringList> filled(const std::vector<QStringList>& families, int most)
{
    std::vector<QStringList> pages;
    for (const QStringList& family : families) {
        const bool fits = !pages.empty() && pages.back().size() + family.size() <= most;
        if (fits) {
            pages.back() << family;
            continue;
        }
        for (qsizetype at = 0; at < family.size(); at += most)
            pages.push_back(family.mid(at, most));
    }
    return pages;
}

std::vector<QStringList> namesOnPages(Kind kind, const Scope& scope, int most)
{
    if (kind != Kind::Nodes)
        return filled(families(scope), most);
    std::vector<QStringList> alone;
    for (const NodePtr& node : scope.nodes)
        alone.push_back({node->address});
    return filled(alone, most);
}

size_t countOn(Kind kind, const Scope& scope)
{
    return kind == Kind::Nodes ? scope.nodes.size() : scope.clusters.size();
}

std::vector<Options> pagesOf(Kind kind, const Scope& scope, const Options& options, int most)
{
    if (countOn(kind, scope) <= static_cast<size_t>(most))
        return {options};
    const std::vector<QStringList> names = namesOnPages(kind, scope, most);
    std::vector<Options> pages(names.size(), options);
    for (size_t i = 0; i < names.size(); ++i) {
        (kind == Kind::Nodes ? pages[i].nodes : pages[i].clusters) = names[i];
        pages[i].page = {static_cast<int>(i) + 1, static_cast<int>(names.size())};
    }
    return pages;
}

} // namespace

std::vector<Options> pagesOf(Kind kind, const Topology& topology, const Options& options)
{
    const Scope scope = scopeOf(topology, options);
    if (kind == Kind::Er || countOn(kind, scope) <= mostOnOnePage)
        return {options};
    return pagesOf(kind, scope, options, mostOnEachPage);
}

std::vector<Options> pagesOf(Kind kind, const Topology& topology, const Options& options, const Legible& legible)
{
    const Scope scope = scopeOf(topology, options);
    std::vector<Options> pages = pagesOf(kind, topology, options);
    const auto isLegible = [&](const Options& page) { return legible(draw(kind, topology, page).size); };
    int most = std::min(2 * mostOnEachPage, static_cast<int>(countOn(kind, scope))); // half of it is tried first
    while (kind != Kind::Er && most > 1 && !std::ranges::all_of(pages, isLegible)) {
        most = (most + 1) / 2;
        pages = pagesOf(kind, scope, options, most);
    }
    return pages;
}

std::vector<Drawing> drawPages(Kind kind, const Topology& topology, const std::vector<Options>& pages)
{
    std::vector<Drawing> drawings;
    drawings.reserve(pages.size());
    for (const Options& page : pages)
        drawings.push_back(draw(kind, topology, page));
    return drawings;
}

} // namespace pigpen::diagram

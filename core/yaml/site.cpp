#include "core/yaml/site.h"

#include "core/yaml/problem.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

using Found = tl::expected<qsizetype, Error>;

tl::unexpected<Error> nothingThere(const Tree& tree, Node node, const QString& name)
{
    return tl::unexpected(
        Error{Yaml::tr("There is no entry \"%1\" here").arg(name), Yaml::tr("name one that exists"), tree.place(node)});
}

Found entryOf(const Tree& tree, Node map, const QString& key)
{
    const std::vector<qsizetype> found = entriesWithKey(map, key);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return tl::unexpected(Error{Yaml::tr("The key \"%1\" stands here more than once").arg(key),
                                    Yaml::tr("remove all but the last, which is the one that counts"),
                                    tree.place(map)});
    if (const Node merged = map.find(key.toStdString()))
        return tl::unexpected(Error{Yaml::tr("\"%1\" comes from a merge key (<<)").arg(key),
                                    Yaml::tr("edit it where it is written, or set it here to override it"),
                                    tree.place(merged)});
    return nothingThere(tree, map, key);
}

Found stepDown(const Tree& tree, Node node, const Step& step)
{
    if (node.kind() == Node::Kind::Alias)
        return tl::unexpected(Error{Yaml::tr("An alias (*%1) stands here: what it holds is written elsewhere")
                                        .arg(QString::fromUtf8(node.anchor().data(), std::ssize(node.anchor()))),
                                    Yaml::tr("edit it where it is written"), tree.place(node)});
    if (const auto* key = std::get_if<QString>(&step))
        return node.isMap() ? entryOf(tree, node, *key) : Found(nothingThere(tree, node, *key));
    const qsizetype index = std::get<qsizetype>(step);
    if (!node.isSequence() || index < 0 || index >= node.size())
        return nothingThere(tree, node, QString::number(index));
    return index;
}

} // namespace

std::vector<qsizetype> entriesWithKey(Node map, const QString& key)
{
    std::vector<qsizetype> found;
    const std::string wanted = key.toStdString();
    qsizetype index = 0;
    for (const Node::Entry entry : map) {
        if (entry.key.target().isScalar() && entry.key.target().text() == wanted)
            found.push_back(index);
        ++index;
    }
    return found;
}

tl::expected<Site, Error> findSite(const TreePtr& tree, const Path& path)
{
    Site site{tree, tree->root(), {}};
    for (const Step& step : path) {
        const Found index = stepDown(*tree, site.node, step);
        if (!index)
            return tl::unexpected(index.error());
        site = site.child(*index);
    }
    return site;
}

std::vector<qsizetype> Site::indices() const
{
    std::vector<qsizetype> indices;
    for (const Level& level : trail)
        indices.push_back(level.index);
    return indices;
}

std::optional<Item> Site::owner() const
{
    if (trail.empty())
        return std::nullopt;
    return Collection(tree, trail.back().collection).item(trail.back().index);
}

int Site::flowDepth() const
{
    return static_cast<int>(std::count_if(
        trail.begin(), trail.end(), [](const Level& level) { return level.collection.style() == Node::Style::Flow; }));
}

Site Site::child(qsizetype index) const
{
    Site below{tree, {}, trail};
    below.trail.push_back({node, index});
    qsizetype i = 0;
    for (const Node::Entry entry : node)
        if (i++ == index)
            below.node = entry.value;
    return below;
}

} // namespace pigpen::yaml

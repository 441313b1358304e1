#include "core/yaml/excerpt.h"
#include "core/yaml/flowedit.h"
#include "core/yaml/lines.h"
#include "core/yaml/newcomer.h"
#include "core/yaml/problem.h"
#include "core/yaml/site.h"
#include "core/yaml/verification.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// Whether a node says more than its value: anchors, aliases, tags.
bool isDecorated(Node node)
{
    std::vector<Node> open = {node};
    while (!open.empty()) {
        const Node here = open.back();
        open.pop_back();
        if (here.kind() == Node::Kind::Alias || !here.anchor().empty() || !here.tag().empty())
            return true;
        if (here.isMap() || here.isSequence())
            for (const Node::Entry entry : here)
                open.push_back(entry.value);
    }
    return false;
}

/// Where the target is found when the source's entry is gone.
std::vector<qsizetype> withoutEntry(std::vector<qsizetype> indices, const std::vector<qsizetype>& source)
{
    const std::size_t last = source.size() - 1;
    const bool passes = indices.size() > last && std::equal(source.begin(), source.end() - 1, indices.begin());
    if (passes && indices[last] > source[last])
        --indices[last];
    return indices;
}

Site siteAt(const TreePtr& tree, const std::vector<qsizetype>& indices)
{
    Site site{tree, tree->root(), {}};
    for (const qsizetype index : indices)
        site = site.child(index);
    return site;
}

bool startsWith(const std::vector<qsizetype>& indices, const std::vector<qsizetype>& head)
{
    return indices.size() >= head.size() && std::equal(head.begin(), head.end(), indices.begin());
}

tl::unexpected<Error> refuse(const QString& what, const QString& remedy, Place place)
{
    return tl::unexpected(Error{what, remedy, place});
}

} // namespace

/// The entry's text as it can stand in the target: verbatim where both are written in the same way.
tl::expected<Editor::Newcomer, Error> Editor::lift(const Site& source, const Site& target)
{
    const Level level = source.trail.back();
    const Collection collection(source.tree, level.collection);
    const Item item = collection.item(level.index);
    Newcomer newcomer{bool(item.key), item.key ? item.key.value() : Value(), source.node.value()};
    const bool toFlow = target.inFlow() || (target.node.size() > 0 && target.node.style() == Node::Style::Flow);
    const QByteArray flowText = collection.text().sliced(item.whole.begin, item.whole.end - item.whole.begin);
    const Span part = collection.isFlow() ? FlowLayout(collection).region(level.index) : collection.region(level.index);
    const QByteArrayList comments = commentsIn(*source.tree, part);
    const bool commented = !comments.isEmpty();
    if (!collection.isFlow() && !toFlow) {
        newcomer.verbatim = blockText(collection, level.index).brokenLike(target.tree->text());
        newcomer.comments = comments;
    } else if (commented || (collection.isFlow() != toFlow && isDecorated(source.node))) {
        return refuse(Yaml::tr("Comments and anchors cannot be moved into or out of brackets"),
                      Yaml::tr("move the text by hand"), source.tree->place(source.node));
    } else if (toFlow && collection.isFlow() && !flowText.contains('\n') && !flowText.endsWith(':')) {
        newcomer.flowText = flowText;
    }
    return newcomer;
}

Editor::Result Editor::move(const Path& from, const Path& collection, qsizetype index)
{
    if (from.empty())
        return refuse(Yaml::tr("The whole document cannot be moved"), Yaml::tr("move one of its entries"), {});
    const auto source = findChangeable(from);
    if (!source)
        return tl::unexpected(source.error());
    const auto target = findChangeable(collection);
    if (!target)
        return tl::unexpected(target.error());
    const Level level = source->trail.back();
    const std::vector<qsizetype> way = source->indices();
    if (startsWith(target->indices(), way))
        return refuse(Yaml::tr("Nothing can be moved into itself"), Yaml::tr("choose another place"),
                      m_tree->place(target->node));
    const bool within = target->node == level.collection;
    qsizetype to = std::clamp<qsizetype>(index, 0, target->node.size());
    if (within && (to == level.index || to == level.index + 1))
        return {};
    const auto newcomer = lift(*source, *target);
    if (!newcomer)
        return tl::unexpected(newcomer.error());
    const Editor before = *this;
    Result removed = removeAt(*source);
    if (!removed)
        return removed;
    to -= within && to > level.index ? 1 : 0;
    Result inserted = insert(siteAt(m_tree, withoutEntry(target->indices(), way)), to, *newcomer);
    if (!inserted)
        *this = before;
    return inserted;
}

Editor::Result Editor::copy(const TreePtr& source, const Path& from, const Path& collection, qsizetype index)
{
    const auto entry = findSite(source, from);
    if (!entry)
        return tl::unexpected(entry.error());
    if (from.empty())
        return refuse(Yaml::tr("The whole document cannot be copied"), Yaml::tr("copy its entries"), {});
    const auto target = findChangeable(collection);
    if (!target)
        return tl::unexpected(target.error());
    const auto newcomer = lift(*entry, *target);
    if (!newcomer)
        return tl::unexpected(newcomer.error());
    return insert(*target, index, *newcomer);
}

} // namespace pigpen::yaml

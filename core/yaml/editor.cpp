#include "core/yaml/editor.h"

#include "core/yaml/anchors.h"
#include "core/yaml/flowedit.h"
#include "core/yaml/keylead.h"
#include "core/yaml/lines.h"
#include "core/yaml/newcomer.h"
#include "core/yaml/problem.h"
#include "core/yaml/scalarwriter.h"
#include "core/yaml/site.h"
#include "core/yaml/verification.h"
#include "core/yaml/writer.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

tl::unexpected<Error> refuse(const QString& what, const QString& remedy, Place place)
{
    return tl::unexpected(Error{what, remedy, place});
}

QString sharedAnchor()
{
    return Yaml::tr("An alias elsewhere stands for this (or for what holds it), and would change too");
}

QString keyText(const Value& key)
{
    return key.isNull() ? QStringLiteral("null") : key.display();
}

/// A literal block may not go where comments follow it; in quotes the same text always does.
template<typename Newcomer>
Newcomer withoutLiterals(Newcomer newcomer)
{
    newcomer.literals = false;
    return newcomer;
}

/// The style around an entry that is there, or would be, at that index.
Style styleAt(const Site& collection, qsizetype index)
{
    Trail trail = collection.trail;
    trail.push_back({collection.node, index});
    return styleAround(collection.tree, trail);
}

char quoteOf(Node node, char otherwise)
{
    if (node.isScalar() && node.style() == Node::Style::SingleQuoted)
        return '\'';
    return node.isScalar() && node.style() == Node::Style::DoubleQuoted ? '"' : otherwise;
}

/// How a new collection under that key (none: an item) would be written, were it for its neighbours.
Written blockValue(const Writer& writer, const Site& collection, const Level& level, const QString& key,
                   const Value& value, int column)
{
    Trail trail = collection.trail;
    trail.push_back(level);
    const Models models = modelsFor(trail, value, key);
    const auto isFirst = [&models](const Node::Entry& entry) { return entry.value == models.front(); };
    const bool beside = models.empty() || std::any_of(level.collection.begin(), level.collection.end(), isFirst);
    const std::optional<Node::Style> common = beside ? commonStyle(level, value) : models.front().style();
    return writer.block(value, column, level.collection.isSequence(), common, models);
}

} // namespace

Editor::Editor(TreePtr tree) : m_tree(std::move(tree)) {}

tl::expected<Site, Error> Editor::find(const Path& path) const
{
    return findSite(m_tree, path);
}

/// The site, where nothing that holds it is used elsewhere, too.
tl::expected<Site, Error> Editor::findChangeable(const Path& path) const
{
    auto site = find(path);
    if (!site)
        return site;
    const bool isShared = ownAnchorIsUsed(*m_tree, site->node) ||
                          std::any_of(site->trail.begin(), site->trail.end(), [this](const Level& level) {
                              return ownAnchorIsUsed(*m_tree, level.collection);
                          });
    if (isShared)
        return refuse(sharedAnchor(), Yaml::tr("edit the text by hand"), m_tree->place(site->node));
    return site;
}

Editor::Result Editor::commit(const Rewrite& rewrite, const Change& change, Span gone, const QByteArrayList& arriving)
{
    const Splices splices = rewrite.splices();
    const Place place = m_tree->place(splices.empty() ? 0 : splices.back().offset);
    const auto after = Tree::spliced(m_tree, splices);
    if (!after || !differsExactly(*m_tree, **after, change))
        return refuse(Yaml::tr("This edit cannot be made here without changing something else"),
                      Yaml::tr("edit the text by hand"), place);
    if (!keepsComments(*m_tree, **after, splices, gone, arriving))
        return refuse(Yaml::tr("This edit would lose or move a comment"), Yaml::tr("edit the text by hand"), place);
    m_tree = *after;
    m_splices.insert(m_splices.end(), splices.begin(), splices.end());
    return {};
}

Editor::Result Editor::set(const Path& path, const Value& value)
{
    if (path.empty())
        return refuse(Yaml::tr("The whole document cannot be replaced"), Yaml::tr("set one of its entries"), {});
    const auto around = findChangeable(Path(path.begin(), path.end() - 1));
    if (!around)
        return tl::unexpected(around.error());
    const auto* key = std::get_if<QString>(&path.back());
    const bool takesKey = around->node.isMap() || (around->node.isNull() && around->node.isScalar());
    if (key && takesKey && entriesWithKey(around->node, *key).empty())
        return insert(*around, around->node.size(), {true, Value(*key), value});
    const auto site = findChangeable(path);
    if (!site)
        return tl::unexpected(site.error());
    if (identical(site->node.value(), value))
        return {};
    if (isUsedElsewhere(*m_tree, site->node))
        return refuse(sharedAnchor(), Yaml::tr("edit the text by hand"), m_tree->place(site->node));
    if (merge(path, site->node, value))
        return {};
    const Change change{Change::Kind::Set, around->indices(), site->trail.back().index, {}, value};
    Result result = replaceValue(*site, {false, {}, value}, change);
    return result ? result : replaceValue(*site, withoutLiterals(Newcomer{false, {}, value}), change);
}

namespace {

/// A value in place of another in a block collection.
template<typename Newcomer>
Written writtenFor(const Writer& writer, const Site& around, const Item& item, const Newcomer& newcomer,
                   const Level& level)
{
    const Value& value = newcomer.value;
    const bool dash = !item.key;
    const QByteArray& text = around.tree->text();
    // Beside a dash, entries stand in the column in which the value stands now.
    const int column = dash && item.head.begin < item.head.end ? lines::column(text, item.head.begin) - 2
                                                               : lines::column(text, item.whole.begin);
    if (newcomer.verbatim)
        return writer.nested(*newcomer.verbatim, value.isMap(), column, dash);
    const bool sameKind = (item.value.isMap() && value.isMap()) || (item.value.isSequence() && value.isSequence());
    if (sameKind && item.value.size() > 0)
        return writer.block(value, column, dash, item.value.style(), {item.value});
    return blockValue(writer, around, level, dash ? QString() : item.key.string(), value, column);
}

} // namespace

/// Writes another value in place of the site's.
Editor::Result Editor::replaceValue(const Site& site, const Newcomer& newcomer, const Change& change)
{
    const Value& value = newcomer.value;
    const Level level = site.trail.back();
    const Collection collection(m_tree, level.collection);
    const Item item = collection.item(level.index);
    Style style = styleAround(m_tree, site.trail);
    style.quote = quoteOf(site.node, style.quote.value_or('\''));
    style.literals = newcomer.literals;
    const Writer writer(m_tree, style);
    Rewrite rewrite(m_tree->text());
    if (collection.isFlow()) {
        FlowEdit(collection, writer, site.flowDepth(), rewrite).set(level.index, writer.flow(value));
        return commit(rewrite, change, item.head);
    }
    const Site around{m_tree, level.collection, Trail(site.trail.begin(), site.trail.end() - 1)};
    BlockEdit(collection, around.owner(), rewrite).set(level.index, writtenFor(writer, around, item, newcomer, level));
    // The comments in what is replaced go with it, not one behind the header of a literal block.
    Span gone = item.head;
    if (isBlock(item.value))
        gone = {item.content.begin, lines::end(m_tree->text(), item.head.end)};
    return commit(rewrite, change, isBlockScalar(item.value) ? Span{} : gone, newcomer.comments);
}

Editor::Result Editor::insert(const Path& map, qsizetype index, const Value& key, const Value& value)
{
    const auto site = findChangeable(map);
    if (!site)
        return tl::unexpected(site.error());
    return insert(*site, index, {true, key, value});
}

Editor::Result Editor::insert(const Path& sequence, qsizetype index, const Value& item)
{
    const auto site = findChangeable(sequence);
    if (!site)
        return tl::unexpected(site.error());
    return insert(*site, index, {false, {}, item});
}

Editor::Result Editor::insert(const Site& site, qsizetype index, const Newcomer& newcomer)
{
    Result result = insertOnce(site, index, newcomer);
    return result ? result : insertOnce(site, index, withoutLiterals(newcomer));
}

namespace {

/// Whether {} or [] gives way to lines for its first entry: where that wants them, or the neighbours have them.
template<typename Newcomer>
bool opensInLines(const Site& site, const Newcomer& newcomer)
{
    if (site.inFlow() || site.trail.empty())
        return false;
    if (newcomer.verbatim || newcomer.value.form() == Value::Form::Block)
        return true;
    const std::optional<Item> owner = site.owner();
    const QString key = owner->key ? owner->key.string() : QString();
    const Models models = modelsFor(site.trail, newcomer.alone(Value::Form::LikeNeighbours), key);
    return !models.empty() && models.front().style() == Node::Style::Block;
}

} // namespace

Editor::Result Editor::insertOnce(const Site& site, qsizetype index, const Newcomer& newcomer)
{
    const Node node = site.node;
    const bool isKeyed = newcomer.keyed;
    if (node.isScalar() && node.isNull())
        return create(site, newcomer);
    if (node.kind() == Node::Kind::Alias)
        return refuse(Yaml::tr("An alias stands here: what it holds is written elsewhere"),
                      Yaml::tr("edit it where it is written"), m_tree->place(node));
    if (isKeyed ? !node.isMap() : !node.isSequence())
        return refuse(isKeyed ? Yaml::tr("This is no mapping: it cannot take an entry")
                              : Yaml::tr("This is no list: it cannot take an item"),
                      Yaml::tr("set the whole value instead"), m_tree->place(node));
    if (isKeyed && !entriesWithKey(node, keyText(newcomer.key)).empty())
        return refuse(Yaml::tr("The key \"%1\" is there already").arg(keyText(newcomer.key)),
                      Yaml::tr("choose another, or set its value"), m_tree->place(node));
    if (node.size() == 0 && opensInLines(site, newcomer))
        return create(site, newcomer);
    return insertInto(site, std::clamp<qsizetype>(index, 0, node.size()), newcomer);
}

/// The first entry of what was null, or {} or [].
Editor::Result Editor::create(const Site& site, const Newcomer& newcomer)
{
    if (site.trail.empty())
        return refuse(Yaml::tr("The document is empty"), Yaml::tr("write its first line by hand"), {});
    Newcomer whole = newcomer;
    whole.value = newcomer.alone(Value::Form::Block);
    return replaceValue(site, whole, {Change::Kind::Insert, site.indices(), 0, newcomer.key, newcomer.value});
}

Editor::Result Editor::insertInto(const Site& site, qsizetype index, const Newcomer& newcomer)
{
    const Collection collection(m_tree, site.node);
    Style style = styleAt(site, index);
    style.literals = newcomer.literals;
    const Writer writer(m_tree, style);
    const Change change{Change::Kind::Insert, site.indices(), index, newcomer.key, newcomer.value};
    Rewrite rewrite(m_tree->text());
    if (collection.isFlow()) {
        const QByteArray text =
            newcomer.keyed ? writer.flowEntry(newcomer.key, newcomer.value) : writer.flow(newcomer.value);
        FlowEdit(collection, writer, site.flowDepth() + 1, rewrite).insert(index, newcomer.flowText.value_or(text));
        return commit(rewrite, change, {});
    }
    const QString key = newcomer.keyed ? keyText(newcomer.key) : QString();
    const KeyLead lead =
        newcomer.keyed ? leadFor(collection, index, writer.key(newcomer.key, false)) : KeyLead{"-", " "};
    const Written value = blockValue(writer, site, {site.node, index}, key, newcomer.value, collection.column());
    BlockText text{value.behind(lead.text, writer.lineBreak(), lead.space), value.endsInBlockScalar};
    if (newcomer.verbatim)
        text = newcomer.verbatim->indented(collection.column());
    BlockEdit(collection, site.owner(), rewrite).insert(index, text);
    return commit(rewrite, change, {}, newcomer.comments);
}

Editor::Result Editor::remove(const Path& path)
{
    if (path.empty())
        return refuse(Yaml::tr("The whole document cannot be removed"), Yaml::tr("remove its entries"), {});
    const auto site = findChangeable(path);
    if (!site)
        return tl::unexpected(site.error());
    return removeAt(*site);
}

Editor::Result Editor::removeAt(const Site& site)
{
    const Level level = site.trail.back();
    const Collection collection(m_tree, level.collection);
    const Item item = collection.item(level.index);
    if (isUsedElsewhere(*m_tree, site.node) || (item.key && isUsedElsewhere(*m_tree, item.key)))
        return refuse(Yaml::tr("An anchor in this is used elsewhere"), Yaml::tr("edit the text by hand"),
                      m_tree->place(site.node));
    const Site around{m_tree, level.collection, Trail(site.trail.begin(), site.trail.end() - 1)};
    const Change change{Change::Kind::Remove, around.indices(), level.index, {}, {}};
    Rewrite rewrite(m_tree->text());
    if (!collection.isFlow()) {
        BlockEdit(collection, around.owner(), rewrite).remove(level.index);
        return commit(rewrite, change, collection.region(level.index));
    }
    const Writer writer(m_tree, styleAround(m_tree, site.trail));
    FlowEdit edit(collection, writer, site.flowDepth(), rewrite);
    edit.remove(level.index);
    return commit(rewrite, change, edit.region(level.index));
}

Editor::Result Editor::rename(const Path& path, const Value& key)
{
    const auto site = path.empty() ? find(path) : findChangeable(path);
    if (!site)
        return tl::unexpected(site.error());
    if (path.empty() || !site->trail.back().collection.isMap())
        return refuse(Yaml::tr("Only an entry of a mapping has a key"), Yaml::tr("name such an entry"),
                      m_tree->place(site->node));
    const Level level = site->trail.back();
    const Node old = Collection(m_tree, level.collection).entry(level.index).key;
    if (identical(old.value(), key))
        return {};
    if (old.kind() == Node::Kind::Alias || isUsedElsewhere(*m_tree, old))
        return refuse(sharedAnchor(), Yaml::tr("edit the text by hand"), m_tree->place(old));
    const std::vector<qsizetype> taken = entriesWithKey(level.collection, keyText(key));
    if (!taken.empty() && taken != std::vector{level.index})
        return refuse(Yaml::tr("The key \"%1\" is there already").arg(keyText(key)), Yaml::tr("choose another"),
                      m_tree->place(site->node));
    return replaceKey(*site, key);
}

Editor::Result Editor::replaceKey(const Site& site, const Value& key)
{
    const Level level = site.trail.back();
    const Collection collection(m_tree, level.collection);
    const Item item = collection.item(level.index);
    const QByteArray& text = m_tree->text();
    const char quote = quoteOf(item.key, styleAround(m_tree, site.trail).quote.value_or('\''));
    // {"k":v}: only a key in quotes may have its value glued to the colon.
    const bool glued = collection.isFlow() && item.marked && item.indicator < text.size() &&
                       !lines::isOneOf(text[item.indicator], " \t\r\n,]}");
    Span span = m_tree->contentSpan(item.key);
    QByteArray written = writeScalar(key, collection.isFlow(), quote);
    if (glued && key.isString())
        written = writeQuoted(key.toString(), quote);
    if (glued && !key.isString()) {
        span.end = item.indicator;
        written += ": ";
    }
    Rewrite rewrite(text);
    rewrite.replaceAligned(span, written, site.flowDepth());
    const Site around{m_tree, level.collection, Trail(site.trail.begin(), site.trail.end() - 1)};
    return commit(rewrite, {Change::Kind::Rename, around.indices(), level.index, key, {}}, {});
}

} // namespace pigpen::yaml

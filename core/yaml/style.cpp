#include "core/yaml/style.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

constexpr int LearningLimit = 200; // nodes: a style shows soon or not at all
constexpr qsizetype NeighboursLearntFrom = 4;
constexpr qsizetype ModelsLookedAt = 16;

template<typename T>
void fill(std::optional<T>& slot, const T& value)
{
    if (!slot)
        slot = value;
}

/// Of a run of blanks, at most one: more is alignment.
QByteArray unaligned(const QByteArray& blanks)
{
    return blanks.isEmpty() ? QByteArray() : QByteArrayLiteral(" ");
}

/// Indices near `index`, the nearest first, those before it preferred.
std::vector<qsizetype> nearest(qsizetype index, qsizetype size, qsizetype limit)
{
    std::vector<qsizetype> found;
    for (qsizetype distance = 1; distance <= size && std::ssize(found) < limit; ++distance) {
        if (index - distance >= 0 && index - distance < size)
            found.push_back(index - distance);
        if (index + distance < size)
            found.push_back(index + distance);
    }
    return found;
}

bool sameKind(Node node, const Value& value)
{
    return (value.isMap() && node.isMap()) || (value.isSequence() && node.isSequence());
}

std::vector<Node::Entry> entriesOf(Node node)
{
    std::vector<Node::Entry> entries;
    for (const Node::Entry entry : node)
        entries.push_back(entry);
    return entries;
}

Node ownValue(Node map, QStringView key)
{
    if (map.isMap())
        for (const Node::Entry entry : map)
            if (entry.key.isScalar() && entry.key.string() == key)
                return entry.value;
    return {};
}

} // namespace

QByteArray separatorBetween(const Collection& collection, qsizetype index)
{
    const QByteArray& text = collection.text();
    const qsizetype from = collection.item(index).whole.end;
    const qsizetype to = collection.item(index + 1).whole.begin;
    const bool broken = !lines::sameLine(text, from, to);
    qsizetype comma = lines::skipBlanks(text, from);
    if (broken && (comma >= text.size() || text[comma] != ',')) { // the comma leads the next line
        const qsizetype begin = lines::begin(text, to);
        const qsizetype lead = lines::skipBlanks(text, begin);
        return lines::lineBreak(text) + text.sliced(begin, lead - begin) + ',' +
               unaligned(text.sliced(lead + 1, to - lead - 1));
    }
    QByteArray separator = unaligned(text.sliced(from, comma - from)) + ',';
    if (!broken)
        return separator + unaligned(text.sliced(comma + 1, to - comma - 1));
    const qsizetype begin = lines::begin(text, to);
    return separator + lines::lineBreak(text) + text.sliced(begin, to - begin);
}

void Style::learnFlow(const Collection& collection)
{
    const QByteArray& text = collection.text();
    const Span span = collection.tree().contentSpan(collection.node());
    if (collection.size() == 0 || !lines::sameLine(text, span.begin, span.end))
        return;
    const bool isMap = collection.isMap();
    const Item first = collection.item(0);
    fill(isMap ? mapPadding : sequencePadding,
         unaligned(text.sliced(span.begin + 1, first.whole.begin - span.begin - 1)));
    if (collection.size() > 1)
        fill(isMap ? mapSeparator : sequenceSeparator, separatorBetween(collection, collection.size() - 2));
    if (isMap && first.marked && first.head.begin > first.indicator) {
        const qsizetype keyEnd = lines::skipBlanksBack(text, first.indicator - 1);
        fill(colon, unaligned(text.sliced(keyEnd, first.indicator - 1 - keyEnd)) + ": ");
    }
}

void Style::learnIndents(const Collection& collection)
{
    if (collection.isFlow() || !collection.isMap() || collection.size() == 0)
        return;
    const int column = collection.column();
    for (qsizetype i = 0; i < std::min(collection.size(), NeighboursLearntFrom); ++i) {
        const Node value = collection.entry(i).value;
        if (!isBlock(value))
            continue;
        const int inner = lines::column(collection.text(), collection.tree().contentSpan(value).begin);
        fill(value.isMap() ? mapIndent : sequenceIndent, inner - column);
    }
}

void Style::learn(const Tree& tree, Node node)
{
    int left = LearningLimit;
    std::vector<Node> open = {node};
    while (!open.empty() && left-- > 0) {
        const Node here = open.back();
        open.pop_back();
        if (here.isScalar() && here.style() == Node::Style::SingleQuoted)
            fill(quote, '\'');
        if (here.isScalar() && here.style() == Node::Style::DoubleQuoted)
            fill(quote, '"');
        if (!here.isMap() && !here.isSequence())
            continue;
        // A collection's text is reached through the tree that owns it, which outlives this call.
        const Collection collection(std::shared_ptr<const Tree>(std::shared_ptr<void>(), &tree), here);
        if (collection.isFlow())
            learnFlow(collection);
        else
            learnIndents(collection);
        for (qsizetype i = std::min<qsizetype>(collection.size(), left) - 1; i >= 0; --i)
            open.push_back(collection.entry(i).value);
    }
}

void Style::fillFrom(const Style& other)
{
    const auto take = [](auto& slot, const auto& from) {
        if (!slot)
            slot = from;
    };
    take(mapPadding, other.mapPadding);
    take(sequencePadding, other.sequencePadding);
    take(mapSeparator, other.mapSeparator);
    take(sequenceSeparator, other.sequenceSeparator);
    take(colon, other.colon);
    take(quote, other.quote);
    take(mapIndent, other.mapIndent);
    take(sequenceIndent, other.sequenceIndent);
}

Style styleAround(const TreePtr& tree, const Trail& trail)
{
    Style style;
    style.lineBreak = lines::lineBreak(tree->text());
    for (auto level = trail.rbegin(); level != trail.rend(); ++level) {
        const Collection around(tree, level->collection);
        if (around.isFlow()) {
            style.learn(*tree, level->collection);
            continue;
        }
        for (const qsizetype index : nearest(level->index, around.size(), NeighboursLearntFrom))
            style.learn(*tree, around.entry(index).value);
    }
    if (!trail.empty())
        style.learn(*tree, trail.front().collection);
    return style;
}

std::optional<Node::Style> commonStyle(const Level& level, const Value& value)
{
    std::optional<Node::Style> common;
    const std::vector<Node::Entry> entries = entriesOf(level.collection);
    for (qsizetype i = 0; i < std::ssize(entries); ++i) {
        const Node node = entries[static_cast<std::size_t>(i)].value;
        if (i == level.index || !sameKind(node, value) || node.size() == 0)
            continue;
        if (common && *common != node.style())
            return std::nullopt;
        common = node.style();
    }
    return common;
}

namespace {

void addNearest(Models& models, const Level& level, const Value& value, QStringView key)
{
    const std::vector<Node::Entry> entries = entriesOf(level.collection);
    for (const qsizetype index : nearest(level.index, std::ssize(entries), ModelsLookedAt)) {
        const Node beside = entries[static_cast<std::size_t>(index)].value;
        const Node node = key.isEmpty() ? beside : ownValue(beside, key);
        if (node && sameKind(node, value) && node.size() > 0)
            models.push_back(node);
    }
}

} // namespace

Models modelsFor(const Trail& trail, const Value& value, QStringView key)
{
    Models models;
    if (trail.size() > 1 && !key.isEmpty())
        addNearest(models, trail[trail.size() - 2], value, key);
    if (!trail.empty())
        addNearest(models, trail.back(), value, {});
    return models;
}

Models nestedModels(const Models& models, const Value* key, const Value& value)
{
    Models sameKey;
    Models anyKey;
    for (const Node model : models) {
        for (const Node::Entry entry : model) {
            if (!sameKind(entry.value, value) || entry.value.size() == 0)
                continue;
            const bool matches = key == nullptr || (entry.key && entry.key.value() == *key);
            (matches ? sameKey : anyKey).push_back(entry.value);
        }
    }
    sameKey.insert(sameKey.end(), anyKey.begin(), anyKey.end());
    if (sameKey.size() > ModelsLookedAt)
        sameKey.resize(ModelsLookedAt);
    return sameKey;
}

} // namespace pigpen::yaml

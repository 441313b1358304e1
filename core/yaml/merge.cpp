#include "core/yaml/editor.h"
#include "core/yaml/site.h"
#include "core/yaml/verification.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

Path below(Path path, const Step& step)
{
    path.push_back(step);
    return path;
}

std::vector<Value> keysOf(Node map)
{
    std::vector<Value> keys;
    for (const Node::Entry entry : map)
        keys.push_back(entry.key.value());
    return keys;
}

bool holds(const std::vector<Value>& keys, const Value& key)
{
    return std::any_of(keys.begin(), keys.end(), [&key](const Value& other) { return identical(key, other); });
}

/// Whether the keys that both have stand in the same order in both, and there are any.
bool agree(const std::vector<Value>& keys, const Value::Map& members)
{
    std::vector<Value> old;
    std::vector<Value> wanted;
    for (const Value::Member& member : members)
        if (holds(keys, member.key))
            wanted.push_back(member.key);
    for (const Value& key : keys)
        if (holds(wanted, key))
            old.push_back(key);
    return !old.empty() && std::equal(old.begin(), old.end(), wanted.begin(), wanted.end(), identical);
}

} // namespace

/// Changes only what differs in a mapping, so that everything else in it keeps its style and comments.
Editor::Result Editor::mergeMap(const Path& path, Node node, const Value& value)
{
    const std::vector<Value> keys = keysOf(node);
    std::vector<Value> wanted;
    for (const Value::Member& member : value.members())
        wanted.push_back(member.key);
    for (const Value& key : keys)
        if (!holds(wanted, key))
            if (Result result = remove(below(path, key.display())); !result)
                return result;
    for (qsizetype i = 0; i < std::ssize(value.members()); ++i) {
        const Value::Member& member = value.members()[static_cast<std::size_t>(i)];
        Result result = holds(keys, member.key) ? set(below(path, member.key.display()), member.value)
                                                : insert(path, i, member.key, member.value);
        if (!result)
            return result;
    }
    return {};
}

/// The same for a sequence: what is alike at its beginning and end stays.
Editor::Result Editor::mergeSequence(const Path& path, Node node, const Value& value)
{
    std::vector<Value> old;
    for (const Node::Entry entry : node)
        old.push_back(entry.value.value());
    const Value::Sequence& items = value.items();
    const auto shorter = std::min(old.size(), items.size());
    std::size_t head = 0;
    while (head < shorter && identical(old[head], items[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && identical(old[old.size() - 1 - tail], items[items.size() - 1 - tail]))
        ++tail;
    const std::size_t both = shorter - tail;
    for (std::size_t i = head; i < both; ++i)
        if (Result result = set(below(path, qsizetype(i)), items[i]); !result)
            return result;
    for (std::size_t i = old.size() - tail; i > both; --i)
        if (Result result = remove(below(path, qsizetype(i - 1))); !result)
            return result;
    for (std::size_t i = both; i < items.size() - tail; ++i)
        if (Result result = insert(path, qsizetype(i), items[i]); !result)
            return result;
    return {};
}

bool Editor::merge(const Path& path, Node node, const Value& value)
{
    const bool maps = node.isMap() && value.isMap() && agree(keysOf(node), value.members());
    const bool sequences = node.isSequence() && value.isSequence() && node.size() > 0 && !value.items().empty();
    if (!maps && !sequences)
        return false;
    const Editor before = *this;
    const Result result = maps ? mergeMap(path, node, value) : mergeSequence(path, node, value);
    const auto site = result ? find(path) : tl::unexpected(result.error());
    if (site && identical(site->node.value(), value))
        return true;
    *this = before;
    return false;
}

} // namespace pigpen::yaml

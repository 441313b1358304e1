#include "core/yaml/resolve.h"
#include "core/yaml/tree.h"

#include <QHash>

namespace pigpen::yaml {

namespace {

using Entries = std::vector<Node::Entry>;

/// Assigns as a Python dictionary does: a key keeps the place where it first stood, the last value counts.
class Members
{
public:
    void put(Value key, Value value)
    {
        const auto found = find(key);
        if (found < m_members.size()) {
            m_members[found].value = std::move(value);
            return;
        }
        m_places.insert(key.display(), m_members.size());
        m_members.push_back({std::move(key), std::move(value)});
    }
    Value::Map take() { return std::move(m_members); }

private:
    std::size_t find(const Value& key) const
    {
        for (auto place = m_places.constFind(key.display()); place != m_places.cend() && place.key() == key.display();
             ++place)
            if (m_members[*place].key == key)
                return *place;
        return m_members.size();
    }

    Value::Map m_members;
    QMultiHash<QString, std::size_t> m_places;
};

bool isMerge(Node key)
{
    return key.text() == "<<" && key.style() == Node::Style::Plain && key.isScalar() && key.tag().empty();
}

/// The entries of a map, those of merged maps before its own; of a merged list, the first map's last, so that they win.
void collect(Node map, Entries& into)
{
    for (const auto& [key, value] : map) {
        if (!isMerge(key))
            continue;
        const Node source = value.target();
        if (source.isMap())
            collect(source, into);
        Entries items;
        if (source.isSequence())
            items.assign(source.begin(), source.end());
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            if (item->value.target().isMap())
                collect(item->value.target(), into);
    }
    for (const Node::Entry entry : map)
        if (!isMerge(entry.key))
            into.push_back(entry);
}

Value mapValue(Node map)
{
    Entries entries;
    collect(map, entries);
    Members members;
    for (const auto& [key, value] : entries)
        members.put(key.value(), value.value());
    return Value(members.take());
}

Value sequenceValue(Node sequence)
{
    Value::Sequence items;
    items.reserve(static_cast<std::size_t>(sequence.size()));
    for (const auto& [none, item] : sequence)
        items.push_back(item.value());
    return Value(std::move(items));
}

/// A tag decides instead of the look; Ansible's own (!vault, !unsafe) and those that nobody knows stand for text.
Value taggedScalar(std::string_view tag, const QString& text)
{
    constexpr std::string_view longForm = "!<tag:yaml.org,2002:";
    const auto is = [tag, longForm](std::string_view name) {
        return (tag.starts_with("!!") && tag.substr(2) == name) ||
               (tag.starts_with(longForm) && tag.ends_with('>') &&
                tag.substr(longForm.size(), tag.size() - longForm.size() - 1) == name);
    };
    if (is("null"))
        return {};
    if (is("bool"))
        return readBool(text).value_or(Value(text));
    if (is("int"))
        return readInteger(text).value_or(Value(text));
    if (is("float"))
        return readFloat(text).value_or(Value(text));
    if (is("timestamp"))
        return Value::Timestamp{text};
    return text;
}

} // namespace

// Recursion is bounded: Reader::MaxDepth counts collections through aliases too.
Value Node::value() const
{
    const Node node = target();
    if (!node)
        return {};
    if (node.isMap())
        return mapValue(node);
    if (node.isSequence())
        return sequenceValue(node);
    if (const std::string_view written = node.tag(); !written.empty())
        return taggedScalar(written, node.string());
    return node.style() == Style::Plain ? resolvePlain(node.string()) : Value(node.string());
}

bool Node::isNull() const
{
    const Node node = target();
    return !node || (node.isScalar() && node.text().size() <= 4 && node.value().isNull());
}

} // namespace pigpen::yaml

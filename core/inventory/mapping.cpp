#include "core/inventory/mapping.h"

#include <string_view>
#include <unordered_map>

namespace pigpen {
namespace {

using yaml::Node;
using Entries = std::vector<Node::Entry>;

// Merge keys may refer to one another in circles, or fan out without end.
constexpr int MaxMergeDepth = 32;
constexpr qsizetype MaxEntries = 1'000'000;

bool isMergeKey(Node key)
{
    return key.isScalar() && key.style() == Node::Style::Plain && key.text() == "<<";
}

class Flattener
{
public:
    Entries flatten(Node map)
    {
        add(map, 0);
        return m_hasDuplicates ? unique() : std::move(m_entries);
    }

private:
    void add(Node node, int depth)
    {
        const Node map = node.target();
        if (!map.isMap() || depth > MaxMergeDepth)
            return;
        addMerged(map, depth);
        for (const Node::Entry entry : map) {
            if (!isMergeKey(entry.key) && qsizetype(m_entries.size()) < MaxEntries)
                push(entry);
        }
    }

    void addMerged(Node map, int depth)
    {
        for (const Node::Entry entry : map) {
            if (!isMergeKey(entry.key))
                continue;
            const Node merged = entry.value.target();
            if (merged.isSequence())
                addSequence(merged, depth);
            else
                add(merged, depth + 1);
            m_hasDuplicates = true;
        }
    }

    // Of a list of mappings to merge, the first one wins: so it comes last.
    void addSequence(Node sequence, int depth)
    {
        std::vector<Node> maps;
        for (const Node::Entry item : sequence)
            maps.push_back(item.value);
        for (auto map = maps.rbegin(); map != maps.rend(); ++map)
            add(*map, depth + 1);
    }

    void push(const Node::Entry& entry)
    {
        constexpr size_t Few = 8;
        if (m_entries.size() < Few) {
            for (const Node::Entry& other : m_entries)
                m_hasDuplicates = m_hasDuplicates || other.key.text() == entry.key.text();
        } else {
            m_hasDuplicates = true; // not known: let unique() find out
        }
        m_entries.push_back(entry);
    }

    Entries unique() const
    {
        std::unordered_map<std::string_view, size_t> positions;
        positions.reserve(m_entries.size());
        Entries result;
        result.reserve(m_entries.size());
        for (const Node::Entry& entry : m_entries) {
            const auto [position, isNew] = positions.emplace(entry.key.text(), result.size());
            if (isNew)
                result.push_back(entry);
            else
                result[position->second] = entry;
        }
        return result;
    }

    Entries m_entries;
    bool m_hasDuplicates = false;
};

} // namespace

std::vector<yaml::Node::Entry> loadedEntries(yaml::Node map)
{
    return Flattener().flatten(map);
}

} // namespace pigpen

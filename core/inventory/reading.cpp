#include "core/inventory/reading.h"

#include "core/inventory/hostpattern.h"
#include "core/inventory/mapping.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace pigpen {
namespace {

using yaml::Node;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

// Aliases can nest groups without end.
constexpr int MaxDepth = 64;
// Of groups and hosts, beside those that the text writes out: ranges and aliases make many of a few bytes.
constexpr qsizetype MaxMentionsUnwritten = 100'000;

constexpr std::string_view PriorityName = "ansible_group_priority";

/// Ansible's numbers have no end, ours have: what lies beyond comes first or last all the same.
template<typename Number>
int asPriority(Number number)
{
    constexpr auto lowest = std::numeric_limits<int>::min();
    constexpr auto highest = std::numeric_limits<int>::max();
    if (!(number > static_cast<Number>(lowest)))
        return lowest;
    return number < static_cast<Number>(highest) ? static_cast<int>(number) : highest;
}

Node resolved(Node node)
{
    return node ? node.target() : node;
}

bool isNothing(Node node)
{
    return !node || resolved(node).isNull();
}

/// Whether a value counts as empty for Ansible, which takes any "false" value for no variables.
bool isEmptyValue(Node node)
{
    if (isNothing(node))
        return true;
    if (node.isMap() || node.isSequence())
        return node.size() == 0;
    const yaml::Value value = node.value();
    return value == yaml::Value(false) || value == yaml::Value(0) || value == yaml::Value(QString());
}

bool isString(Node node)
{
    return node.isScalar() && node.value().isString();
}

/// A key as a name; empty where it is no text, as Ansible asks of names.
QString nameOf(Node key)
{
    const yaml::Value value = key.isScalar() ? key.value() : yaml::Value();
    return value.isString() ? value.toString() : QString();
}

/// Finds for each entry of a mapping the reading that its predecessor had: mostly the next one, else by name.
class Predecessors
{
public:
    explicit Predecessors(const GroupReading* parent) : m_parent(parent), m_found(parent ? parent->children.size() : 0)
    {
    }

    ReadingPtr next(Node key)
    {
        if (!m_parent)
            return {};
        const auto& children = m_parent->children;
        if (m_cursor >= children.size() || children[m_cursor]->key.text() != key.text()) {
            m_inOrder = false;
            const auto found = byName().find(key.text());
            if (found == byName().end())
                return {};
            m_cursor = found->second;
            m_isReordered = m_isReordered || m_cursor < m_furthest;
        }
        m_furthest = std::max(m_furthest, m_cursor);
        m_found[m_cursor] = true;
        return children[m_cursor++];
    }

    /// Whether a mapping's keys are those of all of them, in their order: then it has none twice, and merges none.
    bool areKeysOf(Node map) const
    {
        if (!m_parent || size_t(map.size()) != m_parent->children.size())
            return false;
        auto child = m_parent->children.begin();
        return std::all_of(map.begin(), map.end(), [&child](const Node::Entry& entry) {
            const Node key = (*child++)->key;
            return key == entry.key || key.text() == entry.key.text();
        });
    }

    /// All of them were found, in their order.
    bool isSameSequence() const { return m_parent && m_inOrder && m_cursor == m_parent->children.size(); }
    /// Some were found in another order.
    bool isReordered() const { return m_isReordered; }
    bool wasFound(size_t child) const { return m_found[child]; }

private:
    const std::unordered_map<std::string_view, size_t>& byName()
    {
        if (m_byName.empty()) {
            for (size_t i = 0; i < m_parent->children.size(); ++i)
                m_byName.emplace(m_parent->children[i]->key.text(), i);
        }
        return m_byName;
    }

    const GroupReading* m_parent;
    size_t m_cursor = 0;
    size_t m_furthest = 0;
    bool m_inOrder = true;
    bool m_isReordered = false;
    std::vector<bool> m_found; // by the parent's children
    std::unordered_map<std::string_view, size_t> m_byName;
};

class Reader
{
public:
    explicit Reader(const yaml::Tree& tree) : m_tree(tree), m_mentionsLeft(MaxMentionsUnwritten + tree.text().size()) {}

    tl::expected<ReadingResult, Error> read(const ReadingPtr& previous)
    {
        const Node top = m_tree.root().target();
        if (!top.isMap())
            return tl::make_unexpected(noInventory(top));
        auto root = std::make_shared<GroupReading>();
        root->body = top;
        root->vars = std::make_shared<VariableTable>();
        Predecessors predecessors(previous.get());
        for (const Node::Entry& entry : loadedEntries(top)) {
            if (resolved(entry.value).isMap() || isNothing(entry.value))
                readChild(*root, entry, predecessors, {}, 0);
        }
        settle(*root, previous, predecessors);
        if (!m_error && root->children.empty())
            m_error = noInventory(top);
        if (m_error)
            return tl::make_unexpected(*m_error);
        m_changes.fresh.push_back(root.get());
        return ReadingResult{root, std::move(m_changes)};
    }

private:
    Error noInventory(Node node) const
    {
        return {Words::tr("this is no Ansible inventory: it holds no group"),
                Words::tr("start it with “all:” and put the groups under “children:”"),
                node ? m_tree.place(node) : Place{1, 1}};
    }

    void fail(Node node, const QString& what, const QString& remedy)
    {
        if (!m_error)
            m_error = Error{what, remedy, m_tree.place(node)};
    }

    void readChild(GroupReading& parent, const Node::Entry& entry, Predecessors& predecessors, const yaml::Path& above,
                   int depth)
    {
        const ReadingPtr previous = predecessors.next(entry.key);
        if (previous && previous->key == entry.key && previous->body == entry.value) {
            parent.children.push_back(previous);
            mention(entry.key, previous->mentions);
            return;
        }
        if (m_error || !isGroup(entry, depth))
            return;
        parent.children.push_back(readGroup(entry, previous, above, depth));
    }

    void mention(Node node, qsizetype times)
    {
        m_mentionsLeft -= times;
        if (m_mentionsLeft < 0)
            fail(node, Words::tr("the inventory has too many hosts"), Words::tr("look at its ranges and aliases"));
    }

    bool isGroup(const Node::Entry& entry, int depth)
    {
        mention(entry.key, 1);
        if (depth > MaxDepth)
            fail(entry.key, Words::tr("groups are nested too deep here"),
                 Words::tr("look for a group that an alias puts inside itself"));
        else if (nameOf(entry.key).isEmpty())
            fail(entry.key, Words::tr("a group's name must be text"), Words::tr("put the name in quotes"));
        else if (!resolved(entry.value).isMap() && !isNothing(entry.value))
            fail(entry.value, Words::tr("the group “%1” is no mapping").arg(entry.key.string()),
                 Words::tr("give it “hosts:”, “vars:” or “children:”"));
        return !m_error;
    }

    std::shared_ptr<GroupReading> readGroup(const Node::Entry& entry, const ReadingPtr& previous,
                                            const yaml::Path& above, int depth)
    {
        const qsizetype left = m_mentionsLeft;
        auto group = std::make_shared<GroupReading>();
        group->name = entry.key.string();
        group->path = above;
        group->path.emplace_back(group->name);
        group->key = entry.key;
        group->body = entry.value;
        group->pieces = {entry.key.piece()};
        if (entry.value)
            group->pieces.push_back(entry.value.piece());
        Predecessors predecessors(previous.get());
        bool hadHosts = false;
        for (const Node::Entry& section : loadedEntries(entry.value)) {
            if (section.key.text() == "vars") {
                readVariables(*group, section.value);
            } else if (section.key.text() == "hosts") {
                readHosts(*group, section.value);
                hadHosts = true;
            } else if (section.key.text() == "children") {
                readChildren(*group, section.value, predecessors, depth);
                group->childrenFirst = !hadHosts;
            }
        }
        if (!group->vars)
            group->vars = std::make_shared<VariableTable>();
        group->mentions = 1 + left - m_mentionsLeft;
        m_changes.fresh.push_back(group.get());
        settle(*group, previous, predecessors);
        return group;
    }

    /// A section's entries; it may be null, or one name in place of a mapping. Anything else is an error.
    std::vector<Node::Entry> sectionEntries(Node section, const GroupReading& group, const QString& word)
    {
        const Node target = section.target();
        if (target.isMap())
            return loadedEntries(target);
        if (target.isNull())
            return {};
        if (isString(target))
            return {{target, Node()}};
        fail(section, Words::tr("“%1” of the group “%2” is no mapping").arg(word, group.name),
             Words::tr("write one entry a line, each with a colon behind its name"));
        return {};
    }

    void readVariables(GroupReading& group, Node section)
    {
        std::vector<VariableTable::Entry> entries;
        for (const Node::Entry& entry : sectionEntries(section, group, QStringLiteral("vars"))) {
            if (entry.key.text() == PriorityName)
                readPriority(group, entry);
            else
                entries.push_back({entry.key.text(), entry.key, entry.value});
        }
        group.vars = std::make_shared<VariableTable>(std::move(entries));
    }

    void readPriority(GroupReading& group, const Node::Entry& entry)
    {
        const yaml::Value value = entry.value ? entry.value.value() : yaml::Value();
        bool isNumber = true;
        switch (value.kind()) {
        case yaml::Value::Kind::Int:
            group.priority =
                asPriority(value.toInt(value.display().startsWith(u'-') ? std::numeric_limits<qint64>::min()
                                                                        : std::numeric_limits<qint64>::max()));
            break;
        case yaml::Value::Kind::Bool:
            group.priority = int(value.toBool());
            break;
        case yaml::Value::Kind::Float:
            isNumber = std::isfinite(value.toDouble());
            group.priority = asPriority(value.toDouble());
            break;
        default:
            group.priority = value.toString().trimmed().toInt(&isNumber);
        }
        if (!isNumber)
            fail(entry.key, Words::tr("ansible_group_priority must be a whole number"),
                 Words::tr("write a number such as 10"));
    }

    void readHosts(GroupReading& group, Node section)
    {
        for (const Node::Entry& entry : sectionEntries(section, group, QStringLiteral("hosts"))) {
            const QString name = nameOf(entry.key);
            if (name.isEmpty()) {
                fail(entry.key, Words::tr("a host's name must be text"), Words::tr("put the name in quotes"));
            } else if (!resolved(entry.value).isMap() && !isEmptyValue(resolved(entry.value))) {
                fail(entry.value, Words::tr("the variables of the host “%1” are no mapping").arg(name),
                     Words::tr("write them as { name: value } or one a line below"));
            } else if (!m_error) {
                addHosts(group, entry, name);
            }
        }
    }

    void addHosts(GroupReading& group, const Node::Entry& entry, const QString& key)
    {
        const auto pattern = HostPattern::parse(key);
        if (!pattern) {
            fail(entry.key, pattern.error(), Words::tr("write a range such as node[1:3] or node[01:10]"));
            return;
        }
        mention(entry.key, pattern->names.size());
        for (const QString& name : pattern->names)
            group.hosts.push_back({name, pattern->port, entry.key, entry.value});
    }

    void readChildren(GroupReading& group, Node section, Predecessors& predecessors, int depth)
    {
        yaml::Path path = group.path;
        path.emplace_back(QStringLiteral("children"));
        const auto readAll = [&](const auto& entries) {
            for (const Node::Entry& entry : entries)
                readChild(group, entry, predecessors, path, depth + 1);
        };
        if (const Node target = section.target(); target.isMap() && predecessors.areKeysOf(target))
            readAll(target);
        else
            readAll(sectionEntries(section, group, QStringLiteral("children")));
    }

    /// Notes what of the predecessor has not been taken over, and whether the outline is still the same.
    void settle(const GroupReading& now, const ReadingPtr& before, const Predecessors& predecessors)
    {
        const auto sameName = [](const HostReading& a, const HostReading& b) { return a.name == b.name; };
        const bool same =
            before && predecessors.isSameSequence() && now.children.size() == before->children.size() &&
            now.childrenFirst == before->childrenFirst &&
            std::equal(now.hosts.begin(), now.hosts.end(), before->hosts.begin(), before->hosts.end(), sameName);
        m_changes.outline = m_changes.outline || !same;
        m_changes.reordered = m_changes.reordered || predecessors.isReordered();
        if (!before)
            return;
        m_changes.gone.push_back(before.get());
        if (predecessors.isSameSequence())
            return;
        for (size_t child = 0; child < before->children.size(); ++child)
            if (!predecessors.wasFound(child))
                retire(*before->children[child]);
    }

    void retire(const GroupReading& reading)
    {
        m_changes.gone.push_back(&reading);
        for (const ReadingPtr& child : reading.children)
            retire(*child);
    }

    const yaml::Tree& m_tree;
    std::optional<Error> m_error;
    qsizetype m_mentionsLeft;
    ReadingChanges m_changes;
};

} // namespace

tl::expected<ReadingResult, Error> readInventory(const yaml::Tree& tree, const ReadingPtr& previous)
{
    return Reader(tree).read(previous);
}

} // namespace pigpen

#include "core/yaml/anchors.h"

#include <set>
#include <vector>

namespace pigpen::yaml {

namespace {

/// Walks a tree from `from`, without `except`, until the visitor says that it has seen enough.
template<typename Visitor>
bool anyNode(Node from, Node except, Visitor visitor)
{
    std::vector<Node> open = {from};
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        if (!node || (except && node == except))
            continue;
        if (visitor(node))
            return true;
        if (!node.isMap() && !node.isSequence())
            continue;
        for (const Node::Entry entry : node) {
            open.push_back(entry.key);
            open.push_back(entry.value);
        }
    }
    return false;
}

} // namespace

bool isUsedElsewhere(const Tree& tree, Node part)
{
    std::set<std::string_view> anchors;
    anyNode(part, {}, [&anchors](Node node) {
        if (node.kind() != Node::Kind::Alias && !node.anchor().empty())
            anchors.insert(node.anchor());
        return false;
    });
    return !anchors.empty() && anyNode(tree.root(), part, [&anchors](Node node) {
        return node.kind() == Node::Kind::Alias && anchors.contains(node.anchor());
    });
}

bool ownAnchorIsUsed(const Tree& tree, Node node)
{
    if (!node || node.kind() == Node::Kind::Alias || node.anchor().empty())
        return false;
    const std::string_view name = node.anchor();
    return anyNode(tree.root(), {},
                   [name](Node other) { return other.kind() == Node::Kind::Alias && other.anchor() == name; });
}

} // namespace pigpen::yaml

#pragma once

#include "core/yaml/tree.h"

#include <vector>

namespace pigpen::yaml {

/// One entry of a map or item of a sequence, as it stands in the text.
struct Item
{
    Node key; // invalid in a sequence
    Node value;
    Span whole;              // from key or dash to the end of the value
    qsizetype indicator = 0; // behind the colon or dash; where there is none, where one would stand
    bool marked = false;     // whether there is a colon or dash
    Span head;               // the value with anchor and tag; empty where nothing is written
    Span content;            // without them
};

/// A map or sequence of a tree together with its place in the text, and what belongs to each of its entries.
class Collection
{
public:
    Collection(TreePtr tree, Node node);

    const Tree& tree() const { return *m_tree; }
    const QByteArray& text() const { return m_tree->text(); }
    Node node() const { return m_node; }
    bool isMap() const { return m_node.isMap(); }
    bool isFlow() const { return m_node.style() == Node::Style::Flow; }
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    const Node::Entry& entry(qsizetype index) const { return m_entries[static_cast<std::size_t>(index)]; }
    Item item(qsizetype index) const;
    /// Of a block collection's keys or dashes.
    int column() const;

    /// What goes with a block entry: its lines with their breaks, comment lines straight above (those above the first
    /// describe the collection), deeper comment lines below a nested block. Where it shares its first line with a
    /// dash around it, it begins behind that dash.
    Span region(qsizetype index) const;
    /// Whether a block entry's first line begins with a dash of the collection around.
    bool sharesLine(qsizetype index) const;
    /// How many blank lines stand between a block entry and the next.
    int blankLinesBehind(qsizetype index) const;

private:
    qsizetype regionEnd(const Item& item) const;
    qsizetype commentsAbove(qsizetype lineBegin, qsizetype notBefore) const;

    TreePtr m_tree;
    Node m_node;
    std::vector<Node::Entry> m_entries;
};

/// Whether it is a collection written in lines and has entries.
bool isBlock(Node node);
/// Whether it is a literal or folded block.
bool isBlockScalar(Node node);
/// Whether the last thing that is written in the node is a literal or folded block.
bool endsInBlockScalar(Node node);

} // namespace pigpen::yaml

#pragma once

#include "core/yaml/scalarwriter.h"
#include "core/yaml/style.h"

namespace pigpen::yaml {

/// Entries' text for a block collection: the first line without indentation, all others indented for its column.
struct BlockText
{
    QByteArray text;
    bool endsInBlockScalar = false;

    /// The same, further in or (negative) out.
    BlockText indented(int by) const;
    /// The same with the line breaks of another text.
    BlockText brokenLike(const QByteArray& other) const;
};

/// A value as text behind a colon or dash: what stands on the same line, and the lines below (indented, without the
/// line break before and behind them).
struct Written
{
    QByteArray head;
    QByteArray lines;
    bool endsInBlockScalar = false;

    /// One entry's text: the lead ("key:" or "-"), then this.
    QByteArray behind(const QByteArray& lead, const QByteArray& lineBreak, const QByteArray& space = " ") const;
};

/// Writes values in a style. What new collections look like follows the models, collections of the same kind nearby,
/// then the value's own form; in flow everything is flow.
class Writer
{
public:
    Writer(TreePtr tree, Style style) : m_tree(std::move(tree)), m_style(std::move(style)) {}

    /// On one line, within brackets.
    QByteArray flow(const Value& value) const;
    /// For a block map's key or (`dash`) a block sequence's dash at that column.
    Written block(const Value& value, int column, bool dash, std::optional<Node::Style> common,
                  const Models& models) const;
    /// A block collection whose entries are there as text at column 0, the first line without its indentation.
    Written nested(const BlockText& entries, bool map, int column, bool dash) const;
    QByteArray key(const Value& key, bool inFlow) const;
    /// "key: value" in flow.
    QByteArray flowEntry(const Value& key, const Value& value) const;
    QByteArray flowLead(const Value& key) const { return this->key(key, true) + colon(); }

    QByteArray colon() const { return m_style.colon.value_or(": "); }
    QByteArray separator(bool map) const
    {
        return (map ? m_style.mapSeparator : m_style.sequenceSeparator).value_or(", ");
    }
    QByteArray padding(bool map) const { return (map ? m_style.mapPadding : m_style.sequencePadding).value_or(" "); }
    const QByteArray& lineBreak() const { return m_style.lineBreak; }
    char quote() const { return m_style.quote.value_or('\''); }

private:
    Written literal(const LiteralBlock& block, int column) const;
    BlockText lines(const Value& value, int column, const Models& models) const;
    Writer like(Node model) const;
    int step(bool map) const;
    QByteArray indent(int column) const { return m_style.lineBreak + QByteArray(column, ' '); }

    TreePtr m_tree;
    Style m_style;
};

} // namespace pigpen::yaml

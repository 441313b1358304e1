#include "core/yaml/collection.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

Collection::Collection(TreePtr tree, Node node) : m_tree(std::move(tree)), m_node(node)
{
    m_entries.reserve(static_cast<std::size_t>(node.size()));
    for (const Node::Entry entry : node)
        m_entries.push_back(entry);
}

Item Collection::item(qsizetype index) const
{
    const Node::Entry& entry = m_entries[static_cast<std::size_t>(index)];
    Item item{entry.key, entry.value, {}, 0, false, m_tree->span(entry.value), m_tree->contentSpan(entry.value)};
    const qsizetype lead = m_tree->indicator(entry.value);
    const qsizetype keyEnd = entry.key ? m_tree->span(entry.key).end : item.head.begin;
    item.marked = lead >= 0;
    item.indicator = item.marked ? lead + 1 : keyEnd;
    const qsizetype from = entry.key ? m_tree->span(entry.key).begin : item.marked ? lead : item.head.begin;
    item.whole = {from, std::max(item.indicator, item.head.end)};
    return item;
}

int Collection::column() const
{
    return lines::column(text(), item(0).whole.begin);
}

bool Collection::sharesLine(qsizetype index) const
{
    return !lines::startsLine(text(), item(index).whole.begin);
}

/// Comment lines below that are deeper than the entry are part of the block nested in it.
qsizetype Collection::regionEnd(const Item& item) const
{
    qsizetype end = lines::next(text(), item.whole.end);
    if (!isBlock(item.value))
        return end;
    const int depth = lines::column(text(), item.whole.begin);
    for (qsizetype line = end; line < text().size(); line = lines::next(text(), line)) {
        if (lines::isBlank(text(), line))
            continue;
        if (!lines::isComment(text(), line) || lines::column(text(), lines::skipBlanks(text(), line)) <= depth)
            break;
        end = lines::next(text(), line);
    }
    return end;
}

qsizetype Collection::commentsAbove(qsizetype lineBegin, qsizetype notBefore) const
{
    qsizetype top = lineBegin;
    for (qsizetype line = lines::previous(text(), top); line >= notBefore && lines::isComment(text(), line);
         line = lines::previous(text(), top))
        top = line;
    return top;
}

Span Collection::region(qsizetype index) const
{
    const Item here = item(index);
    Span span{here.whole.begin, regionEnd(here)};
    if (!lines::startsLine(text(), here.whole.begin))
        return span;
    span.begin = lines::begin(text(), here.whole.begin);
    if (index > 0)
        span.begin = commentsAbove(span.begin, regionEnd(item(index - 1)));
    return span;
}

int Collection::blankLinesBehind(qsizetype index) const
{
    int count = 0;
    const qsizetype until = region(index + 1).begin;
    for (qsizetype line = region(index).end; line < until; line = lines::next(text(), line))
        count += lines::isBlank(text(), line) ? 1 : 0;
    return count;
}

bool isBlock(Node node)
{
    return (node.isMap() || node.isSequence()) && node.style() == Node::Style::Block && node.size() > 0;
}

bool isBlockScalar(Node node)
{
    return node.isScalar() && (node.style() == Node::Style::Literal || node.style() == Node::Style::Folded);
}

bool endsInBlockScalar(Node node)
{
    while (isBlock(node)) {
        Node last;
        for (const Node::Entry entry : node)
            last = entry.value;
        node = last;
    }
    return isBlockScalar(node);
}

} // namespace pigpen::yaml

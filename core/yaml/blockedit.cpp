#include "core/yaml/blockedit.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// "|" or ">" with what says how it is indented and ends.
Span headerOf(const QByteArray& text, const Item& item)
{
    qsizetype end = item.content.begin;
    while (end < text.size() && lines::isOneOf(text[end], "|>+-0123456789"))
        ++end;
    return {item.head.begin, end};
}

QByteArray repeated(const QByteArray& text, int times)
{
    return text.repeated(times);
}

} // namespace

Span headOf(const QByteArray& text, const Item& item)
{
    if (!isBlock(item.value))
        return item.head;
    if (item.head.begin == item.content.begin)
        return {item.indicator, item.indicator};
    qsizetype end = item.head.begin;
    for (qsizetype at = end; at < item.content.begin && lines::isOneOf(text[at], "&!");
         at = lines::skipBlanks(text, end))
        for (end = at; !lines::isOneOf(text[end], " \t\r\n");)
            ++end;
    return {item.head.begin, end};
}

int BlockEdit::blankLinesAround(qsizetype index) const
{
    if (m_collection.size() < 2)
        return 0;
    return m_collection.blankLinesBehind(std::clamp<qsizetype>(index - 1, 0, m_collection.size() - 2));
}

/// Whether blank lines set off the entries up to this one from the next: what comes behind it belongs to them.
bool BlockEdit::endsParagraph(qsizetype index) const
{
    return index > 0 && m_collection.blankLinesBehind(index - 1) < m_collection.blankLinesBehind(index);
}

void BlockEdit::insert(qsizetype index, const BlockText& entry)
{
    const int blankLines = blankLinesAround(index);
    if (index >= m_collection.size())
        return append(entry, blankLines);
    const QByteArray lineBreak = lines::lineBreak(m_text);
    const QByteArray indent(m_collection.column(), ' ');
    const QByteArray breaks = repeated(lineBreak, 1 + blankLines);
    if (endsParagraph(index - 1))
        m_rewrite.insert(m_collection.region(index - 1).end, indent + entry.text + lineBreak);
    else if (index == 0)
        m_rewrite.insert(m_collection.item(0).whole.begin, entry.text + breaks + indent);
    else
        m_rewrite.insert(m_collection.region(index).begin, indent + entry.text + breaks);
}

void BlockEdit::append(const BlockText& entry, int blankLines)
{
    const QByteArray lineBreak = lines::lineBreak(m_text);
    const QByteArray line = QByteArray(m_collection.column(), ' ') + entry.text;
    const qsizetype last = m_collection.size() - 1;
    const qsizetype end = m_collection.region(last).end;
    if (end < m_text.size() || lines::endsWithBreak(m_text)) {
        m_rewrite.insert(end, repeated(lineBreak, blankLines) + line + lineBreak);
        return;
    }
    keepUnbroken(m_collection.entry(last).value);
    m_rewrite.insert(end,
                     repeated(lineBreak, 1 + blankLines) + line + (entry.endsInBlockScalar ? lineBreak : QByteArray()));
}

void BlockEdit::keepUnbroken(Node last)
{
    while (isBlock(last)) {
        Node inner;
        for (const Node::Entry entry : last)
            inner = entry.value;
        last = inner;
    }
    if (!isBlockScalar(last) || last.text().ends_with('\n'))
        return;
    const qsizetype begin = m_collection.tree().contentSpan(last).begin;
    qsizetype at = begin + 1;
    while (at < m_text.size() && m_text[at] >= '0' && m_text[at] <= '9')
        ++at;
    const bool keeps = m_text[at] == '+';
    if (m_text[at] != '-')
        m_rewrite.replace({at, at + (keeps ? 1 : 0)}, "-");
}

void BlockEdit::remove(qsizetype index)
{
    if (m_collection.size() == 1)
        removeOnly();
    else if (m_collection.sharesLine(index))
        removeFirstBesideDash(index + 1);
    else
        removeLines(index);
}

/// `- key: v`: the next entry, or the comments above it, move up beside the dash.
void BlockEdit::removeFirstBesideDash(qsizetype next)
{
    const Span region = m_collection.region(next - 1);
    qsizetype line = m_collection.region(next).begin;
    if (line > region.end)
        line = region.end;
    while (lines::isBlank(m_text, line))
        line = lines::next(m_text, line);
    m_rewrite.remove({region.begin, lines::skipBlanks(m_text, line)});
}

void BlockEdit::removeLines(qsizetype index)
{
    Span span = m_collection.region(index);
    const bool isLast = index + 1 == m_collection.size();
    if (isLast) {
        const qsizetype previousEnd = m_collection.region(index - 1).end;
        for (qsizetype line = lines::previous(m_text, span.begin); line >= previousEnd && lines::isBlank(m_text, line);
             line = lines::previous(m_text, line))
            span.begin = line;
        const bool unbroken = span.end == m_text.size() && !lines::endsWithBreak(m_text);
        if (unbroken && !endsInBlockScalar(m_collection.entry(index - 1).value))
            span.begin = lines::end(m_text, span.begin - 1);
    } else {
        const qsizetype nextBegin = m_collection.region(index + 1).begin;
        const qsizetype above = lines::previous(m_text, span.begin);
        const bool separated =
            index == 0 ? above < 0 || !lines::isComment(m_text, above) : lines::isBlank(m_text, above);
        while (separated && span.end < nextBegin && lines::isBlank(m_text, span.end))
            span.end = lines::next(m_text, span.end);
    }
    m_rewrite.remove(span);
}

/// What remains is {} or [], behind the colon so that the comments there survive.
void BlockEdit::removeOnly()
{
    const QByteArray empty = m_collection.isMap() ? "{}" : "[]";
    const Span region = m_collection.region(0);
    if (!m_owner || m_collection.sharesLine(0)) {
        m_rewrite.replace({m_collection.item(0).whole.begin, lines::end(m_text, region.end - 1)}, empty);
        return;
    }
    const Span head = headOf(m_text, *m_owner);
    const qsizetype at = lines::skipBlanksBack(m_text, head.end);
    m_rewrite.replaceAligned({at, at}, ' ' + empty, 0);
    Span span = region;
    if (span.end == m_text.size() && !lines::endsWithBreak(m_text))
        span.begin = lines::end(m_text, span.begin - 1);
    m_rewrite.remove(span);
}

/// The value has a head, behind the indicator, and lines, below it. Either may be empty, before as after; comments
/// behind the head and above the lines stay where they are.
void BlockEdit::set(qsizetype index, const Written& value)
{
    const Item item = m_collection.item(index);
    if (isBlock(item.value) && !lines::startsLine(m_text, item.content.begin))
        return setBesideDash(item, value);
    const Span head = isBlockScalar(item.value) ? headerOf(m_text, item) : headOf(m_text, item);
    const QByteArray lineBreak = lines::lineBreak(m_text);
    const bool hadLines = isBlock(item.value) || isBlockScalar(item.value);
    Span below{lines::end(m_text, item.whole.end), lines::end(m_text, item.whole.end)};
    if (isBlock(item.value))
        below.begin = lines::end(m_text, lines::begin(m_text, item.content.begin) - 1);
    if (isBlockScalar(item.value))
        below.begin = lines::end(m_text, head.end);
    const QByteArray with = value.head.isEmpty() || head.begin > item.indicator ? value.head : ' ' + value.head;
    const bool vanishes = value.head.isEmpty() && head.begin < head.end;
    const Span replaced = vanishes ? Span{lines::skipBlanksBack(m_text, head.begin), head.end} : head;
    m_rewrite.replaceAligned(replaced, with, 0);
    if (hadLines || !value.lines.isEmpty())
        m_rewrite.replace(below, value.lines.isEmpty() ? QByteArray() : lineBreak + value.lines);
    const bool atEnd = below.end == m_text.size();
    if (atEnd && value.endsInBlockScalar)
        m_rewrite.insert(below.end, lineBreak);
}

void BlockEdit::setBesideDash(const Item& item, const Written& value)
{
    const QByteArray lines = value.lines.isEmpty() ? QByteArray() : lines::lineBreak(m_text) + value.lines;
    m_rewrite.replace({item.content.begin, lines::end(m_text, item.whole.end)}, value.head + lines);
}

} // namespace pigpen::yaml

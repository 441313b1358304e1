#include "core/yaml/flowedit.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// Over white space, line breaks and comments.
qsizetype skipGap(const QByteArray& text, qsizetype at)
{
    while (at < text.size()) {
        if (text[at] == '#')
            at = lines::end(text, at);
        else if (lines::isOneOf(text[at], " \t\r\n"))
            ++at;
        else
            break;
    }
    return at;
}

bool commentAt(const QByteArray& text, qsizetype at)
{
    const qsizetype token = lines::skipBlanks(text, at);
    return token < text.size() && text[token] == '#';
}

} // namespace

Span FlowLayout::inner() const
{
    const Span span = m_collection.tree().contentSpan(m_collection.node());
    return {span.begin + 1, span.end - 1};
}

qsizetype FlowLayout::comma(qsizetype index) const
{
    const qsizetype at = skipGap(m_text, m_collection.item(index).whole.end);
    return m_text[at] == ',' ? at : -1;
}

bool FlowLayout::commaLeads(qsizetype index) const
{
    if (index == 0)
        return false;
    const qsizetype at = comma(index - 1);
    return lines::startsLine(m_text, at) && lines::sameLine(m_text, at, m_collection.item(index).whole.begin);
}

QByteArray FlowEdit::separator(qsizetype index) const
{
    if (m_collection.size() > 1)
        return separatorBetween(m_collection, std::clamp<qsizetype>(index - 1, 0, m_collection.size() - 2));
    const qsizetype only = m_collection.item(0).whole.begin;
    if (!lines::startsLine(m_text, only))
        return m_writer.separator(m_collection.isMap());
    const qsizetype begin = lines::begin(m_text, only);
    return ',' + lines::lineBreak(m_text) + m_text.sliced(begin, only - begin);
}

void FlowEdit::insert(qsizetype index, const QByteArray& entry)
{
    if (m_collection.size() == 0) {
        const Span span = inner();
        const QByteArray padding = m_writer.padding(m_collection.isMap());
        if (lines::sameLine(m_text, span.begin, span.end))
            m_rewrite.replaceAligned(span, padding + entry + padding, m_depth);
        else
            m_rewrite.insert(span.begin, padding + entry);
    } else if (index >= m_collection.size()) {
        append(entry);
    } else {
        const Item here = m_collection.item(index);
        const QByteArray between = separator(index);
        const qsizetype line = lines::previous(m_text, here.whole.begin);
        const bool described = index > 0 && line >= 0 && lines::isComment(m_text, line) && hasOwnLines(index);
        if (!described)
            return m_rewrite.replaceAligned({here.whole.begin, here.whole.begin}, entry + between, m_depth);
        qsizetype top = line;
        while (lines::isComment(m_text, lines::previous(m_text, top)))
            top = lines::previous(m_text, top);
        const qsizetype at = lines::skipBlanks(m_text, top);
        m_rewrite.insert(at, commaLeads(index) ? ',' + entry + between.chopped(1) : entry + between);
    }
}

void FlowEdit::append(const QByteArray& entry)
{
    const qsizetype last = m_collection.size() - 1;
    const Item item = m_collection.item(last);
    QByteArray between = separator(m_collection.size());
    const bool bare = item.marked && item.head.begin == item.head.end; // a colon needs a space before a comma
    if (bare && between.startsWith(','))
        between.prepend(' ');
    const qsizetype trailing = comma(last);
    const qsizetype behind =
        trailing >= 0 && lines::sameLine(m_text, trailing, item.whole.end) ? trailing + 1 : item.whole.end;
    if (!commentAt(m_text, behind)) {
        m_rewrite.replaceAligned({item.whole.end, item.whole.end}, between + entry, m_depth);
        return;
    }
    // The comment stays behind the entry that it belongs to.
    const qsizetype lineEnd = lines::end(m_text, behind);
    const qsizetype column = lines::begin(m_text, item.whole.begin);
    QByteArray indent = m_text.sliced(column, lines::skipBlanks(m_text, column) - column);
    if (!lines::startsLine(m_text, item.whole.begin) && !commaLeads(last))
        indent = QByteArray(lines::column(m_text, item.whole.begin), ' ');
    if (trailing < 0 && !commaLeads(last))
        m_rewrite.insert(item.whole.end, ",");
    const QByteArray lead = commaLeads(last) ? between.sliced(between.indexOf(',')) : QByteArray();
    m_rewrite.insert(lineEnd, lines::lineBreak(m_text) + indent + lead + entry +
                                  (trailing >= 0 ? QByteArrayLiteral(",") : QByteArray()));
}

bool FlowLayout::hasOwnLines(qsizetype index) const
{
    const Item item = m_collection.item(index);
    if (!lines::startsLine(m_text, item.whole.begin) && !commaLeads(index))
        return false;
    qsizetype at = lines::skipBlanks(m_text, item.whole.end);
    if (at < m_text.size() && m_text[at] == ',')
        at = lines::skipBlanks(m_text, at + 1);
    return commentAt(m_text, at) || at == lines::end(m_text, at);
}

void FlowEdit::remove(qsizetype index)
{
    if (hasOwnLines(index))
        removeLines(index);
    else if (m_collection.size() == 1)
        removeOnly();
    else
        removeWithinLine(index);
}

void FlowEdit::removeOnly()
{
    const Span span = inner();
    const qsizetype trailing = comma(0);
    const bool oneLine = lines::sameLine(m_text, span.begin, span.end);
    if (oneLine)
        m_rewrite.replaceAligned(span, {}, m_depth);
    else
        m_rewrite.remove(
            {m_collection.item(0).whole.begin, trailing >= 0 ? trailing + 1 : m_collection.item(0).whole.end});
}

Span FlowLayout::region(qsizetype index) const
{
    const Item item = m_collection.item(index);
    if (!hasOwnLines(index)) {
        const bool leaves = index == 0 && m_collection.size() > 1 &&
                            !lines::sameLine(m_text, item.whole.end, m_collection.item(1).whole.begin);
        return leaves ? Span{item.whole.begin, lines::end(m_text, item.whole.end)} : item.whole;
    }
    Span span{lines::begin(m_text, item.whole.begin), lines::next(m_text, item.whole.end)};
    while (index > 0 && lines::isComment(m_text, lines::previous(m_text, span.begin)))
        span.begin = lines::previous(m_text, span.begin);
    return span;
}

void FlowEdit::removeLines(qsizetype index)
{
    m_rewrite.remove(region(index));
    const bool isLast = index + 1 == m_collection.size();
    if (isLast && index > 0 && comma(index) < 0 && !commaLeads(index))
        m_rewrite.remove({m_collection.item(index - 1).whole.end, comma(index - 1) + 1});
}

bool FlowEdit::commentBetween(qsizetype begin, qsizetype end) const
{
    return m_text.sliced(begin, end - begin).contains('#'); // between two entries stands nothing else that could be one
}

void FlowEdit::removeWithinLine(qsizetype index)
{
    const Item item = m_collection.item(index);
    const bool hasNext = index + 1 < m_collection.size();
    const qsizetype next = hasNext ? m_collection.item(index + 1).whole.begin : -1;
    if (hasNext && (index == 0 || lines::sameLine(m_text, item.whole.end, next)))
        m_rewrite.replaceAligned({item.whole.begin, next}, {}, m_depth);
    else if (const qsizetype end = m_collection.item(index - 1).whole.end; !commentBetween(end, item.whole.begin))
        m_rewrite.replaceAligned({end, item.whole.end}, {}, m_depth);
    else // its comma and comment stay with the one before
        m_rewrite.remove(item.whole);
}

void FlowEdit::set(qsizetype index, const QByteArray& value)
{
    const Item item = m_collection.item(index);
    if (!m_collection.isMap() || item.head.begin < item.head.end)
        return m_rewrite.replaceAligned(item.head, value, m_depth);
    const QByteArray lead = item.marked ? QByteArrayLiteral(" ") : m_writer.colon();
    m_rewrite.replaceAligned({item.indicator, item.indicator}, lead + value, m_depth);
}

} // namespace pigpen::yaml

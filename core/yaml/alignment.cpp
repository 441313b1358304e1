#include "core/yaml/alignment.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

int characters(QByteArrayView text)
{
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// The runs of blanks between the tokens of a line's rest, never those within a scalar.
class Gaps
{
public:
    Gaps(const QByteArray& text, qsizetype at, int flowDepth)
        : m_text(text), m_at(at), m_end(lines::end(text, at)), m_depth(flowDepth)
    {
    }

    std::vector<Span> all()
    {
        while (m_at < m_end) {
            const qsizetype token = std::min(lines::skipBlanks(m_text, m_at), m_end);
            if (token > m_at && token < m_end)
                m_gaps.push_back({m_at, token});
            m_at = token;
            if (m_at >= m_end || (m_text[m_at] == '#' && token > 0))
                break;
            skipToken();
        }
        return m_gaps;
    }

private:
    void skipToken()
    {
        const char c = m_text[m_at];
        m_depth += lines::isOneOf(c, "{[") ? 1 : lines::isOneOf(c, "}]") ? -1 : 0;
        if (lines::isOneOf(c, "{[}],:"))
            ++m_at;
        else if (lines::isOneOf(c, "\"'"))
            skipQuoted(c);
        else
            skipPlain();
    }

    void skipQuoted(char quote)
    {
        for (++m_at; m_at < m_end && m_text[m_at] != quote; ++m_at)
            m_at += quote == '"' && m_text[m_at] == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_end);
    }

    void skipPlain()
    {
        while (m_at < m_end && !endsPlain())
            ++m_at;
        m_at = lines::skipBlanksBack(m_text, m_at);
    }

    bool endsPlain() const
    {
        const char c = m_text[m_at];
        const bool afterBlank = lines::isOneOf(m_text[m_at - 1], " \t");
        const bool beforeBlank = m_at + 1 >= m_end || lines::isOneOf(m_text[m_at + 1], " \t");
        return (c == '#' && afterBlank) || (c == ':' && beforeBlank) || (m_depth > 0 && lines::isOneOf(c, ",[]{}"));
    }

    const QByteArray& m_text;
    qsizetype m_at;
    qsizetype m_end;
    int m_depth;
    std::vector<Span> m_gaps;
};

/// Where that column of a line is; -1 where the line is shorter.
qsizetype atColumn(const QByteArray& text, qsizetype lineBegin, int column)
{
    qsizetype at = lineBegin;
    const qsizetype end = lines::end(text, lineBegin);
    for (; at < end; ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && column-- == 0)
            return at;
    return -1;
}

/// Whether a token begins in that line where one does in ours, and not by chance: both are comments, or more blanks
/// than one stand before one of them.
bool alignedWith(const QByteArray& text, qsizetype lineBegin, Span gap)
{
    const qsizetype there = atColumn(text, lineBegin, lines::column(text, gap.end));
    if (there <= lineBegin || lines::isOneOf(text[there], " \t") || text[there - 1] != ' ')
        return false;
    const char ours = text[gap.end];
    if (lines::isOneOf(ours, "#,{}[]:") != lines::isOneOf(text[there], "#,{}[]:") ||
        (lines::isOneOf(ours, "#,:") && ours != text[there]))
        return false;
    return ours == '#' || gap.end - gap.begin > 1 || there - lines::skipBlanksBack(text, there) > 1;
}

bool isAligned(const QByteArray& text, Span gap)
{
    const qsizetype above = lines::previous(text, gap.begin);
    const qsizetype below = lines::next(text, gap.begin);
    return (above >= 0 && alignedWith(text, above, gap)) || (below < text.size() && alignedWith(text, below, gap));
}

} // namespace

std::vector<Padding> realigned(const QByteArray& text, Span span, const QByteArray& with, int flowDepth)
{
    std::vector<Padding> paddings;
    const QByteArrayView before = QByteArrayView(text).sliced(span.begin, span.end - span.begin);
    if (before.contains('\n') || with.contains('\n'))
        return paddings;
    int longer = characters(with) - characters(before);
    for (const Span gap : Gaps(text, span.end, flowDepth).all()) {
        if (longer == 0)
            break;
        const int width = static_cast<int>(gap.end - gap.begin);
        const int wanted = std::max(1, width - longer);
        if (wanted == width || text.sliced(gap.begin, width).contains('\t') || !isAligned(text, gap))
            continue;
        paddings.push_back({gap, wanted});
        longer -= width - wanted;
    }
    return paddings;
}

} // namespace pigpen::yaml

// What stands between the nodes: white space, comments, indicators, anchors and tags, markers.
#include "core/yaml/reader.h"

#include <algorithm>
#include <yaml-cpp/mark.h>

namespace pigpen::yaml {

void Reader::fail(qsizetype at, const QString& what, const QString& remedy) const
{
    throw Problem{at, what, remedy};
}

bool Reader::at(std::string_view word) const
{
    return m_text.substr(static_cast<std::size_t>(m_at)).starts_with(word);
}

bool Reader::blankBehind(qsizetype ahead) const
{
    return m_at + ahead >= size() || std::string_view(" \t\r\n").find(peek(ahead)) != std::string_view::npos;
}

int Reader::column(qsizetype at) const
{
    const auto lineEnd = at == 0 ? std::string_view::npos : m_text.rfind('\n', static_cast<std::size_t>(at) - 1);
    return static_cast<int>(at - (lineEnd == std::string_view::npos ? m_bom : static_cast<qsizetype>(lineEnd) + 1));
}

void Reader::skipComment()
{
    const auto lineEnd = m_text.find('\n', static_cast<std::size_t>(m_at));
    m_at = lineEnd == std::string_view::npos ? size() : static_cast<qsizetype>(lineEnd);
}

/// Over white space and comments. libyaml takes no tab where a block's indentation stands.
void Reader::skipGap()
{
    for (;; ++m_at) {
        if (peek() == '#')
            skipComment();
        if (m_at >= size())
            return;
        switch (peek()) {
        case '\n':
            m_lineStart = true;
            break;
        case '\r':
        case ' ':
            break;
        case '\t':
            if (m_lineStart && !inFlow() && m_at >= m_tabsUntil)
                fail(m_at, Yaml::tr("A tab stands where YAML wants spaces"), Yaml::tr("replace it with spaces"));
            break;
        default:
            m_lineStart = false;
            return;
        }
    }
}

void Reader::prologue()
{
    for (skipGap(); peek() == '%' && column(m_at) == 0; skipGap())
        directive();
    if (at("---") && blankBehind(3) && column(m_at) == 0) {
        m_draft.marked = true;
        m_at += 3;
    } else if (m_draft.marked) {
        fail(m_at, Yaml::tr("A directive stands alone"), Yaml::tr("write --- on the line behind it, or remove it"));
    }
}

void Reader::directive()
{
    if (!(at("%YAML 1.1") || at("%YAML 1.2")) || !blankBehind(9))
        fail(m_at, Yaml::tr("This directive is not supported"), Yaml::tr("remove the line"));
    m_draft.marked = true;
    skipComment();
}

void Reader::epilogue()
{
    skipGap();
    m_draft.tail = static_cast<quint32>(m_at);
    while (at("...") && blankBehind(3) && column(m_at) == 0) {
        m_draft.marked = true;
        m_at += 3;
        skipGap();
    }
    if (m_at >= size())
        return;
    if (at("---") && blankBehind(3))
        fail(m_at, Yaml::tr("A second document begins here"), Yaml::tr("keep one document in a file"));
    fail(m_at, Yaml::tr("This does not belong to what stands before it"), Yaml::tr("check indentation and brackets"));
}

/// The text must have a node where yaml-cpp saw it.
void Reader::meet(const YAML::Mark& mark, qsizetype at) const
{
    if (mark.pos + m_bom != at)
        fail(at, Yaml::tr("This cannot be read without doubt"), Yaml::tr("write it in a simpler way, with quotes"));
}

/// Up to where the next node can begin, over the indicator before it.
void Reader::lead(Raw& raw)
{
    m_leadEnd = m_at;
    if (m_frames.empty())
        return;
    const Frame& frame = m_frames.back();
    if (frame.flow)
        return leadInFlow(raw);
    skipGap();
    if (frame.map && !frame.awaitsValue) {
        if (peek() == '?' && blankBehind(1))
            fail(m_at, Yaml::tr("Keys that begin with ? are not supported"), Yaml::tr("write the key and a colon"));
        checkColumn(m_at);
        return;
    }
    const char indicator = frame.map ? ':' : '-';
    if (peek() != indicator || !blankBehind(1))
        fail(m_at, Yaml::tr("A %1 is missing here").arg(QLatin1Char(indicator)), Yaml::tr("add it"));
    if (!frame.map)
        checkColumn(m_at);
    raw.lead = static_cast<quint32>(m_at++);
    m_leadEnd = m_at;
    m_lineStart = !frame.map;
}

void Reader::leadInFlow(Raw& raw)
{
    Frame& frame = m_frames.back();
    const qsizetype before = m_at;
    skipGap();
    if (frame.awaitsValue) {
        if (peek() == ':')
            raw.lead = static_cast<quint32>(m_at++);
        else
            m_at = before; // {key} stands for {key: null}
        return;
    }
    if (frame.children > 0) {
        if (peek() != ',')
            fail(m_at, Yaml::tr("A comma is missing here"), Yaml::tr("add it"));
        ++m_at;
        skipGap();
    }
    if (peek() == ',')
        fail(m_at, Yaml::tr("There is nothing before this comma"), Yaml::tr("remove it"));
    if (peek() == '?' && blankBehind(1))
        fail(m_at, Yaml::tr("Keys that begin with ? are not supported"), Yaml::tr("write the key and a colon"));
}

void Reader::checkColumn(qsizetype at)
{
    if (m_frames.back().children > 0 && column(at) != m_frames.back().column)
        fail(at, Yaml::tr("This is indented differently from what it belongs to"),
             Yaml::tr("indent it like the entries above"));
}

/// One anchor, alias or tag. libyaml ends names sooner than yaml-cpp does: only what both take is taken.
void Reader::property()
{
    static constexpr std::string_view nameCharacters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    const auto begin = static_cast<std::size_t>(m_at);
    const bool verbatim = at("!<");
    const std::string_view inner = verbatim ? "<:/.,%~+@" : peek() == '!' ? ":/.%~+@" : "";
    std::size_t end = begin + (at("!!") ? 2 : 1);
    while (end < m_text.size() && (nameCharacters.find(m_text[end]) != std::string_view::npos ||
                                   inner.find(m_text[end]) != std::string_view::npos))
        ++end;
    if (verbatim && end < m_text.size() && m_text[end] == '>')
        ++end;
    const std::string_view name = m_text.substr(begin, end - begin);
    const bool bare = name.size() == 1 || name == "!!";
    m_at = static_cast<qsizetype>(end);
    if (bare || (!blankBehind(0) && !(inFlow() && std::string_view(",]}").find(peek()) != std::string_view::npos)))
        fail(m_at, Yaml::tr("The name of an anchor, alias or tag cannot have this character"),
             Yaml::tr("use letters, digits, - and _, and a space behind the name"));
    m_lineStart = false;
}

void Reader::properties(Raw& raw)
{
    while (peek() == '&' || peek() == '!') {
        raw.decorated = true;
        checkBelongs(false);
        property();
        const qsizetype end = m_at;
        skipGap();
        if (peek() != '&' && peek() != '!') {
            m_at = end;
            return;
        }
    }
}

/// Whether what comes next is far enough to the right to be the node that is due, or in the line of its indicator.
bool Reader::belongsHere() const
{
    if (m_at >= size())
        return false;
    if (m_frames.empty())
        return !at("---") && !at("...");
    const bool anywhere = inFlow() || (m_frames.back().map && !m_frames.back().awaitsValue);
    const auto between = m_text.substr(static_cast<std::size_t>(m_leadEnd), static_cast<std::size_t>(m_at - m_leadEnd));
    return anywhere || between.find('\n') == std::string_view::npos || column(m_at) > m_frames.back().column;
}

/// The same for what yaml-cpp saw there. A list may begin below the key that it belongs to.
void Reader::checkBelongs(bool blockSequence)
{
    const bool below = blockSequence && !m_frames.empty() && m_frames.back().map && !m_frames.back().flow;
    if (!belongsHere() && !(below && column(m_at) == m_frames.back().column))
        fail(m_at, Yaml::tr("This is not indented deeper than what it belongs to"), Yaml::tr("indent it deeper"));
}

bool Reader::nullWordHere() const
{
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        const auto behind = static_cast<qsizetype>(word.size());
        const bool ends = blankBehind(behind) || (peek(behind) == ':' && (blankBehind(behind + 1) || inFlow())) ||
                          (inFlow() && std::string_view(",]}[{").find(peek(behind)) != std::string_view::npos);
        if (at(word) && ends)
            return true;
    }
    return false;
}

} // namespace pigpen::yaml

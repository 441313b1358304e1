#include "core/yaml/reader.h"

#include "core/yaml/message.h"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace pigpen::yaml {

namespace {

/// Bytes as a stream, without a copy.
class Bytes : public std::streambuf
{
public:
    explicit Bytes(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // a get area is never written to
        setg(begin, begin, begin + text.size());
    }
};

bool isIndicatorOrSpace(char c)
{
    return std::string_view(" \t\n\r[{,").find(c) != std::string_view::npos;
}

/// yaml-cpp takes `?` within unquoted text in brackets for an indicator, libyaml does not: those that follow other text
/// never are one, so yaml-cpp gets to see a letter. The content is read from the original text.
std::optional<std::string> masked(std::string_view text)
{
    std::optional<std::string> copy;
    for (auto at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        if (at == 0 || isIndicatorOrSpace(text[at - 1]))
            continue;
        if (!copy)
            copy = std::string(text);
        (*copy)[at] = 'x';
    }
    return copy;
}

} // namespace

Reader::Reader(std::string_view text, int depth) : m_text(text), m_scalars(text), m_outerDepth(depth)
{
    m_bom = m_at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Draft Reader::read()
{
    prologue();
    const std::optional<std::string> copy = masked(m_text);
    Bytes bytes(copy ? std::string_view(*copy) : m_text);
    std::istream stream(&bytes);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(*this);
    } catch (const YAML::Exception& exception) {
        throw explain(exception, m_bom);
    }
    epilogue();
    return std::move(m_draft);
}

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

void Reader::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    Raw raw;
    lead(raw);
    qsizetype end = m_at;
    skipGap();
    raw.begin = static_cast<quint32>(m_at);
    if (anchor != 0) {
        properties(raw);
        end = m_at;
        skipGap();
    }
    const bool written = belongsHere() && nullWordHere();
    if (written || raw.decorated)
        meet(mark, raw.begin);
    if (!written) {
        m_at = end;
        if (!raw.decorated)
            raw.begin = static_cast<quint32>(end);
    }
    defineAnchor(anchor, static_cast<quint32>(m_draft.nodes.size()), false);
    scalar(raw, written);
}

void Reader::OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                      const std::string& value)
{
    Raw raw;
    lead(raw);
    skipGap();
    raw.begin = static_cast<quint32>(m_at);
    meet(mark, m_at);
    properties(raw);
    const qsizetype end = m_at;
    skipGap();
    const bool quoted = m_at < size() && std::string_view("'\"|>").find(peek()) != std::string_view::npos;
    const bool written = !value.empty() || (quoted && belongsHere());
    if (!written)
        m_at = end;
    defineAnchor(anchor, static_cast<quint32>(m_draft.nodes.size()), false);
    scalar(raw, written);
}

/// The scalar at the current place, or nothing where none is written.
void Reader::scalar(Raw raw, bool written)
{
    raw.content = raw.end = static_cast<quint32>(m_at);
    if (written) {
        checkBelongs(false);
        Scalar found = m_scalars.read(m_at, m_frames.empty() ? -1 : m_frames.back().column, inFlow());
        raw.style = found.style;
        raw.end = static_cast<quint32>(found.end);
        if (found.decoded) {
            m_draft.decoded.push_back(std::move(*found.decoded));
            raw.extra = static_cast<quint32>(m_draft.decoded.size());
        }
        m_at = found.end;
        m_tabsUntil = found.looked;
        m_lineStart = false;
    } else if (inFlow() && !raw.decorated && !m_frames.back().awaitsValue) {
        fail(m_at, Yaml::tr("Something is missing here"), Yaml::tr("write a value or remove the comma"));
    }
    if (!m_frames.empty() && m_frames.back().map && !m_frames.back().awaitsValue)
        checkKey(raw);
    add(raw);
    m_draft.nodes.back().next = static_cast<quint32>(m_draft.nodes.size());
    finishChild(0);
}

/// A key stands on one line, and is there.
void Reader::checkKey(const Raw& raw)
{
    const auto text = m_text.substr(raw.begin, raw.end - raw.begin);
    if (text.empty())
        fail(raw.begin, Yaml::tr("The key before the colon is missing"), Yaml::tr("write a key"));
    if (text.find('\n') != std::string_view::npos)
        fail(raw.begin, Yaml::tr("A key must stand on one line"), Yaml::tr("write it on one line, or indent less"));
}

void Reader::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    Raw raw;
    lead(raw);
    skipGap();
    checkBelongs(false);
    meet(mark, m_at);
    raw.kind = Node::Kind::Alias;
    raw.begin = raw.content = static_cast<quint32>(m_at);
    property();
    raw.end = static_cast<quint32>(m_at);
    const Anchor& target = m_anchors.at(anchor);
    if (target.open)
        fail(raw.begin, Yaml::tr("This alias stands for something that it is part of"), Yaml::tr("remove it"));
    raw.extra = target.node;
    m_aliased += target.weight;
    m_weight += target.weight;
    if (m_aliased > MaxAliased)
        fail(raw.begin, Yaml::tr("The aliases stand for more than %L1 nodes").arg(MaxAliased),
             Yaml::tr("use fewer aliases of aliases"));
    if (depth() + target.height > MaxDepth)
        fail(raw.begin, Yaml::tr("This is nested more than %1 levels deep").arg(MaxDepth), Yaml::tr("nest it less"));
    m_draft.aliases.push_back(static_cast<quint32>(m_draft.nodes.size()));
    const int height = target.height;
    add(raw);
    m_draft.nodes.back().next = static_cast<quint32>(m_draft.nodes.size());
    finishChild(height);
}

/// Ansible's loader takes no name twice.
void Reader::OnAnchor(const YAML::Mark& mark, const std::string& name)
{
    if (!m_draft.anchors.insert(name).second)
        fail(mark.pos + m_bom, Yaml::tr("There is another anchor of this name before"),
             Yaml::tr("give it another name"));
}

void Reader::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style)
{
    open(mark, false, anchor != 0 || tag != "?", style == YAML::EmitterStyle::Flow, anchor);
}

void Reader::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                        YAML::EmitterStyle::value style)
{
    open(mark, true, anchor != 0 || tag != "?", style == YAML::EmitterStyle::Flow, anchor);
}

void Reader::open(const YAML::Mark& mark, bool map, bool decorated, bool flow, YAML::anchor_t anchor)
{
    Raw raw;
    raw.kind = map ? Node::Kind::Map : Node::Kind::Sequence;
    raw.style = flow ? Node::Style::Flow : Node::Style::Block;
    lead(raw);
    skipGap();
    meet(mark, m_at);
    raw.begin = static_cast<quint32>(m_at);
    if (!m_frames.empty() && m_frames.back().map && !m_frames.back().awaitsValue)
        fail(m_at, Yaml::tr("A key must be a plain word, not a list or mapping"), Yaml::tr("write it in quotes"));
    if (decorated)
        properties(raw);
    skipGap();
    checkBelongs(!map && !flow);
    raw.content = static_cast<quint32>(m_at);
    if (flow && peek() != (map ? '{' : '['))
        fail(m_at, Yaml::tr("A single pair in a list, without braces, is not supported"),
             Yaml::tr("write it in braces: [{key: value}]"));
    if (depth() >= MaxDepth)
        fail(m_at, Yaml::tr("This is nested more than %1 levels deep").arg(MaxDepth), Yaml::tr("nest it less"));
    const int at = flow ? (m_frames.empty() ? -1 : m_frames.back().column) : column(m_at);
    const auto index = static_cast<quint32>(m_draft.nodes.size());
    m_frames.push_back({index, map, flow, false, at, 0, 1, m_weight, anchor});
    defineAnchor(anchor, index, true);
    if (m_frames.size() == 1)
        m_draft.rootColumn = at;
    if (flow)
        ++m_at;
    m_lineStart = m_lineStart && !flow;
    add(raw);
}

void Reader::close(char bracket)
{
    const Frame frame = m_frames.back();
    if (frame.flow) {
        skipGap();
        if (peek() == ',' && frame.children > 0) {
            ++m_at;
            skipGap();
        }
        if (peek() != bracket)
            fail(m_at, Yaml::tr("A %1 is missing here").arg(QLatin1Char(bracket)), Yaml::tr("add it"));
        ++m_at;
    }
    m_frames.pop_back();
    Raw& raw = m_draft.nodes[frame.node];
    raw.end = static_cast<quint32>(m_at);
    raw.next = static_cast<quint32>(m_draft.nodes.size());
    raw.extra = frame.map ? frame.children / 2 : frame.children;
    if (frame.anchor != 0)
        m_anchors[frame.anchor] = {frame.node, m_weight - frame.weightBefore, frame.height, false};
    finishChild(frame.height);
}

void Reader::add(Raw raw)
{
    ++m_weight;
    m_draft.nodes.push_back(raw);
}

/// The collection around has one node more, that many collections high.
void Reader::finishChild(int height)
{
    if (m_frames.empty())
        return;
    Frame& frame = m_frames.back();
    ++frame.children;
    frame.height = std::max(frame.height, height + 1);
    frame.awaitsValue = frame.map && !frame.awaitsValue;
}

void Reader::defineAnchor(YAML::anchor_t anchor, quint32 node, bool isOpen)
{
    if (anchor == 0)
        return;
    if (m_anchors.size() <= anchor)
        m_anchors.resize(anchor + 1);
    m_anchors[anchor] = {node, 1, 0, isOpen};
}

} // namespace pigpen::yaml

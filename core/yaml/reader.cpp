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

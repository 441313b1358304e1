#include "core/yaml/piece.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// The anchor or tag (by its first character) in what stands before a node's content; comments do not count.
std::string_view findProperty(std::string_view written, char mark)
{
    std::size_t at = 0;
    while (at < written.size()) {
        if (written[at] == '#')
            at = std::min(written.find('\n', at), written.size());
        const std::size_t end = std::min(written.find_first_of(" \t\r\n", at), written.size());
        if (end > at && written[at] == mark)
            return written.substr(at, end - at);
        at = end + 1;
    }
    return {};
}

constexpr std::string_view MergeKey = "<<";

} // namespace

Node::Kind Node::kind() const
{
    return m_piece ? m_piece->at(m_index).kind : Kind::Scalar;
}

Node::Style Node::style() const
{
    return m_piece ? m_piece->at(m_index).style : Style::Plain;
}

std::string_view Node::tag() const
{
    if (!m_piece || !m_piece->at(m_index).decorated)
        return {};
    const Raw& raw = m_piece->at(m_index);
    return findProperty(m_piece->view(raw.begin, raw.content), '!');
}

std::string_view Node::anchor() const
{
    if (!m_piece)
        return {};
    const Raw& raw = m_piece->at(m_index);
    if (raw.kind == Kind::Alias)
        return m_piece->view(raw.content + 1, raw.end);
    const std::string_view found = raw.decorated ? findProperty(m_piece->view(raw.begin, raw.content), '&') : "";
    return found.empty() ? found : found.substr(1);
}

std::string_view Node::text() const
{
    if (!m_piece || m_piece->at(m_index).kind != Kind::Scalar)
        return {};
    const Raw& raw = m_piece->at(m_index);
    if (raw.extra > 0)
        return m_piece->decoded[raw.extra - 1];
    const quint32 quote = raw.style == Style::SingleQuoted || raw.style == Style::DoubleQuoted ? 1 : 0;
    return m_piece->view(raw.content + quote, raw.end - quote);
}

QString Node::string() const
{
    const std::string_view content = text();
    return QString::fromUtf8(content.data(), static_cast<qsizetype>(content.size()));
}

qsizetype Node::size() const
{
    if (!isMap() && !isSequence())
        return 0;
    const Raw& raw = m_piece->at(m_index);
    return raw.cut ? m_piece->cuts[raw.extra].count : raw.extra;
}

Node::Iterator Node::begin() const
{
    Iterator first;
    first.m_left = static_cast<quint32>(size());
    if (first.m_left == 0)
        return first;
    const Raw& raw = m_piece->at(m_index);
    first.m_piece = m_piece;
    first.m_index = m_index + 1;
    first.m_keyed = raw.kind == Kind::Map;
    if (raw.cut)
        first.m_cut = m_piece->pieces.data() + m_piece->cuts[raw.extra].first;
    return first;
}

Node::Iterator Node::end() const
{
    return {};
}

Node::Entry Node::Iterator::operator*() const
{
    if (m_cut)
        return {Node(m_cut->get(), 0), Node(m_cut->get(), 1)};
    if (!m_keyed)
        return {Node(), Node(m_piece, m_index)};
    return {Node(m_piece, m_index), Node(m_piece, m_piece->at(m_index).next)};
}

Node::Iterator& Node::Iterator::operator++()
{
    --m_left;
    if (m_cut) {
        ++m_cut;
        return *this;
    }
    m_index = m_piece->at(m_index).next;
    if (m_keyed)
        m_index = m_piece->at(m_index).next;
    return *this;
}

Node Node::target() const
{
    Node node = *this;
    while (node && node.kind() == Kind::Alias)
        node.m_index = m_piece->at(node.m_index).extra;
    return node;
}

Node Node::find(std::string_view key) const
{
    const Node map = target();
    Node own;
    Node merged;
    if (!map.isMap())
        return own;
    for (const auto& [name, value] : map) {
        const Node scalar = name.target();
        if (scalar.text() == key)
            own = value;
        if (own || scalar.style() != Style::Plain || scalar.text() != MergeKey)
            continue;
        const Node source = value.target();
        if (const Node found = source.find(key))
            merged = found;
        if (!source.isSequence())
            continue;
        Node first; // of the maps in a merged list the first counts most
        for (const auto& [none, item] : source)
            if (!first)
                first = item.find(key);
        merged = first ? first : merged;
    }
    return own ? own : merged;
}

PiecePtr Node::piece() const
{
    return m_piece ? m_piece->shared_from_this() : nullptr;
}

} // namespace pigpen::yaml

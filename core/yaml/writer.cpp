#include "core/yaml/writer.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

bool isCollection(const Value& value)
{
    return value.isMap() || value.isSequence();
}

bool isEmptyCollection(const Value& value)
{
    return isCollection(value) && value.items().empty() && value.members().empty();
}

bool writesLines(const Value& value, std::optional<Node::Style> common, const Models& models)
{
    if (!isCollection(value) || isEmptyCollection(value))
        return false;
    if (common)
        return *common == Node::Style::Block;
    if (value.form() != Value::Form::LikeNeighbours)
        return value.form() == Value::Form::Block;
    return models.empty() || models.front().style() == Node::Style::Block;
}

} // namespace

BlockText BlockText::indented(int by) const
{
    QByteArray moved;
    for (qsizetype line = 0; line < text.size(); line = lines::next(text, line)) {
        const QByteArray part = text.sliced(line, lines::next(text, line) - line);
        const qsizetype cut = std::min<qsizetype>(std::max(-by, 0), lines::skipBlanks(part, 0));
        const bool stays = line == 0 || part.trimmed().isEmpty();
        moved += stays ? part : QByteArray(std::max(by, 0), ' ') + part.sliced(cut);
    }
    return {moved, endsInBlockScalar};
}

BlockText BlockText::brokenLike(const QByteArray& other) const
{
    QByteArray broken = text;
    broken.replace("\r\n", "\n");
    if (const QByteArray lineBreak = lines::lineBreak(other); lineBreak != "\n")
        broken.replace("\n", lineBreak);
    return {broken, endsInBlockScalar};
}

QByteArray Written::behind(const QByteArray& lead, const QByteArray& lineBreak, const QByteArray& space) const
{
    return lead + (head.isEmpty() ? QByteArray() : space + head) + (lines.isEmpty() ? QByteArray() : lineBreak + lines);
}

QByteArray Writer::key(const Value& key, bool inFlow) const
{
    return writeScalar(key, inFlow, quote());
}

QByteArray Writer::flowEntry(const Value& key, const Value& value) const
{
    return flowLead(key) + flow(value);
}

QByteArray Writer::flow(const Value& value) const
{
    if (!isCollection(value))
        return writeScalar(value, true, quote());
    const bool map = value.isMap();
    QByteArrayList parts;
    for (const Value::Member& member : value.members())
        parts << flowEntry(member.key, member.value);
    for (const Value& item : value.items())
        parts << flow(item);
    const QByteArray pad = parts.isEmpty() ? QByteArray() : padding(map);
    return (map ? '{' : '[') + pad + parts.join(separator(map)) + pad + (map ? '}' : ']');
}

Written Writer::literal(const LiteralBlock& block, int column) const
{
    const QByteArray indentation(std::max(column, 0) + m_style.mapIndent.value_or(2), ' ');
    QByteArrayList lines;
    for (const QByteArray& line : block.lines)
        lines << (line.isEmpty() ? line : indentation + line);
    return {block.header, lines.join(m_style.lineBreak), true};
}

/// The entries of a collection from that column on.
BlockText Writer::lines(const Value& value, int column, const Models& models) const
{
    BlockText all;
    const auto add = [this, &all, column](const QByteArray& lead, const Written& written) {
        if (!all.text.isEmpty())
            all.text += indent(column);
        all.text += written.behind(lead, m_style.lineBreak);
        all.endsInBlockScalar = written.endsInBlockScalar;
    };
    for (const Value::Member& member : value.members())
        add(key(member.key, false) + ':',
            block(member.value, column, false, {}, nestedModels(models, &member.key, member.value)));
    for (const Value& item : value.items())
        add("-", block(item, column, true, {}, nestedModels(models, nullptr, item)));
    return all;
}

/// How much deeper than its key a block collection stands.
int Writer::step(bool map) const
{
    const int ofMaps = m_style.mapIndent.value_or(2);
    return map ? ofMaps : m_style.sequenceIndent.value_or(ofMaps);
}

/// Writes in the style of one collection first.
Writer Writer::like(Node model) const
{
    Style style;
    style.learn(*m_tree, model);
    style.fillFrom(m_style);
    style.lineBreak = m_style.lineBreak;
    style.literals = m_style.literals;
    return {m_tree, style};
}

Written Writer::nested(const BlockText& entries, bool map, int column, bool dash) const
{
    if (dash) // the first entry stands beside the dash
        return {entries.indented(column + 2).text, {}, entries.endsInBlockScalar};
    const int inner = column + step(map);
    return {{}, QByteArray(inner, ' ') + entries.indented(inner).text, entries.endsInBlockScalar};
}

Written Writer::block(const Value& value, int column, bool dash, std::optional<Node::Style> common,
                      const Models& models) const
{
    if (value.isNull() && !dash)
        return {};
    if (!isCollection(value)) {
        const std::optional<LiteralBlock> block = m_style.literals ? literalBlock(value) : std::nullopt;
        return block ? literal(*block, column) : Written{writeScalar(value, false, quote()), {}};
    }
    if (!writesLines(value, common, models))
        return {models.empty() ? flow(value) : like(models.front()).flow(value), {}};
    return nested(lines(value, 0, models), value.isMap(), column, dash);
}

} // namespace pigpen::yaml

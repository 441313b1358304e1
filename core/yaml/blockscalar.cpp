#include "core/yaml/problem.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// What stands behind | or >: how to end, and how deep the text is indented where that is said.
struct Header
{
    enum class Chomping { Clip, Strip, Keep } chomping = Chomping::Clip;
    int increment = 0;
    qsizetype end = 0;
};

} // namespace

/// A literal or folded block; the steps are libyaml's, so that the content is what Ansible reads.
class BlockScalar
{
public:
    BlockScalar(std::string_view text, qsizetype at, int column) : m_text(text), m_start(at), m_parent(column) {}

    Scalar read()
    {
        readHeader();
        if (m_header.increment > 0)
            m_indent = std::max(m_parent, 0) + m_header.increment;
        blankLines();
        while (m_at < size() && column() == m_indent)
            readLine();
        return finish();
    }

private:
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }
    char peek(qsizetype at) const { return at < size() ? m_text[static_cast<std::size_t>(at)] : '\0'; }
    bool blank(qsizetype at) const { return peek(at) == ' ' || peek(at) == '\t'; }
    qsizetype lineBreak(qsizetype at) const { return peek(at) == '\n' ? 1 : peek(at) == '\r' ? 2 : 0; }
    qsizetype column() const { return m_at - m_lineStart; }
    bool folded() const { return peek(m_start) == '>'; }

    void readHeader();
    void blankLines();
    void readLine();
    Scalar finish();

    std::string_view m_text;
    qsizetype m_start;
    int m_parent;
    Header m_header;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_indent = 0; // 0: not known yet
    std::string m_content;
    std::string m_break;      // the line break behind the last line of text
    std::string m_blankLines; // those behind it
    qsizetype m_textEnd = 0;  // behind the last line of text
    qsizetype m_keptEnd = 0;  // before the last line break that counts when all are kept
    bool m_afterIndented = false;
};

void BlockScalar::readHeader()
{
    qsizetype at = m_start + 1;
    for (; peek(at) == '+' || peek(at) == '-' || (peek(at) >= '1' && peek(at) <= '9'); ++at) {
        if (peek(at) == '+')
            m_header.chomping = Header::Chomping::Keep;
        else if (peek(at) == '-')
            m_header.chomping = Header::Chomping::Strip;
        else
            m_header.increment = peek(at) - '0';
    }
    m_header.end = m_textEnd = m_keptEnd = at;
    while (blank(at))
        ++at;
    if (peek(at) == '#')
        while (at < size() && lineBreak(at) == 0)
            ++at;
    if (at < size() && lineBreak(at) == 0)
        throw Problem{at, Yaml::tr("The text of a block (%1) begins on the next line").arg(QLatin1Char(peek(m_start))),
                      Yaml::tr("move the text to the next line")};
    m_at = m_lineStart = std::min(size(), at + lineBreak(at));
}

void BlockScalar::blankLines()
{
    qsizetype deepest = 0;
    for (;;) {
        while ((m_indent == 0 || column() < m_indent) && peek(m_at) == ' ')
            ++m_at;
        deepest = std::max(deepest, column());
        if ((m_indent == 0 || column() < m_indent) && peek(m_at) == '\t')
            throw Problem{m_at, Yaml::tr("A tab cannot indent text"), Yaml::tr("indent with spaces")};
        const qsizetype length = m_at < size() ? lineBreak(m_at) : 0;
        if (length == 0)
            break;
        m_blankLines += '\n';
        m_keptEnd = m_at;
        m_at += length;
        m_lineStart = m_at;
    }
    if (m_indent == 0)
        m_indent = std::max({deepest, qsizetype(m_parent) + 1, qsizetype(1)});
}

void BlockScalar::readLine()
{
    const bool indented = blank(m_at);
    const bool folds = folded() && !m_break.empty() && !m_afterIndented && !indented;
    if (!folds)
        m_content += m_break;
    else if (m_blankLines.empty())
        m_content += ' ';
    m_break.clear();
    m_content += std::exchange(m_blankLines, {});
    m_afterIndented = indented;
    const qsizetype begin = m_at;
    while (m_at < size() && lineBreak(m_at) == 0)
        ++m_at;
    m_content.append(m_text, static_cast<std::size_t>(begin), static_cast<std::size_t>(m_at - begin));
    m_textEnd = m_keptEnd = m_at;
    if (m_at < size()) {
        m_break.assign(1, '\n');
        m_at += lineBreak(m_at);
    }
    m_lineStart = m_at;
    blankLines();
}

Scalar BlockScalar::finish()
{
    if (m_header.chomping != Header::Chomping::Strip)
        m_content += m_break;
    const bool keeps = m_header.chomping == Header::Chomping::Keep;
    if (keeps)
        m_content += m_blankLines;
    const qsizetype end = keeps ? m_keptEnd : m_textEnd;
    return {folded() ? Node::Style::Folded : Node::Style::Literal, end, end, std::move(m_content)};
}

Scalar ScalarReader::block(qsizetype at, int column) const
{
    return BlockScalar(m_text, at, column).read();
}

} // namespace pigpen::yaml

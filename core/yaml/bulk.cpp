#include "core/yaml/bulk.h"

#include "core/yaml/entries.h"
#include "core/yaml/splicing.h"

namespace pigpen::yaml {

namespace {

/// The key whose map's entries are the groups.
constexpr std::string_view key = "children:";

/// Lines of a text, one after another.
class Lines
{
public:
    Lines(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }
    std::size_t at() const { return m_at; }
    void next()
    {
        const auto lineEnd = m_text.find('\n', m_at);
        m_at = lineEnd == std::string_view::npos ? m_text.size() : lineEnd + 1;
    }
    std::size_t indentation() const { return m_text.find_first_not_of(' ', m_at) - m_at; }
    /// Neither blank nor a comment.
    bool isWritten() const
    {
        const auto first = m_text.find_first_not_of(" \t\r", m_at);
        return first != std::string_view::npos && m_text[first] != '\n' && m_text[first] != '#';
    }
    void toWritten()
    {
        while (!isAtEnd() && !isWritten())
            next();
    }
    bool begins(std::string_view word) const { return m_text.substr(m_at + indentation()).starts_with(word); }

private:
    std::string_view m_text;
    std::size_t m_at;
};

/// The entries but for the first, as far as lines can tell: from the second's to where less indented ones follow.
struct Bulk
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<Bulk> bulkOf(std::string_view text)
{
    Lines lines(text, 0);
    while (!lines.isAtEnd() && !(lines.isWritten() && lines.begins(key)))
        lines.next();
    const std::size_t parent = lines.isAtEnd() ? 0 : lines.indentation();
    lines.next();
    lines.toWritten();
    if (lines.isAtEnd() || lines.indentation() <= parent)
        return std::nullopt;
    const std::size_t column = lines.indentation();
    const std::size_t first = lines.at();
    while (!lines.isAtEnd() && (!lines.isWritten() || lines.indentation() >= column))
        lines.next();
    const std::string_view entries = text.substr(first, lines.at() - first);
    const std::vector<std::size_t> starts = entryLines(entries, static_cast<quint32>(column), 1);
    if (starts.size() < 2)
        return std::nullopt;
    return Bulk{first + starts[1], lines.at()};
}

} // namespace

std::optional<Tree::Data> readBulk(const QByteArray& text, Parts parts)
{
    if (text.size() < 2 * parts.least)
        return std::nullopt;
    const std::optional<Bulk> bulk = bulkOf(viewOf(text));
    if (!bulk || static_cast<qsizetype>(bulk->end - bulk->begin) < parts.least)
        return std::nullopt;
    const auto begin = static_cast<qsizetype>(bulk->begin);
    const auto size = static_cast<qsizetype>(bulk->end - bulk->begin);
    const tl::expected<Tree::Data, Error> frame = readWhole(QByteArray(text).remove(begin, size));
    if (!frame)
        return std::nullopt;
    std::optional<Tree::Data> data = Splicing(*frame, parts).applyInPieces({{begin, {}, text.mid(begin, size)}});
    if (data) {
        data->spine->text = text; // equal, and held already
        data->parsed = static_cast<int>(data->pieces().size()) + 1;
    }
    return data;
}

} // namespace pigpen::yaml

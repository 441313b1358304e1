#include "core/yaml/entries.h"

#include "core/yaml/concurrently.h"
#include "core/yaml/guard.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// Whether in a line that begins there, behind blanks, an entry at that column may begin: of what follows an entry at
/// its column, everything is one but comments and the lines that go on with a list below its key.
bool beginsEntry(std::string_view lines, std::size_t lineStart, quint32 column)
{
    const std::size_t at = lines.find_first_not_of(' ', lineStart);
    return at != std::string_view::npos && at - lineStart == column &&
           std::string_view("#-\r\n\t").find(lines[at]) == std::string_view::npos;
}

std::optional<Entries> readPart(std::string_view lines, quint32 column)
{
    constexpr int depth = 2; // of what a cut map's entries stand in
    if (lines.starts_with("\xEF\xBB\xBF") || guard(lines))
        return std::nullopt;
    try {
        const Draft draft = Reader(lines, depth).read();
        // An anchor may be one too many for the whole text.
        if (draft.marked || !draft.anchors.empty())
            return std::nullopt;
        if (draft.nodes.empty())
            return Entries();
        const Raw& root = draft.nodes.front();
        if (root.kind != Node::Kind::Map || root.style != Node::Style::Block || root.decorated ||
            draft.rootColumn != static_cast<int>(column))
            return std::nullopt;
        return entriesOf(draft, lines);
    } catch (const Problem&) {
        return std::nullopt; // the entire text will tell
    }
}

std::size_t partSize(std::size_t size, Parts parts)
{
    const unsigned cores = parts.most > 0 ? parts.most : coreCount();
    return std::max(static_cast<std::size_t>(parts.least), size / cores + 1);
}

} // namespace

void Entries::append(Entries entries)
{
    std::ranges::move(entries.pieces, std::back_inserter(pieces));
    std::ranges::copy(entries.offsets, std::back_inserter(offsets));
}

std::vector<std::size_t> entryLines(std::string_view lines, quint32 column, std::size_t least)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < lines.size();) {
        if (beginsEntry(lines, at, column)) {
            starts.push_back(at);
            at += least;
        }
        const std::size_t lineEnd = lines.find('\n', at);
        at = lineEnd == std::string_view::npos ? lines.size() : lineEnd + 1;
    }
    return starts;
}

/// A part that ends where an entry only seems to begin (in quotes that go on, say) is no text by itself: it fails, and
/// with it all.
std::optional<Entries> readEntries(std::string_view lines, quint32 column, Parts parts)
{
    const std::size_t size = partSize(lines.size(), parts);
    std::vector<std::size_t> starts =
        lines.size() > size ? entryLines(lines, column, size) : std::vector<std::size_t>();
    if (starts.size() < 2)
        return readPart(lines, column);
    starts.front() = 0;
    starts.push_back(lines.size());
    std::vector<std::optional<Entries>> read(starts.size() - 1);
    concurrently(read.size(), [&] {
        return [&](size_t part) {
            read[part] = readPart(lines.substr(starts[part], starts[part + 1] - starts[part]), column);
        };
    });
    Entries all;
    for (size_t part = 0; part < read.size(); ++part) {
        if (!read[part])
            return std::nullopt;
        for (quint32& offset : read[part]->offsets)
            offset += static_cast<quint32>(starts[part]);
        all.append(std::move(*read[part]));
    }
    return all;
}

} // namespace pigpen::yaml

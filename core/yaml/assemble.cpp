#include "core/yaml/entries.h"

#include <algorithm>
#include <unordered_map>

namespace pigpen::yaml {

namespace {

/// Block maps this many levels below the root are cut into pieces: all → children → groups.
constexpr int CutDepth = 2;

/// Nodes [first, behind) of the draft as a piece of the text from `begin` on.
std::shared_ptr<Piece> slice(const Draft& draft, std::string_view text, quint32 first, quint32 behind)
{
    auto piece = std::make_shared<Piece>();
    const quint32 begin = draft.nodes[first].begin;
    const quint32 end = draft.nodes[first + 1].end;
    piece->text = QByteArray(text.data() + begin, static_cast<qsizetype>(end - begin));
    piece->nodes.assign(draft.nodes.begin() + first, draft.nodes.begin() + behind);
    for (Raw& raw : piece->nodes) {
        raw.begin -= begin;
        raw.content -= begin;
        raw.end -= begin;
        raw.next -= first;
        if (raw.lead != Raw::None)
            raw.lead -= begin;
        if (raw.kind == Node::Kind::Alias)
            raw.extra -= first;
        if (raw.kind == Node::Kind::Scalar && raw.extra > 0) {
            piece->decoded.push_back(draft.decoded[raw.extra - 1]);
            raw.extra = static_cast<quint32>(piece->decoded.size());
        }
    }
    return piece;
}

class Assembly
{
public:
    Assembly(const Draft& draft, std::string_view text) : m_draft(draft), m_text(text) {}

    std::vector<quint32> starts() const { return m_starts; }
    std::shared_ptr<Piece> spine()
    {
        m_spine = std::make_shared<Piece>();
        copy(0, 0);
        finishCuts();
        return std::move(m_spine);
    }
    std::vector<quint32> offsets() const
    {
        std::vector<quint32> offsets;
        for (const quint32 start : m_starts)
            offsets.push_back(m_draft.nodes[start].begin);
        return offsets;
    }

private:
    void copy(quint32 index, int depth);
    void cut(quint32 index);
    void finishCuts();
    bool cuttable(const Raw& map) const;

    const Draft& m_draft;
    std::string_view m_text;
    std::shared_ptr<Piece> m_spine;
    std::vector<quint32> m_starts; // of the pieces, as indices of the draft
};

/// A map whose entries begin on lines of their own (after "--- " one may not).
bool Assembly::cuttable(const Raw& map) const
{
    const auto lineEnd = m_text.rfind('\n', map.content);
    const std::string_view before = m_text.substr(lineEnd + 1, map.content - lineEnd - 1);
    return lineEnd != std::string_view::npos && before.find_first_not_of(' ') == std::string_view::npos;
}

void Assembly::copy(quint32 index, int depth)
{
    const Raw& raw = m_draft.nodes[index];
    const auto place = m_spine->nodes.size();
    m_spine->nodes.push_back(raw);
    if (raw.kind == Node::Kind::Scalar && raw.extra > 0) {
        m_spine->decoded.push_back(m_draft.decoded[raw.extra - 1]);
        m_spine->nodes[place].extra = static_cast<quint32>(m_spine->decoded.size());
    }
    const bool blockMap = raw.kind == Node::Kind::Map && raw.style == Node::Style::Block;
    if (blockMap && depth == CutDepth && cuttable(raw))
        cut(index);
    else
        for (quint32 child = index + 1; child < raw.next; child = m_draft.nodes[child].next)
            copy(child, blockMap ? depth + 1 : CutDepth + 1);
    m_spine->nodes[place].next = static_cast<quint32>(m_spine->nodes.size());
}

void Assembly::cut(quint32 index)
{
    const Raw& raw = m_draft.nodes[index];
    Raw& map = m_spine->nodes.back();
    map.cut = true;
    map.extra = static_cast<quint32>(m_spine->cuts.size());
    const auto lineStart = static_cast<quint32>(m_text.rfind('\n', raw.content)) + 1;
    m_spine->cuts.push_back({static_cast<quint32>(m_spine->pieces.size()), raw.extra, raw.content - lineStart, 0});
    for (quint32 key = index + 1; key < raw.next;) {
        const quint32 behind = m_draft.nodes[key + 1].next;
        m_spine->pieces.push_back(slice(m_draft, m_text, key, behind));
        m_starts.push_back(key);
        key = behind;
    }
}

/// Each cut map reaches to the line of the spine's next token.
void Assembly::finishCuts()
{
    quint32 end = m_draft.tail;
    for (auto raw = m_spine->nodes.rbegin(); raw != m_spine->nodes.rend(); ++raw) {
        if (raw->cut)
            m_spine->cuts[raw->extra].end = end;
        const auto lineEnd = raw->begin == 0 ? std::string_view::npos : m_text.rfind('\n', raw->begin - 1);
        end = lineEnd == std::string_view::npos ? 0 : static_cast<quint32>(lineEnd) + 1;
    }
}

/// Whether an alias stands for something outside of the piece that it is in, or is in none: where pieces are cut out,
/// the nodes that stay behind are counted anew, which their aliases don't know. `starts`: the pieces' first nodes.
bool isEntangled(const Draft& draft, const std::vector<quint32>& starts)
{
    const auto owner = [&](quint32 index) -> std::ptrdiff_t {
        const auto behind = std::upper_bound(starts.begin(), starts.end(), index);
        const bool isIn = behind != starts.begin() && index < draft.nodes[*std::prev(behind) + 1].next;
        return isIn ? behind - starts.begin() : 0;
    };
    return std::any_of(draft.aliases.begin(), draft.aliases.end(), [&](quint32 alias) {
        return owner(alias) == 0 || owner(alias) != owner(draft.nodes[alias].extra);
    });
}

std::shared_ptr<Piece> whole(Draft draft)
{
    auto piece = std::make_shared<Piece>();
    piece->nodes = std::move(draft.nodes);
    piece->decoded = std::move(draft.decoded);
    return piece;
}

} // namespace

std::optional<Entries> entriesOf(const Draft& draft, std::string_view text)
{
    Entries entries;
    std::vector<quint32> starts;
    const quint32 behindAll = draft.nodes.empty() ? 0 : draft.nodes.front().next;
    for (quint32 key = 1; key < behindAll; key = draft.nodes[key + 1].next) {
        entries.pieces.push_back(slice(draft, text, key, draft.nodes[key + 1].next));
        entries.offsets.push_back(draft.nodes[key].begin);
        starts.push_back(key);
    }
    return isEntangled(draft, starts) ? std::nullopt : std::optional(std::move(entries));
}

Tree::Data assemble(Draft draft, const QByteArray& text)
{
    Assembly assembly(draft, viewOf(text));
    Tree::Data data;
    data.spine = assembly.spine();
    data.offsets = assembly.offsets();
    data.entangled = isEntangled(draft, assembly.starts());
    if (data.entangled) {
        data.spine = whole(std::move(draft));
        data.offsets.clear();
    }
    data.spine->text = text;
    data.parsed = static_cast<int>(data.pieces().size()) + 1;
    int line = 1;
    auto counted = text.begin();
    for (const quint32 offset : data.offsets) {
        line += static_cast<int>(std::count(counted, text.begin() + offset, '\n'));
        counted = text.begin() + offset;
        data.lines.push_back(line);
    }
    return data;
}

void share(std::vector<PiecePtr>& pieces, std::span<const PiecePtr> old)
{
    std::unordered_multimap<std::string_view, const PiecePtr*> byText;
    for (const PiecePtr& piece : old)
        byText.emplace(viewOf(piece->text), &piece);
    for (PiecePtr& piece : pieces) {
        const auto [begin, end] = byText.equal_range(viewOf(piece->text));
        const auto found =
            std::find_if(begin, end, [&piece](const auto& entry) { return (*entry.second)->sameAs(*piece); });
        if (found == end)
            continue;
        piece = *found->second;
        byText.erase(found); // a piece stands in one place only
    }
}

} // namespace pigpen::yaml

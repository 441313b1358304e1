#include "core/yaml/tree.h"

#include "core/yaml/bulk.h"
#include "core/yaml/guard.h"
#include "core/yaml/splicing.h"
#include "core/yaml/treedata.h"

#include <algorithm>
#include <unordered_map>

namespace pigpen::yaml {

namespace {

Error toError(const Problem& problem, const QByteArray& text)
{
    return {problem.what, problem.remedy, placeIn(viewOf(text), std::clamp(problem.at, qsizetype(0), text.size()))};
}

} // namespace

tl::expected<Tree::Data, Error> readWhole(const QByteArray& text)
{
    // yaml-cpp counts positions in an int, and nodes hold them in 32 bits.
    constexpr qsizetype largest = 1 << 30;
    if (text.size() > largest)
        return tl::unexpected(Error{Yaml::tr("The text is larger than 1 GiB"), Yaml::tr("open a smaller file"), {}});
    if (const std::optional<Problem> problem = guard(viewOf(text)))
        return tl::unexpected(toError(*problem, text));
    try {
        Draft draft = Reader(viewOf(text)).read();
        const bool empty = draft.nodes.empty() || draft.nodes.front().begin == draft.nodes.front().end;
        if (empty)
            throw Problem{0, Yaml::tr("There is nothing in it"), Yaml::tr("write at least one entry")};
        return assemble(std::move(draft), text);
    } catch (const Problem& problem) {
        return tl::unexpected(toError(problem, text));
    }
}

/// Where the parts don't come out, the whole does, or tells why not.
tl::expected<Tree::Data, Error> readAll(const QByteArray& text, Parts parts)
{
    std::optional<Tree::Data> data = readBulk(text, parts);
    return data ? tl::expected<Tree::Data, Error>(std::move(*data)) : readWhole(text);
}

Tree::Tree(Data data)
{
    data.ordinals.reserve(static_cast<qsizetype>(data.pieces().size()));
    for (quint32 i = 0; i < data.pieces().size(); ++i)
        data.ordinals.insert(data.pieces()[i].get(), i);
    m_data = std::make_unique<const Data>(std::move(data));
}

Tree::~Tree() = default;

tl::expected<TreePtr, Error> Tree::parse(const QByteArray& text, Parts parts)
{
    return readAll(text, parts).map([](Data data) { return std::make_shared<const Tree>(std::move(data)); });
}

tl::expected<TreePtr, Error> Tree::spliced(const TreePtr& tree, const Splices& splices)
{
    return Splicing(*tree->m_data).apply(splices).map([](Data data) {
        return std::make_shared<const Tree>(std::move(data));
    });
}

const QByteArray& Tree::text() const
{
    return m_data->text();
}

Node Tree::root() const
{
    return {m_data->spine.get(), 0};
}

namespace {

/// The entry of a map that the loader reads under the key, as written in that map: the last of duplicates.
Node::Entry ownEntry(Node map, std::string_view key)
{
    Node::Entry found;
    for (const Node::Entry entry : map)
        if (entry.key.target().text() == key)
            found = entry;
    return found;
}

Node::Entry item(Node sequence, qsizetype index)
{
    if (index < 0 || index >= sequence.size())
        return {};
    auto walk = sequence.begin();
    for (; index > 0; --index)
        ++walk;
    return *walk;
}

Node step(Node node, const Step& step)
{
    if (const auto* index = std::get_if<qsizetype>(&step))
        return node.target().isSequence() ? item(node.target(), *index).value : Node();
    return node.find(std::get<QString>(step).toStdString());
}

Node::Entry ownStep(Node node, const Step& step)
{
    if (const auto* index = std::get_if<qsizetype>(&step))
        return node.isSequence() ? item(node, *index) : Node::Entry();
    return node.isMap() ? ownEntry(node, std::get<QString>(step).toStdString()) : Node::Entry();
}

} // namespace

Node Tree::at(const Path& path) const
{
    Node node = root();
    for (const Step& one : path)
        node = node ? step(node, one) : node;
    return node;
}

Span Tree::entrySpan(const Path& path) const
{
    if (path.empty())
        return span(root());
    const Node parent = at(Path(path.begin(), path.end() - 1)).target();
    const Node::Entry entry = ownStep(parent, path.back());
    if (!entry.value)
        return {};
    const Span value = span(entry.value);
    if (entry.key)
        return {span(entry.key).begin, value.end};
    const qsizetype dash = indicator(entry.value);
    return {dash >= 0 ? dash : value.begin, value.end};
}

Path Tree::pathAt(qsizetype offset) const
{
    Path path;
    for (Node node = root(); node.isMap() || node.isSequence();) {
        qsizetype index = 0;
        Node inner;
        for (const auto& [key, value] : node) {
            const qsizetype dash = indicator(value);
            const qsizetype begin = key ? span(key).begin : dash >= 0 ? dash : span(value).begin;
            if (begin > offset)
                break;
            if (offset <= span(value).end) {
                path.push_back(key ? Step(key.target().string()) : Step(index));
                inner = value;
                break;
            }
            ++index;
        }
        node = inner;
    }
    return path;
}

namespace {

qsizetype baseOf(const Tree::Data& data, const Piece* piece)
{
    const auto found = data.ordinals.constFind(piece);
    return found == data.ordinals.cend() ? 0 : qsizetype(data.offsets[*found]);
}

} // namespace

Span Tree::span(Node node) const
{
    if (!node)
        return {};
    const Raw& raw = node.m_piece->at(node.m_index);
    const qsizetype base = baseOf(*m_data, node.m_piece);
    return {base + raw.begin, base + raw.end};
}

Span Tree::contentSpan(Node node) const
{
    if (!node)
        return {};
    const Raw& raw = node.m_piece->at(node.m_index);
    const qsizetype base = baseOf(*m_data, node.m_piece);
    return {base + raw.content, base + raw.end};
}

qsizetype Tree::indicator(Node node) const
{
    if (!node)
        return -1;
    const Raw& raw = node.m_piece->at(node.m_index);
    return raw.lead == Raw::None ? -1 : baseOf(*m_data, node.m_piece) + raw.lead;
}

Place Tree::place(qsizetype offset) const
{
    offset = std::clamp(offset, qsizetype(0), text().size());
    const auto& offsets = m_data->offsets;
    const auto behind = std::upper_bound(offsets.begin(), offsets.end(), static_cast<quint32>(offset));
    if (behind == offsets.begin())
        return placeIn(viewOf(text()), offset);
    const auto before = static_cast<std::size_t>(behind - offsets.begin()) - 1;
    // Counted from the line of the last piece that begins before.
    const auto lineStart = static_cast<std::size_t>(text().lastIndexOf('\n', offsets[before]) + 1);
    Place place = placeIn(viewOf(text()).substr(lineStart), offset - static_cast<qsizetype>(lineStart));
    place.line += m_data->lines[before] - 1;
    return place;
}

qsizetype Tree::offset(Place place) const
{
    qsizetype at = text().startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int line = 1;
    const auto& lines = m_data->lines;
    const auto behind = std::upper_bound(lines.begin(), lines.end(), place.line);
    if (behind != lines.begin()) {
        const auto before = static_cast<std::size_t>(behind - lines.begin()) - 1;
        line = lines[before];
        at = text().lastIndexOf('\n', m_data->offsets[before]) + 1;
    }
    for (; line < place.line; ++line) {
        const qsizetype lineEnd = text().indexOf('\n', at);
        if (lineEnd < 0)
            return text().size();
        at = lineEnd + 1;
    }
    const auto continues = [this](qsizetype i) { return (static_cast<unsigned char>(text()[i]) & 0xC0U) == 0x80U; };
    for (int column = 1; column < place.column && at < text().size() && text()[at] != '\n'; ++column)
        for (++at; at < text().size() && continues(at);)
            ++at;
    return at;
}

int Tree::piecesParsed() const
{
    return m_data->parsed;
}

int Tree::pieceCount() const
{
    return static_cast<int>(m_data->pieces().size()) + 1;
}

namespace {

using Keys = std::vector<Node>;

/// `5` and `'5'` look alike but are two keys.
bool areSame(Node left, Node right)
{
    return left.target().text() == right.target().text() && left.value() == right.value();
}

void findDuplicatesAmongFew(const Keys& keys, std::vector<Node>& found)
{
    for (auto key = keys.begin(); key != keys.end(); ++key)
        if (std::any_of(keys.begin(), key, [&](Node other) { return areSame(other, *key); }))
            found.push_back(*key);
}

void findDuplicatesAmongMany(const Keys& keys, std::vector<Node>& found)
{
    std::unordered_map<std::string_view, Node> seen;
    for (const Node key : keys) {
        const auto [first, isFresh] = seen.emplace(key.target().text(), key);
        if (!isFresh && areSame(first->second, key))
            found.push_back(key);
    }
}

void findDuplicates(Node node, const Piece* unique, std::vector<Node>& found);

/// Most maps have few keys; most pieces were looked at before.
void findDuplicatesIn(Node value, const Piece* holder, const Piece* unique, std::vector<Node>& found)
{
    if (value.size() == 0)
        return;
    const PiecePtr piece = value.piece();
    if (piece.get() == holder)
        return findDuplicates(value, unique, found);
    if (piece->hasUniqueKeys)
        return;
    const size_t before = found.size();
    findDuplicates(value, unique, found);
    piece->hasUniqueKeys = found.size() == before;
}

void findDuplicatesAmong(Node node, std::vector<Node>& found)
{
    constexpr size_t few = 12;
    Keys keys;
    for (const auto& [key, value] : node)
        if (key && key.text() != "<<")
            keys.push_back(key);
    if (keys.size() <= few)
        findDuplicatesAmongFew(keys, found);
    else
        findDuplicatesAmongMany(keys, found);
}

void findDuplicates(Node node, const Piece* unique, std::vector<Node>& found)
{
    const PiecePtr holder = node.piece();
    if (holder.get() != unique)
        findDuplicatesAmong(node, found);
    for (const auto& [key, value] : node)
        findDuplicatesIn(value, holder.get(), unique, found);
}

} // namespace

std::vector<Node> Tree::duplicateKeys() const
{
    std::vector<Node> found;
    findDuplicates(root(), *m_data->hasUniqueKeys ? m_data->spine.get() : nullptr, found);
    *m_data->hasUniqueKeys = found.empty();
    std::ranges::sort(found, {}, [this](Node key) { return span(key).begin; });
    return found;
}

} // namespace pigpen::yaml

#include "core/yaml/splicing.h"

#include <algorithm>

namespace pigpen::yaml {

tl::expected<Tree::Data, Error> Splicing::apply(const Splices& splices)
{
    return follow(splices).and_then([this](bool inPieces) -> tl::expected<Tree::Data, Error> {
        return inPieces && readChanges() ? build() : readEverything();
    });
}

std::optional<Tree::Data> Splicing::applyInPieces(const Splices& splices)
{
    const tl::expected<bool, Error> inPieces = follow(splices);
    return inPieces && *inPieces && readChanges() ? std::optional(build()) : std::nullopt;
}

/// Changes the text; whether only pieces change. Errors: a splice does not fit.
tl::expected<bool, Error> Splicing::follow(const Splices& splices)
{
    m_text = m_before.text();
    bool inPieces = !m_before.entangled;
    for (const Splice& splice : splices) {
        if (!fits(splice, m_text))
            return tl::unexpected(Error{Yaml::tr("The change is meant for another text"), Yaml::tr("try again"), {}});
        inPieces = inPieces && note(splice);
        yaml::apply(splice, m_text);
    }
    return inPieces;
}

qsizetype Splicing::regionBegin(quint32 piece) const
{
    return m_before.offsets[piece] - m_before.spine->cuts[cutOf(piece)].column;
}

qsizetype Splicing::regionEnd(quint32 piece) const
{
    const Cut& cut = m_before.spine->cuts[cutOf(piece)];
    return piece + 1 < cut.first + cut.count ? regionBegin(piece + 1) : qsizetype(cut.end);
}

quint32 Splicing::cutOf(quint32 piece) const
{
    const auto& cuts = m_before.spine->cuts;
    const auto behind = std::upper_bound(cuts.begin(), cuts.end(), piece,
                                         [](quint32 value, const Cut& cut) { return value < cut.first; });
    return static_cast<quint32>(behind - cuts.begin()) - 1;
}

/// The piece in whose region that byte of the old text is.
std::optional<quint32> Splicing::pieceAt(qsizetype offset) const
{
    const auto& offsets = m_before.offsets;
    const auto behind = std::upper_bound(offsets.begin(), offsets.end(), offset);
    auto piece = static_cast<quint32>(behind - offsets.begin());
    const bool inIndentation = piece < offsets.size() && regionBegin(piece) <= offset;
    if (!inIndentation && piece-- == 0)
        return std::nullopt;
    return offset < regionEnd(piece) ? std::optional(piece) : std::nullopt;
}

/// The regions around a range of the old text; nothing where they are not of one cut map.
std::optional<Splicing::Change> Splicing::regions(qsizetype begin, qsizetype end) const
{
    std::optional<quint32> first = pieceAt(begin);
    std::optional<quint32> last = first;
    if (begin < end)
        last = pieceAt(end - 1);
    else if (begin > 0 && pieceAt(begin - 1))
        first = last = pieceAt(begin - 1); // what is inserted between two belongs to the one before
    if (!first || !last || cutOf(*first) != cutOf(*last))
        return std::nullopt;
    const qsizetype from = regionBegin(*first);
    const qsizetype to = regionEnd(*last);
    return Change{cutOf(*first), *first, *last + 1, from, to, from, to};
}

/// An offset of the text as it is now in the old text; within a change, that change's beginning or end.
qsizetype Splicing::oldOffset(qsizetype offset, bool isEnd) const
{
    qsizetype growth = 0;
    for (const Change& change : m_changes) {
        if (offset < change.newBegin)
            break;
        if (offset == change.newBegin)
            return change.oldBegin;
        if (offset < change.newEnd)
            return isEnd ? change.oldEnd : change.oldBegin;
        growth += change.growth();
    }
    return offset - growth;
}

/// An offset of the old text, not within a change, in the text as it is now.
qsizetype Splicing::newOffset(qsizetype oldOffset) const
{
    qsizetype growth = 0;
    for (const Change& change : m_changes)
        if (change.oldEnd <= oldOffset)
            growth += change.growth();
    return oldOffset + growth;
}

/// Adds the regions that the splice touches to the changes, before it is applied.
bool Splicing::note(const Splice& splice)
{
    const qsizetype end = splice.offset + splice.removed.size();
    std::optional<Change> touched = regions(oldOffset(splice.offset, false), oldOffset(end, true));
    if (!touched)
        return false;
    touched->newBegin = newOffset(touched->oldBegin);
    touched->newEnd = newOffset(touched->oldEnd);
    if (splice.offset < touched->newBegin || end > touched->newEnd)
        return false;
    const qsizetype growth = splice.inserted.size() - splice.removed.size();
    touched->newEnd += growth;
    const auto begin = std::lower_bound(m_changes.begin(), m_changes.end(), touched->first,
                                        [](const Change& one, quint32 first) { return one.behind <= first; });
    auto behind = begin;
    while (behind != m_changes.end() && behind->first < touched->behind)
        ++behind;
    auto later = m_changes.insert(m_changes.erase(begin, behind), *touched);
    for (++later; later != m_changes.end(); ++later) {
        later->newBegin += growth;
        later->newEnd += growth;
    }
    return true;
}

bool Splicing::readChanges()
{
    return std::all_of(m_changes.begin(), m_changes.end(), [this](Change& change) { return read(change); });
}

/// Reads the regions of a change as a text of their own.
bool Splicing::read(Change& change) const
{
    const auto region = viewOf(m_text).substr(static_cast<std::size_t>(change.newBegin),
                                              static_cast<std::size_t>(change.newEnd - change.newBegin));
    const bool endsLine = region.empty() || region.back() == '\n' || change.newEnd == m_text.size();
    const Cut& cut = m_before.spine->cuts[change.cut];
    std::optional<Entries> entries = endsLine ? readEntries(region, cut.column, m_parts) : std::nullopt;
    if (!entries)
        return false;
    for (quint32& offset : entries->offsets)
        offset += static_cast<quint32>(change.newBegin);
    change.entries = std::move(*entries);
    share(change.entries.pieces, std::span(m_before.pieces()).subspan(change.first, change.behind - change.first));
    return !change.entries.pieces.empty() || change.behind - change.first < cut.count;
}

namespace {

int linesIn(const QByteArray& text, qsizetype begin, qsizetype end)
{
    return static_cast<int>(std::count(text.begin() + begin, text.begin() + end, '\n'));
}

std::string_view keyOf(const Piece& entry)
{
    return entry.view(entry.at(0).begin, entry.at(0).end);
}

} // namespace

Tree::Data Splicing::build() const
{
    Tree::Data data;
    data.spine = std::make_shared<Piece>();
    data.spine->text = m_text;
    data.spine->nodes = m_before.spine->nodes;
    data.spine->decoded = m_before.spine->decoded;
    data.spine->cuts = m_before.spine->cuts;
    placePieces(data);
    placeCuts(*data.spine);
    placeNodes(data);
    if (std::ranges::all_of(m_changes, [this](const Change& change) { return keepsKeys(change); }))
        data.hasUniqueKeys = m_before.hasUniqueKeys;
    return data;
}

bool Splicing::keepsKeys(const Change& change) const
{
    const auto old = std::span(m_before.pieces()).subspan(change.first, change.behind - change.first);
    return std::ranges::equal(change.entries.pieces, old, [](const PiecePtr& now, const PiecePtr& then) {
        return now == then || keyOf(*now) == keyOf(*then);
    });
}

/// The pieces that stay, moved, and those of the changes.
void Splicing::placePieces(Tree::Data& data) const
{
    const auto count = static_cast<quint32>(m_before.pieces().size());
    qsizetype growth = 0;
    int lineGrowth = 0;
    quint32 next = 0;
    const auto keepUntil = [&](quint32 behind) {
        for (; next < behind; ++next) {
            data.spine->pieces.push_back(m_before.pieces()[next]);
            data.offsets.push_back(static_cast<quint32>(m_before.offsets[next] + growth));
            data.lines.push_back(m_before.lines[next] + lineGrowth);
        }
    };
    for (const Change& change : m_changes) {
        keepUntil(change.first);
        int line = m_before.lines[change.first] + lineGrowth -
                   linesIn(m_before.text(), change.oldBegin, m_before.offsets[change.first]);
        qsizetype counted = change.newBegin;
        for (std::size_t i = 0; i < change.entries.pieces.size(); ++i) {
            data.spine->pieces.push_back(change.entries.pieces[i]);
            data.offsets.push_back(change.entries.offsets[i]);
            line += linesIn(m_text, std::exchange(counted, change.entries.offsets[i]), change.entries.offsets[i]);
            data.lines.push_back(line);
        }
        next = change.behind;
        growth += change.growth();
        lineGrowth +=
            linesIn(m_text, change.newBegin, change.newEnd) - linesIn(m_before.text(), change.oldBegin, change.oldEnd);
        data.parsed += static_cast<int>(change.entries.pieces.size());
    }
    keepUntil(count);
}

void Splicing::placeCuts(Piece& spine) const
{
    for (const Change& change : m_changes)
        spine.cuts[change.cut].count +=
            static_cast<quint32>(change.entries.pieces.size()) - (change.behind - change.first);
    quint32 first = 0;
    for (Cut& cut : spine.cuts) {
        cut.first = first;
        cut.end = static_cast<quint32>(newOffset(cut.end));
        first += cut.count;
    }
}

/// The spine's nodes, moved. What begins or ends with pieces does so with those that are there now.
void Splicing::placeNodes(Tree::Data& data) const
{
    Piece& spine = *data.spine;
    const auto moved = [this](quint32 position) { return static_cast<quint32>(newOffset(position)); };
    const auto endOf = [&](const Cut& cut) {
        const quint32 last = cut.first + cut.count - 1;
        return data.offsets[last] + static_cast<quint32>(spine.pieces[last]->text.size());
    };
    const auto movedEnd = [&](quint32 end) {
        const auto within = std::find_if(m_changes.begin(), m_changes.end(), [end](const Change& change) {
            return change.oldBegin < end && end <= change.oldEnd;
        });
        return within == m_changes.end() ? moved(end) : endOf(spine.cuts[within->cut]);
    };
    for (Raw& raw : spine.nodes) {
        raw.begin = moved(raw.begin);
        raw.content = moved(raw.content);
        raw.end = movedEnd(raw.end);
        raw.lead = raw.lead == Raw::None ? Raw::None : moved(raw.lead);
        if (!raw.cut)
            continue;
        raw.content = data.offsets[spine.cuts[raw.extra].first];
        raw.begin = raw.decorated ? raw.begin : raw.content;
    }
}

tl::expected<Tree::Data, Error> Splicing::readEverything() const
{
    tl::expected<Tree::Data, Error> data = readAll(m_text);
    if (data)
        share(data->spine->pieces, m_before.pieces());
    return data;
}

} // namespace pigpen::yaml

#include "core/design/merging.h"

#include "core/design/linediff.h"

#include <algorithm>

namespace pigpen::merging {

namespace {

/// Lines [begin, behind) of the text before that are other lines in a text after.
struct Change
{
    int begin = 0;
    int behind = 0;
    int growth = 0; // how many lines more they are there
};

/// A text after, and how it differs from the one before.
class Side
{
public:
    Side(const linediff::Lines& before, const QByteArray& text) : m_lines(linediff::linesOf(text))
    {
        const linediff::Steps steps = linediff::difference(before, m_lines);
        for (const linediff::Range run : linediff::runs(steps)) {
            Change change{steps[run.begin].before, steps[run.begin].before, 0};
            for (size_t i = run.begin; i < run.end; ++i) {
                const bool isRemoved = steps[i].kind == linediff::Step::Kind::Removed;
                change.behind += isRemoved ? 1 : 0;
                change.growth += isRemoved ? -1 : 1;
            }
            m_changes.push_back(change);
        }
        m_offsets.push_back(0);
        for (const QByteArrayView line : m_lines)
            m_offsets.push_back(m_offsets.back() + line.size());
    }

    const std::vector<Change>& changes() const { return m_changes; }

    /// The line where one of the text before stands here, which is in no change; changes that begin there come behind
    /// its beginning, and before its end.
    int line(int before, bool isEnd) const
    {
        int growth = 0;
        for (const Change& change : m_changes) {
            const bool isBefore =
                change.behind < before || (change.behind == before && (isEnd || change.begin < before));
            if (!isBefore)
                break;
            growth += change.growth;
        }
        return before + growth;
    }
    qsizetype offset(int line) const { return m_offsets[size_t(line)]; }
    QByteArray text(int begin, int behind) const
    {
        QByteArray text;
        for (int at = begin; at < behind; ++at)
            text += m_lines[size_t(at)];
        return text;
    }
    /// What became of those lines of the text before.
    QByteArray textOf(const Change& place) const { return text(line(place.begin, false), line(place.behind, true)); }

private:
    linediff::Lines m_lines;
    std::vector<Change> m_changes;
    std::vector<qsizetype> m_offsets; // where each line begins, and the end
};

/// Whether two changes touch the same lines, or come in at the same place.
bool meet(const Change& left, const Change& right)
{
    if (left.begin == left.behind || right.begin == right.behind)
        return left.begin <= right.behind && right.begin <= left.behind;
    return left.begin < right.behind && right.begin < left.behind;
}

/// Places of the text before that one side changed, or both.
struct Place
{
    Change lines;
    bool inOurs = false;
    bool inTheirs = false;
};

std::vector<Place> placesOf(const Side& ours, const Side& theirs)
{
    std::vector<Place> all;
    for (const Change& change : ours.changes())
        all.push_back({change, true, false});
    for (const Change& change : theirs.changes())
        all.push_back({change, false, true});
    std::ranges::stable_sort(all, {},
                             [](const Place& place) { return std::pair(place.lines.begin, place.lines.behind); });
    std::vector<Place> places;
    for (const Place& place : all) {
        const bool joins = !places.empty() && meet(places.back().lines, place.lines);
        if (!joins) {
            places.push_back(place);
            continue;
        }
        Place& last = places.back();
        last.lines.begin = std::min(last.lines.begin, place.lines.begin);
        last.lines.behind = std::max(last.lines.behind, place.lines.behind);
        last.inOurs |= place.inOurs;
        last.inTheirs |= place.inTheirs;
    }
    return places;
}

/// From the end on, so that none moves another.
void order(yaml::Splices& splices)
{
    std::ranges::sort(splices, std::ranges::greater(), &yaml::Splice::offset);
}

} // namespace

yaml::Splices Merge::taking(const std::vector<bool>& theirs) const
{
    yaml::Splices all = splices;
    for (size_t i = 0; i < conflicts.size(); ++i)
        if (i < theirs.size() && theirs[i])
            all.push_back(conflicts[i].takesTheirs);
    order(all);
    return all;
}

Merge merge(const QByteArray& before, const QByteArray& ours, const QByteArray& theirs)
{
    const linediff::Lines lines = linediff::linesOf(before);
    const Side left(lines, ours);
    const Side right(lines, theirs);
    const Side old(lines, before);
    Merge merge;
    for (const Place& place : placesOf(left, right)) {
        if (!place.inTheirs)
            continue;
        const int line = left.line(place.lines.begin, false);
        const yaml::Splice takesTheirs{left.offset(line), left.textOf(place.lines), right.textOf(place.lines)};
        if (takesTheirs.removed == takesTheirs.inserted)
            continue; // both made the same change
        if (place.inOurs)
            merge.conflicts.push_back({line + 1, old.text(place.lines.begin, place.lines.behind), takesTheirs.removed,
                                       takesTheirs.inserted, takesTheirs});
        else
            merge.splices.push_back(takesTheirs);
    }
    order(merge.splices);
    return merge;
}

} // namespace pigpen::merging

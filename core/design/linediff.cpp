#include "core/design/linediff.h"

#include <QHash>

#include <algorithm>

namespace pigpen::linediff {

namespace {

// Beyond so many lines that differ, the smallest difference isn't worth its search: it is sought between anchors then.
constexpr int mostDifferences = 2000;

using Kind = Step::Kind;

/// Lines of both texts that follow one another: from `x` and `y` on, `height` and `width` of them.
struct Block
{
    int x = 0;
    int y = 0;
    int height = 0;
    int width = 0;
};

/// A line that each of two blocks has once.
struct Anchor
{
    int x = 0;
    int y = 0;
};

/// Where each line stands that occurs once from `begin` on.
QHash<QByteArrayView, int> uniqueLines(const Lines& lines, int begin, int count)
{
    QHash<QByteArrayView, int> places;
    constexpr int several = -1;
    for (int at = begin; at < begin + count; ++at) {
        const auto known = places.find(lines[size_t(at)]);
        if (known == places.end())
            places.insert(lines[size_t(at)], at);
        else
            *known = several;
    }
    places.removeIf([](const auto& place) { return place.value() == several; });
    return places;
}

/// The most of them that stand in the same order in both (the longest increasing subsequence).
std::vector<Anchor> inOneOrder(const std::vector<Anchor>& anchors)
{
    std::vector<size_t> ends; // of the best chain of each length
    std::vector<ptrdiff_t> before(anchors.size(), -1);
    for (size_t i = 0; i < anchors.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), anchors[i].y,
                                            [&](size_t end, int y) { return anchors[end].y < y; });
        if (place != ends.begin())
            before[i] = ptrdiff_t(*(place - 1));
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Anchor> chain;
    for (ptrdiff_t at = ends.empty() ? -1 : ptrdiff_t(ends.back()); at >= 0; at = before[size_t(at)])
        chain.push_back(anchors[size_t(at)]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<Anchor> anchorsOf(const Lines& before, const Lines& after, const Block& block)
{
    const auto inAfter = uniqueLines(after, block.y, block.width);
    const auto inBefore = uniqueLines(before, block.x, block.height);
    std::vector<Anchor> anchors;
    for (int x = block.x; x < block.x + block.height; ++x) {
        const QByteArrayView line = before[size_t(x)];
        if (const auto y = inAfter.constFind(line); y != inAfter.cend() && inBefore.contains(line))
            anchors.push_back({x, *y});
    }
    return inOneOrder(anchors);
}

/// Myers' greedy search for the shortest way from one block of lines to the other, step by step.
class Search
{
public:
    Search(const Lines& before, const Lines& after, const Block& block)
        : m_before(before), m_after(after), m_block(block)
    {
    }

    void append(Steps& result)
    {
        const int head = commonHead();
        for (int i = 0; i < head; ++i)
            result.push_back({Kind::Same, m_block.x + i, m_block.y + i});
        m_block = {m_block.x + head, m_block.y + head, m_block.height - head, m_block.width - head};
        const int tail = commonTail();
        m_block.height -= tail;
        m_block.width -= tail;
        addMiddle(result);
        for (int i = 0; i < tail; ++i)
            result.push_back({Kind::Same, m_block.x + m_block.height + i, m_block.y + m_block.width + i});
    }

private:
    bool same(int x, int y) const { return lineOf(m_before, m_block.x + x) == lineOf(m_after, m_block.y + y); }
    static QByteArrayView lineOf(const Lines& lines, int at) { return lines[size_t(at)]; }

    int commonHead() const
    {
        int head = 0;
        while (head < m_block.height && head < m_block.width && same(head, head))
            ++head;
        return head;
    }

    int commonTail() const
    {
        int tail = 0;
        while (tail < m_block.height && tail < m_block.width &&
               same(m_block.height - 1 - tail, m_block.width - 1 - tail))
            ++tail;
        return tail;
    }

    /// How far one gets on each diagonal x - y with `d` lines that differ; true at the end of both.
    bool advance(int d)
    {
        std::vector<int> reach(2 * size_t(d) + 1);
        bool isDone = false;
        for (int k = -d; k <= d; k += 2) {
            int x = start(d, k);
            while (x < m_block.height && x - k < m_block.width && same(x, x - k))
                ++x;
            const int diagonal = k + d;
            reach[size_t(diagonal)] = x;
            isDone = isDone || (x >= m_block.height && x - k >= m_block.width);
        }
        m_reach.push_back(std::move(reach));
        return isDone;
    }

    int reached(int d, int k) const
    {
        const int diagonal = k + d;
        return m_reach[size_t(d)][size_t(diagonal)];
    }
    /// The step to diagonal k with `d` differences takes a line away (true) or brings one (false).
    bool takesAway(int d, int k) const { return k != -d && (k == d || reached(d - 1, k - 1) >= reached(d - 1, k + 1)); }

    int start(int d, int k) const
    {
        if (d == 0)
            return 0;
        return takesAway(d, k) ? reached(d - 1, k - 1) + 1 : reached(d - 1, k + 1);
    }

    void addMiddle(Steps& result)
    {
        int d = 0;
        while (d <= mostDifferences && !advance(d))
            ++d;
        if (d > mostDifferences)
            return addBetweenAnchors(result);
        const size_t first = result.size();
        walkBack(result, d);
        std::reverse(result.begin() + ptrdiff_t(first), result.end());
    }

    /// What both have once stays; between, each stretch has its own search.
    void addBetweenAnchors(Steps& result)
    {
        m_reach = {};
        const std::vector<Anchor> anchors = anchorsOf(m_before, m_after, m_block);
        if (anchors.empty())
            return addAll(result);
        Anchor done{m_block.x, m_block.y};
        const auto addUntil = [&](const Anchor& end) {
            Search(m_before, m_after, {done.x, done.y, end.x - done.x, end.y - done.y}).append(result);
            done = end;
        };
        for (const Anchor& anchor : anchors) {
            addUntil(anchor);
            result.push_back({Kind::Same, anchor.x, anchor.y});
            done = {anchor.x + 1, anchor.y + 1};
        }
        addUntil({m_block.x + m_block.height, m_block.y + m_block.width});
    }

    /// All lines of the one go, all of the other come.
    void addAll(Steps& result) const
    {
        for (int x = 0; x < m_block.height; ++x)
            result.push_back({Kind::Removed, m_block.x + x, m_block.y});
        for (int y = 0; y < m_block.width; ++y)
            result.push_back({Kind::Added, m_block.x + m_block.height, m_block.y + y});
    }

    void walkBack(Steps& result, int d) const
    {
        int x = m_block.height;
        int y = m_block.width;
        for (; d >= 0; --d) {
            const int k = x - y;
            const int begin = start(d, k);
            for (; x > begin; --x, --y)
                result.push_back({Kind::Same, m_block.x + x - 1, m_block.y + y - 1});
            if (d == 0)
                break;
            if (takesAway(d, k))
                result.push_back({Kind::Removed, m_block.x + --x, m_block.y + y});
            else
                result.push_back({Kind::Added, m_block.x + x, m_block.y + --y});
        }
    }

    const Lines& m_before;
    const Lines& m_after;
    Block m_block;
    std::vector<std::vector<int>> m_reach;
};

} // namespace

Lines linesOf(const QByteArray& text)
{
    Lines lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.push_back(QByteArrayView(text).sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

Steps difference(const Lines& before, const Lines& after)
{
    Steps steps;
    steps.reserve(before.size() + after.size());
    Search(before, after, {0, 0, int(before.size()), int(after.size())}).append(steps);
    return steps;
}

std::vector<Range> runs(const Steps& steps)
{
    std::vector<Range> result;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].isChange())
            continue;
        if (!result.empty() && result.back().end == i)
            ++result.back().end;
        else
            result.push_back({i, i + 1});
    }
    return result;
}

std::vector<Range> hunks(const Steps& steps, int context)
{
    const auto around = size_t(context);
    std::vector<Range> result;
    for (const Range& run : runs(steps)) {
        const Range hunk{run.begin - std::min(around, run.begin), std::min(run.end + around, steps.size())};
        if (!result.empty() && hunk.begin <= result.back().end)
            result.back().end = hunk.end;
        else
            result.push_back(hunk);
    }
    return result;
}

yaml::Splice reverting(const Steps& steps, Range run, const Lines& before, const Lines& after)
{
    yaml::Splice splice;
    for (int i = 0; i < steps[run.begin].after; ++i)
        splice.offset += after[size_t(i)].size();
    for (size_t i = run.begin; i < run.end; ++i) {
        if (steps[i].kind == Kind::Added)
            splice.removed += after[size_t(steps[i].after)];
        else
            splice.inserted += before[size_t(steps[i].before)];
    }
    return splice;
}

} // namespace pigpen::linediff

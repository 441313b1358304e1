#include "core/design/linediff.h"

#include <algorithm>

namespace pigpen::linediff {

namespace {

// Beyond so many lines that differ, the smallest difference isn't worth its search: all of them go and come.
constexpr int mostDifferences = 2000;

using Kind = Step::Kind;

/// Myers' greedy search for the shortest way from one range of lines to another, step by step.
class Search
{
public:
    Search(const Lines& before, const Lines& after) : m_before(before), m_after(after) {}

    Steps steps()
    {
        const int head = commonHead();
        const int tail = commonTail(head);
        m_offset = head;
        m_height = int(m_before.size()) - head - tail;
        m_width = int(m_after.size()) - head - tail;
        Steps result;
        result.reserve(m_before.size() + m_after.size());
        for (int i = 0; i < head; ++i)
            result.push_back({Kind::Same, i, i});
        addMiddle(result);
        for (int i = 0; i < tail; ++i)
            result.push_back({Kind::Same, head + m_height + i, head + m_width + i});
        return result;
    }

private:
    int commonHead() const
    {
        const auto ends = std::mismatch(m_before.begin(), m_before.end(), m_after.begin(), m_after.end());
        return int(ends.first - m_before.begin());
    }

    int commonTail(int head) const
    {
        const auto ends =
            std::mismatch(m_before.rbegin(), m_before.rend() - head, m_after.rbegin(), m_after.rend() - head);
        return int(ends.first - m_before.rbegin());
    }

    bool same(int x, int y) const
    {
        const int before = m_offset + x;
        const int after = m_offset + y;
        return m_before[size_t(before)] == m_after[size_t(after)];
    }

    /// How far one gets on each diagonal x - y with `d` lines that differ; true at the end of both.
    bool advance(int d)
    {
        std::vector<int> reach(2 * size_t(d) + 1);
        bool isDone = false;
        for (int k = -d; k <= d; k += 2) {
            int x = start(d, k);
            while (x < m_height && x - k < m_width && same(x, x - k))
                ++x;
            const int diagonal = k + d;
            reach[size_t(diagonal)] = x;
            isDone = isDone || (x >= m_height && x - k >= m_width);
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
        if (d > mostDifferences) {
            for (int x = 0; x < m_height; ++x)
                result.push_back({Kind::Removed, m_offset + x, m_offset});
            for (int y = 0; y < m_width; ++y)
                result.push_back({Kind::Added, m_offset + m_height, m_offset + y});
            return;
        }
        const size_t first = result.size();
        walkBack(result, d);
        std::reverse(result.begin() + ptrdiff_t(first), result.end());
    }

    void walkBack(Steps& result, int d) const
    {
        int x = m_height;
        int y = m_width;
        for (; d >= 0; --d) {
            const int k = x - y;
            const int begin = start(d, k);
            for (; x > begin; --x, --y)
                result.push_back({Kind::Same, m_offset + x - 1, m_offset + y - 1});
            if (d == 0)
                break;
            if (takesAway(d, k))
                result.push_back({Kind::Removed, m_offset + --x, m_offset + y});
            else
                result.push_back({Kind::Added, m_offset + x, m_offset + --y});
        }
    }

    const Lines& m_before;
    const Lines& m_after;
    int m_offset = 0;
    int m_height = 0;
    int m_width = 0;
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
    return Search(before, after).steps();
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

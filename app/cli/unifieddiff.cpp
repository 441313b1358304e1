#include "app/cli/unifieddiff.h"

#include <algorithm>
#include <vector>

namespace pigpen::cli {
namespace {

constexpr int Context = 3;
// Beyond so many lines that differ, the smallest difference isn't worth its search: all of them go and come.
constexpr int MostDifferences = 2000;

/// One line of the result; its position counts in the text that has it.
struct Step
{
    char sign; // ' ', '-' or '+'
    int before;
    int after;
};

using Lines = std::vector<QByteArrayView>;

/// The lines with their line feeds; the last may have none.
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

/// Myers' greedy search for the shortest way from one range of lines to another, step by step.
class Search
{
public:
    Search(const Lines& before, const Lines& after) : m_before(before), m_after(after) {}

    std::vector<Step> steps()
    {
        const int head = commonHead();
        const int tail = commonTail(head);
        m_offset = head;
        m_height = int(m_before.size()) - head - tail;
        m_width = int(m_after.size()) - head - tail;
        std::vector<Step> result;
        result.reserve(m_before.size() + m_after.size());
        for (int i = 0; i < head; ++i)
            result.push_back({' ', i, i});
        addMiddle(result);
        for (int i = 0; i < tail; ++i)
            result.push_back({' ', head + m_height + i, head + m_width + i});
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

    void addMiddle(std::vector<Step>& result)
    {
        int d = 0;
        while (d <= MostDifferences && !advance(d))
            ++d;
        if (d > MostDifferences) {
            for (int x = 0; x < m_height; ++x)
                result.push_back({'-', m_offset + x, m_offset});
            for (int y = 0; y < m_width; ++y)
                result.push_back({'+', m_offset + m_height, m_offset + y});
            return;
        }
        const size_t first = result.size();
        walkBack(result, d);
        std::reverse(result.begin() + ptrdiff_t(first), result.end());
    }

    void walkBack(std::vector<Step>& result, int d) const
    {
        int x = m_height;
        int y = m_width;
        for (; d >= 0; --d) {
            const int k = x - y;
            const int begin = start(d, k);
            for (; x > begin; --x, --y)
                result.push_back({' ', m_offset + x - 1, m_offset + y - 1});
            if (d == 0)
                break;
            if (takesAway(d, k))
                result.push_back({'-', m_offset + --x, m_offset + y});
            else
                result.push_back({'+', m_offset + x, m_offset + --y});
        }
    }

    const Lines& m_before;
    const Lines& m_after;
    int m_offset = 0;
    int m_height = 0;
    int m_width = 0;
    std::vector<std::vector<int>> m_reach;
};

QByteArray rangeText(int begin, int count)
{
    // An empty range is named by the line before it.
    const int first = count == 0 ? begin : begin + 1;
    QByteArray text = QByteArray::number(first);
    if (count != 1)
        text += ',' + QByteArray::number(count);
    return text;
}

/// Steps [begin, end) as one hunk.
QByteArray hunk(const std::vector<Step>& steps, size_t begin, size_t end, const Lines& before, const Lines& after)
{
    int removed = 0;
    int added = 0;
    QByteArray body;
    for (size_t i = begin; i < end; ++i) {
        const Step& step = steps[i];
        const QByteArrayView line = step.sign == '+' ? after[size_t(step.after)] : before[size_t(step.before)];
        removed += step.sign != '+';
        added += step.sign != '-';
        body += step.sign;
        body += line;
        if (!line.endsWith('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    return "@@ -" + rangeText(steps[begin].before, removed) + " +" + rangeText(steps[begin].after, added) + " @@\n" +
           body;
}

} // namespace

QByteArray unifiedDiff(const QByteArray& before, const QByteArray& after, const QString& name)
{
    if (before == after)
        return {};
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    const std::vector<Step> steps = Search(old, now).steps();
    const auto isChange = [](const Step& step) { return step.sign != ' '; };
    QByteArray text = "--- " + name.toUtf8() + "\n+++ " + name.toUtf8() + '\n';
    for (auto change = std::find_if(steps.begin(), steps.end(), isChange); change != steps.end();) {
        const auto begin = change - std::min<ptrdiff_t>(Context, change - steps.begin());
        auto last = change;
        auto next = change;
        do {
            last = next;
            next = std::find_if(last + 1, steps.end(), isChange);
        } while (next != steps.end() && next - last <= 2 * Context + 1);
        const auto end = last + 1 + std::min<ptrdiff_t>(Context, steps.end() - (last + 1));
        text += hunk(steps, size_t(begin - steps.begin()), size_t(end - steps.begin()), old, now);
        change = next;
    }
    return text;
}

} // namespace pigpen::cli

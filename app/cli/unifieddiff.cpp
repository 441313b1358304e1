#include "app/cli/unifieddiff.h"

#include "core/design/linediff.h"

namespace pigpen::cli {
namespace {

using linediff::Lines;
using linediff::Range;
using linediff::Step;
using linediff::Steps;

constexpr int context = 3;

QByteArray rangeText(int begin, int count)
{
    // An empty range is named by the line before it.
    const int first = count == 0 ? begin : begin + 1;
    QByteArray text = QByteArray::number(first);
    if (count != 1)
        text += ',' + QByteArray::number(count);
    return text;
}

char signOf(Step::Kind kind)
{
    return kind == Step::Kind::Same ? ' ' : kind == Step::Kind::Removed ? '-' : '+';
}

QByteArray hunkText(const Steps& steps, Range hunk, const Lines& before, const Lines& after)
{
    int removed = 0;
    int added = 0;
    QByteArray body;
    for (size_t i = hunk.begin; i < hunk.end; ++i) {
        const Step& step = steps[i];
        const QByteArrayView line =
            step.kind == Step::Kind::Added ? after[size_t(step.after)] : before[size_t(step.before)];
        removed += step.kind != Step::Kind::Added;
        added += step.kind != Step::Kind::Removed;
        body += signOf(step.kind);
        body += line;
        if (!line.endsWith('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    return "@@ -" + rangeText(steps[hunk.begin].before, removed) + " +" + rangeText(steps[hunk.begin].after, added) +
           " @@\n" + body;
}

} // namespace

QByteArray unifiedDiff(const QByteArray& before, const QByteArray& after, const QString& name)
{
    if (before == after)
        return {};
    const Lines old = linediff::linesOf(before);
    const Lines now = linediff::linesOf(after);
    const Steps steps = linediff::difference(old, now);
    QByteArray text = "--- " + name.toUtf8() + "\n+++ " + name.toUtf8() + '\n';
    for (const Range& hunk : linediff::hunks(steps, context))
        text += hunkText(steps, hunk, old, now);
    return text;
}

} // namespace pigpen::cli

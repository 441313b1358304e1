#include "app/cli/replacements.h"

#include <algorithm>
#include <utility>

namespace pigpen::cli {
namespace {

/// A stretch of the text as it is by now: bytes of the first text that stayed, or bytes that came.
struct Stretch
{
    qsizetype begin = 0; // in the first text, where it stayed
    qsizetype size = 0;
    QByteArray came; // empty where it stayed
};
using Stretches = std::vector<Stretch>;

Stretch part(const Stretch& whole, qsizetype from, qsizetype size)
{
    return {whole.came.isEmpty() ? whole.begin + from : 0, size,
            whole.came.isEmpty() ? QByteArray() : whole.came.mid(from, size)};
}

Stretches after(const Stretches& before, const yaml::Splice& splice)
{
    const qsizetype end = splice.offset + splice.removed.size();
    Stretches now;
    const auto add = [&now](const Stretch& one) {
        if (one.size > 0)
            now.push_back(one);
    };
    bool isIn = false;
    const auto insert = [&] {
        if (!std::exchange(isIn, true))
            add({0, splice.inserted.size(), splice.inserted});
    };
    qsizetype at = 0;
    for (const Stretch& one : before) {
        const qsizetype head = std::clamp(splice.offset - at, qsizetype(0), one.size);
        const qsizetype tail = std::clamp(end - at, qsizetype(0), one.size);
        add(part(one, 0, head));
        if (head < one.size || tail < one.size)
            insert();
        add(part(one, tail, one.size - tail));
        at += one.size;
    }
    insert();
    return now;
}

} // namespace

std::vector<Replacement> replacements(const yaml::Splices& splices, qsizetype size)
{
    Stretches stretches{{0, size, {}}};
    for (const yaml::Splice& splice : splices)
        stretches = after(stretches, splice);
    std::vector<Replacement> found;
    Replacement open; // from where the last stretch that stayed ended
    const auto close = [&](qsizetype end) {
        open.end = end;
        if (open.begin < open.end || !open.inserted.isEmpty())
            found.push_back(open);
    };
    for (const Stretch& one : stretches) {
        if (!one.came.isEmpty()) {
            open.inserted += one.came;
            continue;
        }
        close(one.begin);
        open = {one.begin + one.size, 0, {}};
    }
    close(size);
    return found;
}

} // namespace pigpen::cli

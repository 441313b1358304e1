#include "app/panels/problems/rowchanges.h"

#include <QHash>

namespace pigpen {

namespace {

/// How often each key is there.
QHash<size_t, int> counted(const std::vector<size_t>& keys)
{
    QHash<size_t, int> counts;
    counts.reserve(qsizetype(keys.size()));
    for (const size_t key : keys)
        ++counts[key];
    return counts;
}

/// Which of the keys the other list has too.
std::vector<bool> sharedWith(const std::vector<size_t>& keys, const std::vector<size_t>& others)
{
    QHash<size_t, int> left = counted(others);
    std::vector<bool> shared;
    shared.reserve(keys.size());
    for (const size_t key : keys) {
        const auto found = left.find(key);
        const bool isShared = found != left.end() && *found > 0;
        if (isShared)
            --*found;
        shared.push_back(isShared);
    }
    return shared;
}

std::vector<size_t> picked(const std::vector<size_t>& keys, const std::vector<bool>& which)
{
    std::vector<size_t> chosen;
    for (size_t at = 0; at < keys.size(); ++at)
        if (which[at])
            chosen.push_back(keys[at]);
    return chosen;
}

/// The runs of rows that do not stay, in their order.
std::vector<RowChange> runs(const std::vector<bool>& stay, bool areRemovals)
{
    std::vector<RowChange> found;
    for (int row = 0; row < int(stay.size()); ++row) {
        if (stay[size_t(row)])
            continue;
        if (!found.empty() && found.back().last == row - 1)
            found.back().last = row;
        else
            found.push_back({areRemovals, row, row});
    }
    return found;
}

} // namespace

std::vector<RowChange> rowChanges(const std::vector<size_t>& before, const std::vector<size_t>& after)
{
    std::vector<bool> stay = sharedWith(before, after);
    std::vector<bool> stayed = sharedWith(after, before);
    if (picked(before, stay) != picked(after, stayed)) {
        stay.assign(before.size(), false);
        stayed.assign(after.size(), false);
    }
    std::vector<RowChange> removals = runs(stay, true);
    std::vector<RowChange> changes(removals.rbegin(), removals.rend()); // from the end: the others' numbers hold
    const std::vector<RowChange> insertions = runs(stayed, false);
    changes.insert(changes.end(), insertions.begin(), insertions.end());
    return changes;
}

} // namespace pigpen

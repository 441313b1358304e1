#pragma once

#include <cstddef>
#include <vector>

namespace pigpen {

/// Rows [first, last] that go, or that come.
struct RowChange
{
    bool isRemoval = false;
    int first = 0;
    int last = 0;

    bool operator==(const RowChange&) const = default;
};

/// What turns one list of rows into another one, step by step: rows that both have stay, so that views keep what they
/// know of them. Where the order of those is another one, all go and come again. A row is known by its key; of equal
/// keys the first is the first.
std::vector<RowChange> rowChanges(const std::vector<size_t>& before, const std::vector<size_t>& after);

} // namespace pigpen

#pragma once

#include "core/yaml/tree.h"

#include <memory>
#include <string_view>
#include <vector>

namespace pigpen {

/// The variables that one mapping sets, as the loader reads it: merge keys taken in, of duplicates the last.
/// Looked up by bisection, since the global variables are many and are asked for every host.
class VariableTable
{
public:
    struct Entry
    {
        std::string_view name; // lives as long as the key's piece
        yaml::Node key;
        yaml::Node value;
    };

    VariableTable() = default;
    explicit VariableTable(std::vector<Entry> entries);

    const Entry* find(std::string_view name) const;                 // null where there is none
    const std::vector<Entry>& entries() const { return m_entries; } // by name

private:
    std::vector<Entry> m_entries;
};
using VariableTablePtr = std::shared_ptr<const VariableTable>;

} // namespace pigpen

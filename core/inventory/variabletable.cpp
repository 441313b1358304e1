#include "core/inventory/variabletable.h"

#include <algorithm>

namespace pigpen {

VariableTable::VariableTable(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
}

const VariableTable::Entry* VariableTable::find(std::string_view name) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), name,
                                        [](const Entry& entry, std::string_view key) { return entry.name < key; });
    return found != m_entries.end() && found->name == name ? &*found : nullptr;
}

} // namespace pigpen

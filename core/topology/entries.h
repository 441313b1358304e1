#pragma once

#include "core/inventory/mapping.h"

#include <algorithm>

namespace pigpen {

/// Calls `take` with a mapping's entries, such that of those with one key the last call counts. Maps without merge keys
/// are read in place.
template<typename Take>
void forEachLoaded(yaml::Node node, const Take& take)
{
    const yaml::Node map = node ? node.target() : node;
    if (!map.isMap())
        return;
    const bool merges =
        std::any_of(map.begin(), map.end(), [](const yaml::Node::Entry& entry) { return entry.key.text() == "<<"; });
    if (!merges) {
        for (const yaml::Node::Entry& entry : map)
            take(entry);
        return;
    }
    for (const yaml::Node::Entry& entry : loadedEntries(map))
        take(entry);
}

} // namespace pigpen

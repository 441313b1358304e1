#pragma once

#include "core/check/check.h"
#include "core/topology/topology.h"
#include "core/yaml/progress.h"

#include <memory>

namespace pigpen {

struct Snapshot;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Everything derived from one state of the text: an immutable value, shared with its predecessor where nothing
/// changed.
struct Snapshot
{
    yaml::TreePtr tree;
    InventoryPtr inventory;
    TopologyPtr topology; // with the entities that changed since the predecessor
    check::ChecksPtr checks;

    const std::vector<check::Finding>& findings() const { return checks->findings(); }

    /// `opened`: the topology as it was when the design was opened, for the rules that compare with it. Errors: the
    /// text is no YAML, or no inventory, with the place; or it was cancelled.
    static tl::expected<SnapshotPtr, Error> derive(const yaml::TreePtr& tree, const SnapshotPtr& previous = {},
                                                   const TopologyPtr& opened = {}, const Progress& progress = {});
    /// The same where the inventory is read already. Errors: it was cancelled.
    static tl::expected<SnapshotPtr, Error> derive(const InventoryPtr& inventory, const SnapshotPtr& previous = {},
                                                   const TopologyPtr& opened = {}, const Progress& progress = {});
};

} // namespace pigpen

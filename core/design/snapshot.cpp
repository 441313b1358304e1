#include "core/design/snapshot.h"

namespace pigpen {

tl::expected<SnapshotPtr, Error> Snapshot::derive(const yaml::TreePtr& tree, const SnapshotPtr& previous,
                                                  const TopologyPtr& opened)
{
    auto inventory = Inventory::read(tree, previous ? previous->inventory : nullptr);
    if (!inventory)
        return tl::unexpected(std::move(inventory.error()));
    TopologyPtr topology = Topology::derive(*inventory, previous ? previous->topology : nullptr);
    check::ChecksPtr checks = check::Checks::run(topology, previous ? previous->checks : nullptr, opened);
    return std::make_shared<const Snapshot>(
        Snapshot{tree, std::move(*inventory), std::move(topology), std::move(checks)});
}

} // namespace pigpen

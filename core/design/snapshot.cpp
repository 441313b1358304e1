#include "core/design/snapshot.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

Error cancelled()
{
    return {Words::tr("it was cancelled"), {}, {}};
}

// How much of the work of opening is done before each stage.
constexpr double beforeInventory = 0.5;
constexpr double beforeTopology = 0.6;
constexpr double beforeChecks = 0.75;

} // namespace

tl::expected<SnapshotPtr, Error> Snapshot::derive(const yaml::TreePtr& tree, const SnapshotPtr& previous,
                                                  const TopologyPtr& opened, const Progress& progress)
{
    if (!goesOn(progress, beforeInventory))
        return tl::unexpected(cancelled());
    return Inventory::read(tree, previous ? previous->inventory : nullptr).and_then([&](const InventoryPtr& read) {
        return derive(read, previous, opened, progress);
    });
}

tl::expected<SnapshotPtr, Error> Snapshot::derive(const InventoryPtr& inventory, const SnapshotPtr& previous,
                                                  const TopologyPtr& opened, const Progress& progress)
{
    if (!goesOn(progress, beforeTopology))
        return tl::unexpected(cancelled());
    TopologyPtr topology = Topology::derive(inventory, previous ? previous->topology : nullptr);
    if (!goesOn(progress, beforeChecks))
        return tl::unexpected(cancelled());
    check::ChecksPtr checks = check::Checks::run(topology, previous ? previous->checks : nullptr, opened);
    return std::make_shared<const Snapshot>(
        Snapshot{inventory->tree(), inventory, std::move(topology), std::move(checks)});
}

} // namespace pigpen

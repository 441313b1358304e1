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

} // namespace

tl::expected<SnapshotPtr, Error> Snapshot::derive(const yaml::TreePtr& tree, const SnapshotPtr& previous,
                                                  const TopologyPtr& opened, const Progress& progress)
{
    // How much of the work of opening is done before each stage.
    constexpr double beforeInventory = 0.5;
    constexpr double beforeTopology = 0.6;
    constexpr double beforeChecks = 0.75;
    if (!goesOn(progress, beforeInventory))
        return tl::unexpected(cancelled());
    auto inventory = Inventory::read(tree, previous ? previous->inventory : nullptr);
    if (!inventory)
        return tl::unexpected(std::move(inventory.error()));
    if (!goesOn(progress, beforeTopology))
        return tl::unexpected(cancelled());
    TopologyPtr topology = Topology::derive(*inventory, previous ? previous->topology : nullptr);
    if (!goesOn(progress, beforeChecks))
        return tl::unexpected(cancelled());
    check::ChecksPtr checks = check::Checks::run(topology, previous ? previous->checks : nullptr, opened);
    return std::make_shared<const Snapshot>(
        Snapshot{tree, std::move(*inventory), std::move(topology), std::move(checks)});
}

} // namespace pigpen

#pragma once

#include "core/inventory/inventory.h"
#include "core/inventory/reading.h"

#include <QHash>

namespace pigpen {

/// Groups and hosts of an inventory, merged over all their mentions: what an Inventory holds. The indexes are shared
/// with the predecessor while no name came, went or moved.
struct Links
{
    ReadingPtr root;
    std::vector<GroupPtr> groups;
    std::vector<HostPtr> hosts;
    QHash<QString, int> groupIndex;
    QHash<QString, int> hostIndex;
    int groupsRead = 0;
    int objectsMade = 0;

    GroupPtr group(const QString& name) const;
    HostPtr host(const QString& name) const;
};

using LinksPtr = std::shared_ptr<const Links>;

/// Merges what was read; objects that the changes don't touch are taken over from the predecessor. Errors: groups that
/// contain one another in a circle.
tl::expected<LinksPtr, Error> linkInventory(const yaml::Tree& tree, const ReadingResult& reading,
                                            const LinksPtr& previous);

/// The groups among which are these and all their ancestors but "all", weakest first: by depth, priority and name, as
/// Ansible sorts them (inventory/helpers of ansible-core).
std::vector<GroupPtr> inOrderOfPrecedence(const Links& links, const std::vector<GroupPtr>& groups);

} // namespace pigpen

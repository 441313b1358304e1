#pragma once

#include "core/inventory/inventory.h"

namespace pigpen {

/// What a group or a host sets itself, whatever others set: merged over all its mentions, a later one wins, in the
/// order of the text.
std::vector<Setting> ownSettings(const Inventory& inventory, const Group& group);
std::vector<Setting> ownSettings(const Inventory& inventory, const Host& host);

} // namespace pigpen

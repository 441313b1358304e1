#pragma once

#include "core/inventory/inventory.h"

#include <array>
#include <string_view>

namespace pigpen {

/// Variables of one's own that tell where a machine stands, the one that tells most first. Pigsty has none for that.
inline constexpr std::array<std::string_view, 4> zoneNames{"availability_zone", "zone", "az", "rack"};

/// Where a host stands by what wins of the first of these that is set; empty where nothing tells, or a template does.
QString zoneOf(const Inventory& inventory, const QString& address);

} // namespace pigpen

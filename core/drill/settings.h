#pragma once

#include "core/inventory/inventory.h"

#include <string_view>

namespace pigpen::drill {

/// What wins for the host at an address, or Pigsty's default where nobody sets it, as text; empty where there is no
/// such host.
QString settingOf(const Inventory& inventory, const QString& address, std::string_view name);
/// The same of a switch.
bool isOn(const Inventory& inventory, const QString& address, std::string_view name);

} // namespace pigpen::drill

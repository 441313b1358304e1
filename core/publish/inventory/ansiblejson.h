#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// The inventory as one JSON document of the same shape (all, vars, children, hosts), in the file's order: Ansible's
/// YAML plugin reads it as a file. JSON has text for keys only, so that `6379:` becomes "6379", as ansible-inventory
/// prints it.
QByteArray toAnsibleJson(const Inventory& inventory);

/// What `ansible-inventory --list` prints: groups with their hosts and children, and under _meta all that each host
/// sees. What a dynamic inventory, an executable file, has to print.
QByteArray toAnsibleList(const Inventory& inventory);

} // namespace pigpen

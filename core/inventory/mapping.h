#pragma once

#include "core/yaml/tree.h"

#include <vector>

namespace pigpen {

/// A mapping's entries as Ansible's loader reads them: through an alias, entries of merge keys first and weakest, of
/// duplicate keys the last value at the first one's position. Empty for anything else.
std::vector<yaml::Node::Entry> loadedEntries(yaml::Node map);

} // namespace pigpen

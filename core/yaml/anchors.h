#pragma once

#include "core/yaml/tree.h"

namespace pigpen::yaml {

/// Whether an alias outside of `part` stands for an anchor that is defined in `part` (the node itself and what it
/// holds).
bool isUsedElsewhere(const Tree& tree, Node part);
/// The same for the node's own anchor alone, wherever the alias is.
bool ownAnchorIsUsed(const Tree& tree, Node node);

} // namespace pigpen::yaml

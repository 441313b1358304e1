#pragma once

#include "core/yaml/parts.h"
#include "core/yaml/treedata.h"

namespace pigpen::yaml {

/// Reads a large text whose bulk are the entries of one map, as an inventory's are its groups: the text without them
/// first, then them in parts at a time. Nothing where the text is small, or not so made, or anything is wrong with it.
std::optional<Tree::Data> readBulk(const QByteArray& text, Parts parts);

} // namespace pigpen::yaml

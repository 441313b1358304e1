#pragma once

#include "core/diagram/drawio/cells.h"

#include <functional>

namespace pigpen::diagram::drawio {

/// Cells from `first` on are those of a figure that is a line with what stands on it: a relationship's diamond, words
/// at its ends. Here they become one: the line runs to the diamond and from there on, joined with it; the words are
/// held by the line, so that they follow it. `newId` gives ids for lines that come to it.
void relate(std::vector<Cell>& cells, size_t first, const std::function<QString()>& newId);

} // namespace pigpen::diagram::drawio

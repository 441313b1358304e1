#pragma once

#include "core/yaml/error.h"
#include "core/yaml/problem.h"

#include <optional>
#include <string_view>

namespace pigpen::yaml {

/// What forbids reading these bytes as a text at all: invalid UTF-8, control characters, line breaks of other systems.
/// The first such place.
std::optional<Problem> guard(std::string_view text);

/// The place of a byte offset, in lines and characters from 1. A byte order mark does not count.
Place placeIn(std::string_view text, qsizetype offset);

} // namespace pigpen::yaml

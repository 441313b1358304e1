#pragma once

#include "core/yaml/value.h"

#include <optional>

namespace pigpen {

/// The value that a text in JSON stands for, also a bare one; none where it is no JSON. Members come sorted by key.
std::optional<yaml::Value> parseJson(const QString& text);

} // namespace pigpen

#pragma once

#include "core/yaml/value.h"

#include <optional>

namespace pigpen::yaml {

/// What a scalar tagged !!bool, !!int or !!float says; nothing where it says no such thing.
std::optional<Value> readBool(QStringView text);
std::optional<Value> readInteger(QStringView text);
std::optional<Value> readFloat(QStringView text);

} // namespace pigpen::yaml

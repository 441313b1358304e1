#pragma once

#include "core/yaml/error.h"
#include "core/yaml/value.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// What a YAML text means, in the form that it is written in; nothing written means null. Errors: no YAML; comments,
/// anchors, aliases and tags, which a verb would lose, since it writes what a text means and not its letters.
tl::expected<yaml::Value, Error> parseValue(const QString& yaml);

} // namespace pigpen::edit

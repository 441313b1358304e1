#pragma once

#include "core/edit/draft.h"

namespace pigpen::edit {

/// Writes a new group behind all others of the top level, in an inventory that may yet have none.
void addGroup(Draft& draft, const QString& name, const yaml::Value& group);

} // namespace pigpen::edit

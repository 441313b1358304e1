#pragma once

#include "core/edit/draft.h"

namespace pigpen::edit {

/// Makes the place that groups stand in, in an inventory that may yet have none; what stands there is left alone. Gives
/// its path.
yaml::Path prepareGroups(Draft& draft);

/// Writes a new group behind all others of the top level, in an inventory that may yet have none.
void addGroup(Draft& draft, const QString& name, const yaml::Value& group);

} // namespace pigpen::edit

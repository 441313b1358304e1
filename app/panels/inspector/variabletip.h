#pragma once

#include "app/panels/inspector/variablemodel.h"

namespace pigpen {

/// A value as it is written where that is one line, else as YAML on one line.
QString writtenText(const yaml::Tree& tree, const Setting& setting);

/// What a variable is for, of which type, with which default, and what its setting shadows, each with its line.
QString tipOf(const Topology& topology, const VariableRow& row);

} // namespace pigpen

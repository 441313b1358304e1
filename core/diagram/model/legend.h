#pragma once

#include "core/diagram/model/layout.h"
#include "core/diagram/page.h"

namespace pigpen::diagram {

/// The legend of the model diagram: each mark that it draws, none that it doesn't.
std::vector<LegendItem> modelLegend(const Layout& layout, bool replicatesBetween, bool watches);

} // namespace pigpen::diagram

#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/presentation.h"

namespace pigpen::diagram {

/// A cluster's container: header, services, instances with their replication, databases and roles. Origin (0, 0).
Figure containerOf(const Cluster& cluster, const Presentation& presentation = {});
/// Its size, without drawing it.
QSizeF containerSize(const Cluster& cluster, const Presentation& presentation = {});

} // namespace pigpen::diagram

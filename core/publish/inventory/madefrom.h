#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// Comment lines that begin a file: what it is made from, by hash, as pictures say it.
QString madeFrom(const Topology& topology);

} // namespace pigpen

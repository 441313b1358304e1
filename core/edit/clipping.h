#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// What a text of copied clusters (see copyClusters), from wherever it came, says: an inventory with nothing but its
/// groups, at clippingPath(). Errors: the text is no mapping of groups, or holds no cluster.
tl::expected<TopologyPtr, Error> readClipping(const QByteArray& text);

/// Where a group of a clipping stands.
yaml::Path clippingPath(const QString& group);
/// The names of a clipping's groups, in the order of its text.
QStringList clippingGroups(const Topology& clipping);

} // namespace pigpen::edit

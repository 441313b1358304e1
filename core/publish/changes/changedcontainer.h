#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/changes/changedclusters.h"

namespace pigpen {

/// A cluster's container with what happened to it and to its parts: in colours and signs, and in words on the cards
/// that have room for them, else below the container's content. Collapsed where nothing in it differs and
/// `mayCollapse`.
diagram::Figure changedContainer(const Cluster& cluster, const ChangedClusters& changes, bool mayCollapse);

/// Marks a figure and those in it for what happened to their entities.
void markChanges(diagram::Figure& figure, const ChangedClusters& changes);

} // namespace pigpen

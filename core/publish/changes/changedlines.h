#pragma once

#include "core/diagram/links.h"
#include "core/diagram/page.h"
#include "core/publish/changes/changedclusters.h"

namespace pigpen {

/// Lines of replication, each by what happened to the one that follows: new, gone (dashed), or, in grey, as before.

/// Paints the lines in a container. What is gone lies below, since lines to several followers begin in common.
void paintReplication(diagram::Figure& container, const ChangedClusters& changes);

/// What runs between clusters, as arrows around their boxes.
std::vector<diagram::Figure> changedLinks(const std::vector<diagram::ClusterLink>& links,
                                          const QHash<EntityId, QRectF>& rects, const ChangedClusters& changes);

/// Explains the coloured lines that a picture of these figures shows.
std::vector<diagram::LegendItem> replicationLegend(const std::vector<diagram::Figure>& figures);

} // namespace pigpen

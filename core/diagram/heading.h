#pragma once

#include "core/diagram/drawing.h"
#include "core/topology/topology.h"

namespace pigpen::diagram {

/// What stands in the band above a cluster's container: its name, what it is, its virtual address.
inline constexpr double headingHeight = 52;

/// "PostgreSQL 18", "MinIO".
QString productOf(const Cluster& cluster);
/// What distinguishes a cluster among those of its module: "standby of pg-main", "shard 1 of pg-citus", "sentinel";
/// empty where nothing does.
QString particularityOf(const Cluster& cluster);
/// "PostgreSQL 18 · 3 instances · standby of pg-main".
QString subtitleOf(const Cluster& cluster);
/// Where the canvas puts the mark that collapses and expands a container.
QRectF foldMark(QSizeF container);
double headingWidth(const Cluster& cluster);
std::vector<Shape> headingOf(const Cluster& cluster, double left, double right);

} // namespace pigpen::diagram

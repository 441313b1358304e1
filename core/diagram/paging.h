#pragma once

#include "core/diagram/diagrams.h"

namespace pigpen::diagram {

/// How many clusters (or nodes) one page holds and can still be read.
inline constexpr int mostOnPage = 50;

/// The options for each page of a diagram: the clusters (or nodes) that stand on it, and its number. What belongs
/// together stays together as far as a page holds it: the shards of one database, a cluster and who follows it,
/// sentinels and whom they watch. One page where all fit, and for the ER diagram, which shows one cluster anyway.
std::vector<Options> pagesOf(Kind kind, const Topology& topology, const Options& options);

/// The diagram on as many pages.
std::vector<Drawing> drawPages(Kind kind, const Topology& topology, const Options& options);

} // namespace pigpen::diagram

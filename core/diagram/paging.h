#pragma once

#include "core/diagram/diagrams.h"

#include <functional>

namespace pigpen::diagram {

/// So many clusters (or nodes) still make one page; where there are more, pages hold fewer, to be read on paper.
inline constexpr int mostOnOnePage = 50;
inline constexpr int mostOnEachPage = 16;

/// The options for each page of a diagram: the clusters (or nodes) that stand on it, and its number. What belongs
/// together stays together as far as a page holds it: the shards of one database, a cluster and who follows it,
/// sentinels and whom they watch. One page where all fit, and for the ER diagram, which shows one cluster anyway.
std::vector<Options> pagesOf(Kind kind, const Topology& topology, const Options& options);

/// Whether a page of that size can be read where it is shown.
using Legible = std::function<bool(const QSizeF&)>;
/// The same with pages that hold fewer, until all are legible; what a page of one cluster is, it stays.
std::vector<Options> pagesOf(Kind kind, const Topology& topology, const Options& options, const Legible& legible);

/// The diagram on as many pages.
std::vector<Drawing> drawPages(Kind kind, const Topology& topology, const std::vector<Options>& pages);

} // namespace pigpen::diagram

#pragma once

#include "core/drill/quorum.h"

namespace pigpen::drill {

/// How many drives a path of minio_data names: `/data/minio` is one, `/data{1...4}` are four. Several ranges multiply.
int drivesOf(QStringView data);

/// How many drives an erasure set has: MinIO takes the largest divisor up to 16 of all drives that spreads alike over
/// the nodes (MinIO, distributed design). Where there is none, all are one set.
int erasureSetSize(int nodes, int drivesPerNode);

/// Parity of a set by its size where nobody chose one: 1 of 2 and 3 drives, 2 of 4 and 5, 3 of 6 and 7, 4 of more; a
/// single drive has none (MinIO, storage class settings).
int defaultParity(int setSize);

/// How many drives of a set must be there to write: all but its parity, and one more where that is half.
int writeQuorum(int setSize, int parity);

/// The drives of a cluster in their sets. Sets are filled drive by drive over the nodes, as MinIO expands its
/// endpoints. A parity that `minio_extra_vars` sets (MINIO_STORAGE_CLASS_STANDARD) counts.
std::optional<Quorum> driveQuorum(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes);

} // namespace pigpen::drill

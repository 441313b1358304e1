#pragma once

#include <QByteArray>

/// A synthetic inventory in Pigsty's style: `clusters` clusters of three named pg-c00000 up, each with a VIP, users and
/// databases, one infra and one etcd node. Deterministic.
QByteArray generateInventory(int clusters);

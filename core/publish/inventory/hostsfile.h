#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// A file like /etc/hosts: a line for each node (address, the node's name, then the names of its instances) and each
/// VIP, below the cluster that it belongs to: the node's PGSQL cluster where it has one, else its first.
///
/// A cluster's own name and those of its services stand at its VIP; without one they stand only where the cluster has a
/// single node, since nothing says which of several is up. Each name means one address, as node before VIP and by the
/// order of the text. What is no host name, no IPv4 address or a name that is taken is left out, and a comment says so.
/// Empty `clusters`: all.
QByteArray toHostsFile(const Topology& topology, const QStringList& clusters = {});

} // namespace pigpen

#pragma once

#include "core/topology/topology.h"

#include <QSet>
#include <tl/expected.hpp>

namespace pigpen::edit {

/// An IPv4 address as a number; none where the text is no dotted quad without leading zeros.
std::optional<quint32> parseAddress(QStringView text);
QString formatAddress(quint32 address);

/// At most so many nodes are added at once.
constexpr int mostAddresses = 256;

/// The addresses that a text means, in its order: single ones, ranges ("10.10.10.11-19", "10.10.10.11-10.10.10.19") and
/// subnets ("10.10.10.0/28": its hosts, without its own address and the broadcast's), separated by commas or spaces.
/// Errors: nothing in it, a part that is none of these, one given twice, more than mostAddresses; the part is named.
tl::expected<QStringList, Error> parseAddresses(const QString& text);

/// Where the nodes of a subnet ("10.10.10.0/24") begin: behind its first ten addresses, which networks keep for their
/// own, where it is that large. Errors: it is no subnet, or has no room for nodes.
tl::expected<quint32, Error> firstNodeOf(const QString& subnet);

/// The virtual addresses of the deployment, without prefix: pg_vip_address and vip_address wherever they are set.
QSet<QString> virtualAddresses(const Topology& topology);

/// Whether the text mentions the address nowhere, not in a comment either: a node that is commented out comes back one
/// day.
bool isFreeAddress(const Topology& topology, const QString& address);

/// Whether it is in the deployment's own subnet, which an inventory without nodes has not chosen yet.
bool isInSubnet(const Topology& topology, const QString& address);

/// A virtual address that is free: the next above `like`, in the deployment's own subnet.
QString freeVirtualAddress(const Topology& topology, const QString& like, const QSet<QString>& taken);

/// Whether a new node may have that address. Errors: no IPv4 address, or it is a VIP.
tl::expected<void, Error> checkNewAddress(const Topology& topology, const QString& address);

/// Of many addresses those that no new node may have, and why, in their order: as checkNewAddress, or there is a node.
std::vector<Error> unusableAddresses(const Topology& topology, const QStringList& addresses);

} // namespace pigpen::edit

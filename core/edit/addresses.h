#pragma once

#include "core/topology/topology.h"

#include <QSet>
#include <tl/expected.hpp>

namespace pigpen::edit {

/// An IPv4 address as a number; none where the text is no dotted quad without leading zeros.
std::optional<quint32> parseAddress(QStringView text);
QString formatAddress(quint32 address);

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

} // namespace pigpen::edit

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

/// Whether a new node may have that address. Errors: no IPv4 address, or it is a VIP.
tl::expected<void, Error> checkNewAddress(const Topology& topology, const QString& address);

} // namespace pigpen::edit

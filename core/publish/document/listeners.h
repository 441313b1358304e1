#pragma once

#include "core/publish/document/subject.h"
#include "core/topology/ports.h"

#include <functional>

namespace pigpen::document {

/// Nodes that listen on the same ports.
struct Listeners
{
    QStringList hosts;
    std::vector<Port> ports; // by number
};

/// Which ports count.
using Pick = std::function<bool(const Port&)>;
Pick byUse(Port::Use use);
Pick byName(const QStringList& names);

/// The nodes of clusters by the picked ports of their instances; those without one are left out.
std::vector<Listeners> listenersOf(const Subject& subject, const std::vector<ClusterPtr>& clusters, const Pick& pick);
/// Nodes by what each runs beside its instances.
std::vector<Listeners> listenersOf(const Subject& subject, const QStringList& nodes, const Pick& pick);

/// Every address of them, each once.
QStringList hostsOf(const std::vector<Listeners>& listeners);

} // namespace pigpen::document

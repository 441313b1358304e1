#pragma once

#include "core/topology/topology.h"

/// What the rules about services and ports agree upon.
namespace pigpen::check {

/// A port that services of a cluster's own must keep off (FACTS.md, "Services").
struct ReservedPort
{
    int port = 0;
    QStringView parameter;  // that gives its process another port; empty where there is none
    bool isService = false; // of a default service
};
/// Null where the port is not reserved.
const ReservedPort* findReserved(int port);

inline EntityId idOf(const Cluster& cluster, const Service& service)
{
    return {EntityId::Kind::Service, cluster.module, cluster.name, service.name};
}

inline bool isCustom(const Service& service)
{
    return service.origin == u"custom";
}

/// Where the service is defined, else its cluster.
inline yaml::Node placeOf(const Cluster& cluster, const Service& service)
{
    return service.place ? service.place : cluster.place;
}

/// Whether a later service of that name takes its place: both write the same file.
bool isReplaced(const Cluster& cluster, const Service& service);
/// The address that it listens on; empty for all.
QString addressOf(const Service& service);
/// Whether both listen on one address.
bool sharesAddress(const Service& one, const Service& other);
/// The same for what a definition says after “ip”.
QString boundAddress(const QString& ip);

} // namespace pigpen::check

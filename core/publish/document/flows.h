#pragma once

#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"
#include "core/topology/ports.h"

namespace pigpen::document {

/// One end of a flow: who it is, and the addresses that this comes down to.
struct Side
{
    Line who;
    QStringList hosts; // empty: known to the reader only, as clients are
};

/// What has to be let through: from whom, to whom, which ports, and what for.
struct Flow
{
    Side from;
    Side to;
    std::vector<Port> ports; // only ones that something listens on by portsOf(), and SSH's
    QString why;
};

/// All flows that a deployment needs by Pigsty's architecture (its documentation's pages on architecture, ports and
/// firewalls): clients, then members of a cluster among themselves, then what clusters need of one another and of the
/// infrastructure, then administration. What a node needs of itself is left out.
std::vector<Flow> flowsOf(const Subject& subject);

/// The port and firewall matrix: a row a flow.
Table firewallTable(const Subject& subject);

} // namespace pigpen::document

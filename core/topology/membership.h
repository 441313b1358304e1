#pragma once

#include "core/topology/entity.h"
#include "core/topology/hostview.h"

namespace pigpen {

/// That a host's variables make an instance of a cluster.
struct Membership
{
    Module module = Module::Pgsql;
    QString cluster;
    QString address; // of the node that runs it: the host's own, but of a remote instance its pg_host
    QString group;   // the group that defines the cluster, as this host sees it

    bool operator==(const Membership&) const = default;
};

/// The clusters that a host is in, by its effective variables (FACTS.md, "Identity parameters"). A host without any is
/// a plain node: of its node_cluster, "nodes" by default. What an identity misses does not keep it from being shown.
std::vector<Membership> membershipsOf(const HostView& host);

/// Where each module's identity stands.
struct IdentityVariables
{
    Variable cluster = Variable::Count; // Count: it has none
    Variable seq = Variable::Count;
};
IdentityVariables identityVariables(Module module);

} // namespace pigpen

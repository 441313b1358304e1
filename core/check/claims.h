#pragma once

#include "core/check/finding.h"

#include <array>
#include <span>

namespace pigpen::check {

/// What several subjects may say alike, so that they must be looked at together.
enum class Topic : quint8 {
    Address,     // an IPv4 address: of a host, of a cluster's member, of a VIP
    NodeName,    // what a node is called
    ClusterName, // of clusters of all modules
    RouterId,    // vip_vrid of groups that have a VIP of nodes
    Shard,       // pg_shard of citus clusters
    Conflict,    // two groups and a variable: of the hosts that are in both (see conflicts.h)
    Zone         // where machines stand, by those who say so: see zoneNames
};

/// That a subject has, or is, something: an address, a name. Those of one topic and key are found together.
struct Claim
{
    enum class Kind : quint8 { Host, Member, Vip, Node, Cluster, Group, Setter };

    Topic topic = Topic::Address;
    Kind kind = Kind::Host;
    QString key;
    const void* subject = nullptr; // the cluster, group, host or node; kept alive by the checks
    yaml::Node place;

    const Cluster& cluster() const { return *static_cast<const Cluster*>(subject); } // Member, Vip, Cluster
    const Group& group() const { return *static_cast<const Group*>(subject); }       // Group
    const Host& host() const { return *static_cast<const Host*>(subject); }          // Host
    const Node& node() const { return *static_cast<const Node*>(subject); }          // Node
};

using Claims = std::vector<Claim>;

/// The claims of all subjects and what is found about them. An immutable value in parts that are shared with its
/// predecessor where no claim came or went.
class ClaimIndex
{
public:
    /// Looks at those that are alike, and tells what it finds.
    using Look = std::function<void(std::span<const Claim>, std::vector<Finding>&)>;

    /// `gone` must be claims that it has. All claims that share a part with one that came or went are looked at again.
    ClaimIndex with(const Claims& gone, Claims come, const Look& look) const;

    void collect(std::vector<Finding>& findings) const;
    /// How many different keys are claimed of a topic.
    int keyCount(Topic topic) const;

private:
    struct Part
    {
        Claims claims; // those that are alike stand together
        std::vector<Finding> findings;
    };
    static constexpr size_t partCount = 1024;

    static void lookAt(Part& part, const Look& look);

    std::array<std::shared_ptr<const Part>, partCount> m_parts;
};

} // namespace pigpen::check

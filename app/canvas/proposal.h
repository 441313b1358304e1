#pragma once

#include "app/canvas/cargo.h"
#include "app/document/document.h"

namespace pigpen {

/// What a drop would do: the edit that the verb makes, and the design after it. Nothing is done yet.
struct Proposal
{
    edit::Edit edit;
    SnapshotPtr outcome;

    /// An instance or a plain node that there was not before, and where.
    struct Member
    {
        ClusterPtr cluster;
        const Instance* instance = nullptr;
    };
    std::vector<ClusterPtr> clusters() const; // new ones
    std::vector<Member> members() const;      // new ones in clusters that were there before
    std::vector<NodePtr> nodes() const;       // new ones
    /// For people, a line each: "pg-test-4 · becomes a replica · 10.10.10.14".
    QStringList words() const;

    TopologyPtr before;
};

/// Asks the verb that belongs to the cargo and its target (None: the empty ground). Errors: why it can't be, as the
/// verb says it.
tl::expected<Proposal, Error> propose(const Document& document, const Cargo& cargo, const EntityId& target);

} // namespace pigpen

#pragma once

#include "app/canvas/cargo.h"
#include "app/document/document.h"

namespace pigpen {

/// What a gesture would do: the edit that the verbs make, and the design after it. Nothing is done yet.
struct Proposal
{
    edit::Edit edit;
    SnapshotPtr outcome;
    TopologyPtr before;
    QString rule; // of a new member's number, where that is not plain to see

    /// An instance or a plain node that there was not before, and where.
    struct Member
    {
        ClusterPtr cluster;
        const Instance* instance = nullptr;

        EntityId id() const { return {EntityId::Kind::Instance, cluster->module, cluster->name, instance->name}; }
    };
    std::vector<ClusterPtr> clusters() const; // new ones
    std::vector<Member> members() const;      // new ones in clusters that were there before
    std::vector<NodePtr> nodes() const;       // new ones
    /// What it makes, to be selected then: the clusters and members; none where it changes what is there.
    QList<EntityId> made() const;
    /// For people, a line each: "pg-test-4 · becomes a replica · 10.10.10.14". Many are summed up.
    QStringList words() const;

private:
    QStringList changes() const; // of what was there before
};

/// Asks the verb that belongs to the cargo and its target (None: the empty ground); see Asking. Errors: why it can't
/// be, as the verb says it.
tl::expected<Proposal, Error> propose(const Document& document, const Cargo& cargo, const EntityId& target);

/// That an instance replicates from another: setUpstream, and where that is its own cluster's primary no upstream of
/// its own, which means the same.
tl::expected<Proposal, Error> proposeUpstream(const Document& document, const EntityId& follower,
                                              const EntityId& upstream);

/// Does it and selects what it made.
bool carryOut(Document& document, const tl::expected<Proposal, Error>& proposal);
bool carryOut(Document& document, const Proposal& proposal, const Sidecar& sidecar);

} // namespace pigpen

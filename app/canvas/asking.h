#pragma once

#include "app/canvas/cargo.h"
#include "app/document/sequence.h"

namespace pigpen {

/// Asks the verbs for what a cargo means at its target, one after another, in a sequence:
/// - new nodes join the target's cluster, or become plain nodes;
/// - a new cluster is made, on the target where that is a node; standby and delayed ones follow the target;
/// - nodes join the target's cluster; instances move to it, or to the target where that is a node;
/// - a replica on the card of its own primary is promoted.
/// Errors: as the verbs say, or the cargo means nothing there.
class Asking
{
public:
    Asking(Sequence& sequence, const EntityId& target);

    using Asked = tl::expected<void, Error>;
    Asked operator()(const NewNodes& nodes);
    Asked operator()(const NewClusterOf& wanted);
    Asked operator()(const Entities& entities);

    /// Which number a new member got and why, where that is not plain to see; else empty.
    const QString& rule() const { return m_rule; }

private:
    Asked join(const QString& address);
    Asked bring(const EntityId& id);
    Asked relocate(const EntityId& id);
    bool isSwap(const Entities& entities) const;
    QStringList free(int count) const; // addresses
    tl::expected<QString, Error> upstream() const;

    Sequence& m_sequence;
    EntityId m_target;
    ClusterPtr m_cluster; // that the target is, or belongs to; null where there is none
    QString m_rule;
};

} // namespace pigpen

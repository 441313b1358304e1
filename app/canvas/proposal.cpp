#include "app/canvas/proposal.h"

#include "app/document/sequence.h"
#include "core/edit/assignment.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Drop
{
    Q_DECLARE_TR_FUNCTIONS(Drop)
};

using Asked = tl::expected<void, Error>;

/// What asks the verbs, by cargo.
struct Asking
{
    Sequence& sequence;
    ClusterPtr cluster; // under the pointer; null where there is none

    Asked operator()(const NewNodes& nodes) const
    {
        const QStringList addresses = edit::freeAddresses(*sequence.topology(), nodes.count);
        if (addresses.size() < nodes.count)
            return tl::unexpected(Error{Drop::tr("the subnet has no free address left"),
                                        Drop::tr("add the node by its address in the source pane")});
        for (const QString& address : addresses) {
            if (Asked added = sequence.add(joining(address)); !added)
                return added;
        }
        if (nodes.count > 1)
            sequence.setLabel(cluster ? Drop::tr("Add nodes to %1").arg(cluster->name) : Drop::tr("Add nodes"));
        return {};
    }

    Asked operator()(const NewClusterOf& wanted) const
    {
        edit::NewCluster made;
        made.archetype = wanted.archetype;
        const bool follows =
            wanted.archetype == edit::Archetype::Standby || wanted.archetype == edit::Archetype::Delayed;
        if (follows) {
            const Instance* primary = cluster ? cluster->primary() : nullptr;
            if (!primary)
                return tl::unexpected(Error{Drop::tr("this kind of cluster follows another one"),
                                            Drop::tr("drop it on the PostgreSQL cluster that it shall follow")});
            made.upstream = primary->node;
        }
        return sequence.add(edit::addCluster(*sequence.topology(), made));
    }

    Asked operator()(const EntityId& entity) const
    {
        if (!cluster)
            return tl::unexpected(
                Error{Drop::tr("an instance belongs to a cluster"), Drop::tr("drop it on another cluster")});
        if (entity.kind == EntityId::Kind::Node)
            return sequence.add(joining(entity.name));
        return sequence.add(
            edit::moveInstance(*sequence.topology(), sequence.usedNumbers(), entity.name, cluster->name));
    }

    edit::Result joining(const QString& address) const
    {
        if (!cluster)
            return edit::addNode(*sequence.topology(), address);
        return edit::addInstance(*sequence.topology(), sequence.usedNumbers(), {cluster->name, address, {}, {}});
    }
};

QString joined(std::initializer_list<QString> parts)
{
    QStringList words;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            words.append(part);
    }
    return words.join(QStringLiteral(" · "));
}

QString wordsOf(const Instance& instance)
{
    QString role = instance.role;
    if (role == u"primary")
        role = Drop::tr("becomes the primary");
    else if (role == u"offline")
        role = Drop::tr("becomes an offline instance");
    else if (!role.isEmpty())
        role = Drop::tr("becomes a %1").arg(role);
    return joined({instance.name, role, instance.node == instance.name ? QString() : instance.node});
}

QString wordsOf(const Cluster& cluster)
{
    QStringList addresses;
    for (const Instance& instance : cluster.instances) {
        if (!addresses.contains(instance.node))
            addresses.append(instance.node);
    }
    return joined({cluster.name, Drop::tr("new cluster"), addresses.join(QStringLiteral(", "))});
}

} // namespace

tl::expected<Proposal, Error> propose(const Document& document, const Cargo& cargo, const EntityId& target)
{
    if (document.problem())
        return tl::unexpected(*document.problem());
    if (!document.snapshot())
        return tl::unexpected(Error{Drop::tr("there is no inventory yet"), Drop::tr("start one with File, New")});
    Sequence sequence(document);
    const ClusterPtr cluster = target ? document.topology()->cluster(target) : nullptr;
    return std::visit(Asking{sequence, cluster}, cargo).map([&] {
        return Proposal{sequence.edit(), sequence.snapshot(), document.topology()};
    });
}

std::vector<ClusterPtr> Proposal::clusters() const
{
    std::vector<ClusterPtr> added;
    for (const ClusterPtr& cluster : outcome->topology->clusters()) {
        if (!before->cluster(cluster->id()))
            added.push_back(cluster);
    }
    return added;
}

std::vector<Proposal::Member> Proposal::members() const
{
    std::vector<Member> added;
    for (const ClusterPtr& cluster : outcome->topology->clusters()) {
        const ClusterPtr old = before->cluster(cluster->id());
        if (!old || old == cluster)
            continue;
        for (const Instance& instance : cluster->instances) {
            if (!old->instance(instance.name))
                added.push_back({cluster, &instance});
        }
    }
    return added;
}

std::vector<NodePtr> Proposal::nodes() const
{
    std::vector<NodePtr> added;
    for (const NodePtr& node : outcome->topology->nodes()) {
        if (!before->node(node->address))
            added.push_back(node);
    }
    return added;
}

QStringList Proposal::words() const
{
    QStringList lines;
    for (const ClusterPtr& cluster : clusters())
        lines.append(wordsOf(*cluster));
    for (const Member& member : members())
        lines.append(wordsOf(*member.instance));
    if (lines.isEmpty()) {
        for (const NodePtr& node : nodes())
            lines.append(joined({node->address, Drop::tr("new node")}));
    }
    return lines;
}

} // namespace pigpen

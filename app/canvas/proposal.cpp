#include "app/canvas/proposal.h"

#include "app/canvas/asking.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
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

QString becoming(const QString& role)
{
    if (role == u"primary")
        return Words::tr("becomes the primary");
    if (role == u"offline")
        return Words::tr("becomes an offline instance");
    return role.isEmpty() ? QString() : Words::tr("becomes a %1").arg(role);
}

QString wordsOf(const Instance& instance)
{
    return joined({instance.name, becoming(instance.role), instance.node == instance.name ? QString() : instance.node});
}

QString wordsOf(const Cluster& cluster)
{
    QStringList addresses;
    for (const Instance& instance : cluster.instances) {
        if (!addresses.contains(instance.node))
            addresses.append(instance.node);
    }
    constexpr qsizetype most = 4;
    if (addresses.size() > most)
        addresses = {addresses.first() + QStringLiteral(" … ") + addresses.last()};
    return joined({cluster.name, Words::tr("new cluster"), addresses.join(QStringLiteral(", "))});
}

/// The new primary first.
void tellChange(const Instance& now, const Instance& old, QStringList& lines)
{
    if (now.role != old.role && now.role == u"primary")
        lines.prepend(joined({now.name, becoming(now.role)}));
    else if (now.role != old.role)
        lines.append(joined({now.name, becoming(now.role)}));
    if (now.node != old.node)
        lines.append(joined({now.name, Words::tr("moves to %1").arg(now.node)}));
    if (now.upstreamAddress != old.upstreamAddress && !now.upstream.isEmpty())
        lines.append(Words::tr("%1 will replicate from %2").arg(now.name, now.upstream));
}

QStringList shortened(QStringList lines)
{
    constexpr qsizetype most = 5;
    if (lines.size() <= most)
        return lines;
    const qsizetype more = lines.size() - (most - 1);
    lines = lines.mid(0, most - 1);
    lines.append(Words::tr("and %1 more").arg(more));
    return lines;
}

/// Errors: nothing can be edited at the moment.
tl::expected<void, Error> checkOpen(const Document& document)
{
    if (document.problem())
        return tl::unexpected(*document.problem());
    if (!document.snapshot())
        return tl::unexpected(Error{Words::tr("there is no inventory yet"), Words::tr("start one with File, New")});
    return {};
}

} // namespace

tl::expected<Proposal, Error> propose(const Document& document, const Cargo& cargo, const EntityId& target)
{
    if (const auto open = checkOpen(document); !open)
        return tl::unexpected(open.error());
    Sequence sequence(document);
    Asking asking(sequence, target);
    return std::visit([&](const auto& what) { return asking(what); }, cargo).map([&] {
        return Proposal{sequence.edit(), sequence.snapshot(), document.topology(), asking.rule()};
    });
}

tl::expected<Proposal, Error> proposeUpstream(const Document& document, const EntityId& follower,
                                              const EntityId& upstream)
{
    if (const auto open = checkOpen(document); !open)
        return tl::unexpected(open.error());
    const TopologyPtr topology = document.topology();
    const auto source = topology->instance(upstream.name);
    const auto found = topology->instance(follower.name);
    if (!source || !found)
        return tl::unexpected(Error{Words::tr("there is no such instance"), {}});
    if (found.instance->upstream == source.instance->name)
        return tl::unexpected(Error{Words::tr("%1 replicates from %2 already").arg(follower.name, upstream.name),
                                    Words::tr("choose another one")});
    const bool ownPrimary = found.cluster->primary() == source.instance && found.instance->delay.isEmpty();
    Sequence sequence(document);
    return sequence.add(edit::setUpstream(*topology, follower.name, ownPrimary ? QString() : source.instance->node))
        .map([&] {
            return Proposal{sequence.edit(), sequence.snapshot(), topology, {}};
        });
}

bool carryOut(Document& document, const tl::expected<Proposal, Error>& proposal)
{
    return proposal ? carryOut(document, *proposal, document.sidecar())
                    : document.perform(tl::unexpected(proposal.error()));
}

bool carryOut(Document& document, const Proposal& proposal, const Sidecar& sidecar)
{
    if (!document.perform(proposal.edit, sidecar))
        return false;
    if (const QList<EntityId> made = proposal.made(); !made.isEmpty())
        document.selection()->set(made);
    return true;
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

QList<EntityId> Proposal::made() const
{
    QList<EntityId> made;
    if (!changes().isEmpty())
        return made;
    for (const ClusterPtr& cluster : clusters())
        made.append(cluster->id());
    for (const Member& member : members())
        made.append(member.id());
    return made;
}

QStringList Proposal::changes() const
{
    QStringList lines;
    for (const ClusterPtr& cluster : outcome->topology->clusters()) {
        const ClusterPtr old = before->cluster(cluster->id());
        if (!old || old == cluster)
            continue;
        for (const Instance& instance : cluster->instances) {
            if (const Instance* was = old->instance(instance.name))
                tellChange(instance, *was, lines);
        }
    }
    return lines;
}

QStringList Proposal::words() const
{
    QStringList lines = changes(); // what changes tells enough: a plain node that is left over is no news
    if (lines.isEmpty()) {
        for (const ClusterPtr& cluster : clusters())
            lines.append(wordsOf(*cluster));
        for (const Member& member : members())
            lines.append(wordsOf(*member.instance));
    }
    lines = shortened(lines);
    if (!rule.isEmpty())
        lines.append(rule);
    return lines;
}

} // namespace pigpen

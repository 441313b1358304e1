#include "core/plan/difference.h"

#include "core/plan/counterparts.h"
#include "core/plan/differencevariables.h"
#include "core/plan/differencewords.h"
#include "core/topology/extent.h"

#include <QSet>
#include <algorithm>

namespace pigpen {

namespace {

using EntityKind = EntityId::Kind;
using Kind = Difference::Kind;
using differencevariables::Change;
using differencevariables::changes;
using differencevariables::toldBy;
using differencevariables::Variable;

TextRange rangeOf(const yaml::Tree& tree, const yaml::Span& span)
{
    return span.end > span.begin ? TextRange{tree.place(span.begin).line, tree.place(span.end - 1).line} : TextRange();
}

class Comparison
{
public:
    Comparison(const Topology& before, const Topology& after)
        : m_before(before), m_after(after), m_counterparts(before, after), m_secrets(before, after)
    {
        for (const Topology* topology : {&before, &after})
            for (const ClusterPtr& cluster : topology->clusters())
                m_ofGroup[cluster->group] << cluster->id();
    }

    std::vector<Difference> run()
    {
        for (const ClusterPtr& cluster : m_after.clusters()) {
            if (const ClusterPtr old = m_counterparts.renamed(cluster->id()))
                compareRenamed(*old, *cluster);
            else
                compare(m_before.cluster(cluster->id()).get(), cluster.get());
        }
        for (const ClusterPtr& cluster : m_before.clusters())
            if (!m_after.cluster(cluster->id()) && !m_counterparts.isSucceeded(cluster->id()))
                compare(cluster.get(), nullptr);
        for (const NodePtr& node : m_after.nodes())
            compare(m_before.node(node->address).get(), node.get());
        for (const NodePtr& node : m_before.nodes())
            if (!m_after.node(node->address))
                compare(node.get(), nullptr);
        compareVariables();
        return ordered();
    }

private:
    void add(Kind kind, const EntityId& id, const QStringList& what)
    {
        const EntityId from = m_counterparts.former(id);
        m_kinds[EntityId::ofCluster(id.module, id.cluster)].insert(int(id.kind));
        m_entities.insert(id, kind);
        if (m_counterparts.hasMoved(id))
            m_entities.insert(from, kind);
        m_found.push_back(
            {kind,
             id,
             from,
             {},
             {},
             {},
             what,
             kind == Kind::Added ? TextRange() : rangeOf(*m_before.tree(), extentOf(m_before, from ? from : id)),
             kind == Kind::Removed ? TextRange() : rangeOf(*m_after.tree(), extentOf(m_after, id))});
    }

    /// Either may be null; the same object on both sides is the same.
    template<typename Entity>
    void compare(const Entity* before, const Entity* after, const EntityId& id, const QString& move = {})
    {
        if (before == after)
            return;
        if (before == nullptr || after == nullptr)
            return add(after != nullptr ? Kind::Added : Kind::Removed, id, {});
        QStringList what = differencewords::of(*before, *after, m_secrets);
        if (!move.isEmpty())
            what.prepend(move);
        if (!what.isEmpty())
            add(move.isEmpty() ? Kind::Changed : Kind::Moved, id, what);
    }

    void compare(const Instance* before, const Instance* after, const EntityId& id)
    {
        const bool isMoved = before != nullptr && after != nullptr && before->node != after->node;
        compare<Instance>(before, after, id, isMoved ? differencewords::move(before->node, after->node) : QString());
    }

    void compare(const Node* before, const Node* after)
    {
        compare(before, after, (after != nullptr ? after : before)->id());
    }

    void compare(const Cluster* before, const Cluster* after)
    {
        if (before == after)
            return;
        static const Cluster none;
        const EntityId id = (after != nullptr ? after : before)->id();
        compare(before, after, id);
        compareContent(before != nullptr ? *before : none, after != nullptr ? *after : none, id);
    }

    void compareContent(const Cluster& old, const Cluster& now, const EntityId& id)
    {
        compareParts(old.instances, now.instances, id, EntityKind::Instance);
        compareParts(old.services, now.services, id, EntityKind::Service);
        compareParts(old.databases, now.databases, id, EntityKind::Database);
        compareParts(old.roles, now.roles, id, EntityKind::Role);
    }

    /// What of the parts only follows from the new name is no difference.
    void compareRenamed(const Cluster& before, const Cluster& after)
    {
        const EntityId id = after.id();
        const Cluster old = renamedTo(before, after);
        compare(&old, &after, id, differencewords::rename(before.name));
        compareContent(old, after, id);
    }

    /// An instance that its node took along from another cluster; its number and whom it follows go by where it is.
    bool compareMoved(const Instance& after, const EntityId& id)
    {
        if (!m_counterparts.hasMoved(id))
            return false;
        const EntityId from = m_counterparts.former(id);
        Instance old = *m_before.cluster(from)->instance(from.name);
        old.seq = after.seq;
        old.upstream = after.upstream;
        m_kinds[EntityId::ofCluster(from.module, from.cluster)].insert(int(EntityKind::Instance));
        compare(&old, &after, id, differencewords::moveFrom(from));
        return true;
    }
    template<typename Part>
    bool compareMoved(const Part&, const EntityId&)
    {
        return false;
    }

    template<typename Part>
    void compareParts(const std::vector<Part>& before, const std::vector<Part>& after, const EntityId& cluster,
                      EntityKind kind)
    {
        const auto named = [](const std::vector<Part>& parts, const QString& name) -> const Part* {
            const auto found =
                std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.name == name; });
            return found == parts.end() ? nullptr : &*found;
        };
        const auto id = [&](const Part& part) { return EntityId{kind, cluster.module, cluster.cluster, part.name}; };
        for (const Part& part : after)
            if (!compareMoved(part, id(part)))
                compare(named(before, part.name), &part, id(part));
        for (const Part& part : before)
            if (named(after, part.name) == nullptr && !m_counterparts.isSucceeded(id(part)))
                compare(&part, static_cast<const Part*>(nullptr), id(part));
    }

    void compareVariables()
    {
        const auto nameBefore = [this](const QString& group) { return m_counterparts.groupBefore(group); };
        for (const Change& change : changes(*m_before.inventory(), *m_after.inventory(), nameBefore)) {
            const EntityId owner = change.host.isEmpty() ? ownerOf(change.group) : ownerOf(change.group, change.host);
            if (!isTold(owner, change))
                addVariable(owner, change);
        }
    }

    void addVariable(const EntityId& owner, const Change& change)
    {
        const auto value = [](const std::optional<Variable>& variable) {
            return variable ? std::optional(variable->value.value()) : std::nullopt;
        };
        const auto range = [](const Topology& topology, const std::optional<Variable>& variable) {
            return variable ? rangeOf(*topology.tree(), {topology.tree()->span(variable->key).begin,
                                                         topology.tree()->span(variable->value).end})
                            : TextRange();
        };
        const QString words =
            differencewords::ofValue(change.name, value(change.before), value(change.after), m_secrets);
        m_found.push_back({!change.before  ? Kind::Added
                           : !change.after ? Kind::Removed
                                           : Kind::Changed,
                           owner,
                           {},
                           change.host.isEmpty() ? change.group : change.group + u'/' + change.host,
                           change.name,
                           words,
                           {differencewords::ofVariable(change.name, words)},
                           range(m_before, change.before),
                           range(m_after, change.after)});
    }

    /// What comes or goes with its entity, or what an entity tells of already.
    bool isTold(const EntityId& owner, const Change& change) const
    {
        const auto entity = m_entities.constFind(owner);
        if (owner && entity != m_entities.cend() && comesOrGoes(owner, *entity))
            return true;
        const EntityKind teller = toldBy(change.name);
        if (teller == EntityKind::None || !owner)
            return false;
        return owner.kind == EntityKind::Instance ? tellsAny(owner, change.host)
                                                  : m_kinds.value(owner).contains(int(teller));
    }

    /// Whether anything was found of the cluster's instances on that host: one of redis may hold several.
    bool tellsAny(const EntityId& owner, const QString& host) const
    {
        for (const Topology* topology : {&m_after, &m_before})
            if (const ClusterPtr cluster = topology->cluster(owner))
                for (const Instance& instance : cluster->instances)
                    if (instance.node == host &&
                        m_entities.contains({EntityKind::Instance, owner.module, owner.cluster, instance.name}))
                        return true;
        return false;
    }

    bool comesOrGoes(const EntityId& id, Kind kind) const
    {
        return kind == Kind::Added || kind == Kind::Removed || m_counterparts.hasMoved(id) ||
               (id.kind == EntityKind::Instance && m_counterparts.isSucceeded(id));
    }

    EntityId ownerOf(const QString& group) const
    {
        const QList<EntityId> clusters = m_ofGroup.value(group);
        return clusters.isEmpty() ? EntityId() : clusters.front();
    }

    /// The instance of one of the group's clusters on that host, else the node.
    EntityId ownerOf(const QString& group, const QString& host) const
    {
        for (const EntityId& id : m_ofGroup.value(group))
            for (const Topology* topology : {&m_after, &m_before})
                if (const ClusterPtr cluster = topology->cluster(id))
                    for (const Instance& instance : cluster->instances)
                        if (instance.node == host)
                            return {EntityKind::Instance, id.module, id.cluster, instance.name};
        return EntityId::ofNode(host);
    }

    /// Variables behind their cluster's entities; those of no cluster last.
    std::vector<Difference> ordered()
    {
        QHash<QString, int> ranks;
        for (const Topology* topology : {&m_after, &m_before})
            for (const ClusterPtr& cluster : topology->clusters())
                ranks.insert(cluster->id().toString(), ranks.value(cluster->id().toString(), int(ranks.size())));
        const int nodes = int(ranks.size());
        const auto rank = [&](const Difference& difference) {
            if (!difference.entity)
                return nodes + 1;
            if (difference.entity.kind == EntityKind::Node)
                return nodes;
            return ranks.value(EntityId::ofCluster(difference.entity.module, difference.entity.cluster).toString());
        };
        std::stable_sort(m_found.begin(), m_found.end(),
                         [&](const Difference& a, const Difference& b) { return rank(a) < rank(b); });
        return std::move(m_found);
    }

    const Topology& m_before;
    const Topology& m_after;
    const Counterparts m_counterparts;
    const differencewords::Secrets m_secrets;
    QHash<QString, QList<EntityId>> m_ofGroup;
    QHash<EntityId, Kind> m_entities;   // what was found of entities
    QHash<EntityId, QSet<int>> m_kinds; // of what kinds of entities it was, by cluster
    std::vector<Difference> m_found;
};

} // namespace

QString kindName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return QStringLiteral("added");
    case Difference::Kind::Removed:
        return QStringLiteral("removed");
    case Difference::Kind::Changed:
        return QStringLiteral("changed");
    case Difference::Kind::Moved:
        return QStringLiteral("moved");
    }
    Q_UNREACHABLE();
}

std::vector<Difference> differences(const Topology& before, const Topology& after)
{
    return Comparison(before, after).run();
}

} // namespace pigpen

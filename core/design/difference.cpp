#include "core/design/difference.h"

#include "core/design/differencevariables.h"
#include "core/design/differencewords.h"
#include "core/topology/extent.h"

#include <QSet>
#include <algorithm>

namespace pigpen {

namespace {

using EntityKind = EntityId::Kind;
using Kind = Difference::Kind;
using differencevariables::toldBy;
using differencevariables::Variable;
using differencevariables::Variables;
using differencevariables::variablesOf;

TextRange rangeOf(const yaml::Tree& tree, const yaml::Span& span)
{
    return span.end > span.begin ? TextRange{tree.place(span.begin).line, tree.place(span.end - 1).line} : TextRange();
}

class Comparison
{
public:
    Comparison(const Topology& before, const Topology& after) : m_before(before), m_after(after)
    {
        for (const Topology* topology : {&before, &after})
            for (const ClusterPtr& cluster : topology->clusters())
                m_ofGroup[cluster->group] << cluster->id();
    }

    std::vector<Difference> run()
    {
        for (const ClusterPtr& cluster : m_after.clusters())
            compare(m_before.cluster(cluster->id()).get(), cluster.get());
        for (const ClusterPtr& cluster : m_before.clusters())
            if (!m_after.cluster(cluster->id()))
                compare(cluster.get(), nullptr);
        for (const NodePtr& node : m_after.nodes())
            compare(m_before.node(node->address).get(), node.get());
        for (const NodePtr& node : m_before.nodes())
            if (!m_after.node(node->address))
                compare(node.get(), nullptr);
        compareGroups();
        compareHosts();
        return ordered();
    }

private:
    void add(Kind kind, const EntityId& id, const QStringList& what)
    {
        m_kinds[EntityId::ofCluster(id.module, id.cluster)].insert(int(id.kind));
        m_entities.insert(id, kind);
        m_found.push_back({kind,
                           id,
                           {},
                           {},
                           what,
                           kind == Kind::Added ? TextRange() : rangeOf(*m_before.tree(), extentOf(m_before, id)),
                           kind == Kind::Removed ? TextRange() : rangeOf(*m_after.tree(), extentOf(m_after, id))});
    }

    /// Either may be null; the same object on both sides is the same.
    template<typename Entity>
    void compare(const Entity* before, const Entity* after, const EntityId& id)
    {
        if (before == after)
            return;
        if (before == nullptr || after == nullptr)
            return add(after != nullptr ? Kind::Added : Kind::Removed, id, {});
        if (const QStringList what = differencewords::of(*before, *after); !what.isEmpty())
            add(Kind::Changed, id, what);
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
        const Cluster& old = before != nullptr ? *before : none;
        const Cluster& now = after != nullptr ? *after : none;
        compareParts(old.instances, now.instances, id, EntityKind::Instance);
        compareParts(old.services, now.services, id, EntityKind::Service);
        compareParts(old.databases, now.databases, id, EntityKind::Database);
        compareParts(old.roles, now.roles, id, EntityKind::Role);
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
            compare(named(before, part.name), &part, id(part));
        for (const Part& part : before)
            if (named(after, part.name) == nullptr)
                compare(&part, static_cast<const Part*>(nullptr), id(part));
    }

    void compareGroups()
    {
        const auto& before = *m_before.inventory();
        const auto& after = *m_after.inventory();
        for (const GroupPtr& group : after.groups())
            if (const GroupPtr old = before.group(group->name); old != group)
                compareVariables(group->name, ownerOf(group->name), old ? variablesOf(*old) : Variables(),
                                 variablesOf(*group));
        for (const GroupPtr& group : before.groups())
            if (!after.group(group->name))
                compareVariables(group->name, ownerOf(group->name), variablesOf(*group), {});
    }

    void compareHosts()
    {
        const auto& before = *m_before.inventory();
        const auto& after = *m_after.inventory();
        for (const HostPtr& host : after.hosts())
            if (const HostPtr old = before.host(host->name); old != host)
                compareHost(host->name, old ? variablesOf(*old) : QMap<QString, Variables>(), variablesOf(*host));
        for (const HostPtr& host : before.hosts())
            if (!after.host(host->name))
                compareHost(host->name, variablesOf(*host), {});
    }

    void compareHost(const QString& host, const QMap<QString, Variables>& before, const QMap<QString, Variables>& after)
    {
        QStringList groups = before.keys() + after.keys();
        groups.removeDuplicates();
        for (const QString& group : groups)
            compareVariables(group + u'/' + host, ownerOf(group, host), before.value(group), after.value(group));
    }

    void compareVariables(const QString& scope, const EntityId& owner, const Variables& before, const Variables& after)
    {
        for (auto now = after.cbegin(); now != after.cend(); ++now) {
            const auto old = before.constFind(now.key());
            if (old == before.cend())
                addVariable(Kind::Added, scope, owner, now.key(), nullptr, &*now);
            else if (!(old->value.value() == now->value.value()))
                addVariable(Kind::Changed, scope, owner, now.key(), &*old, &*now);
        }
        for (auto old = before.cbegin(); old != before.cend(); ++old)
            if (!after.contains(old.key()))
                addVariable(Kind::Removed, scope, owner, old.key(), &*old, nullptr);
    }

    void addVariable(Kind kind, const QString& scope, const EntityId& owner, const QString& name,
                     const Variable* before, const Variable* after)
    {
        if (isTold(owner, name))
            return;
        const auto value = [](const Variable* variable) {
            return variable != nullptr ? variable->value.value() : yaml::Value();
        };
        const auto range = [](const Topology& topology, const Variable* variable) {
            return variable == nullptr ? TextRange()
                                       : rangeOf(*topology.tree(), {topology.tree()->span(variable->key).begin,
                                                                    topology.tree()->span(variable->value).end});
        };
        m_found.push_back({kind,
                           owner,
                           scope,
                           name,
                           {differencewords::ofValue(name, value(before), value(after))},
                           range(m_before, before),
                           range(m_after, after)});
    }

    /// What comes or goes with its entity, or what an entity tells of already.
    bool isTold(const EntityId& owner, const QString& variable) const
    {
        const auto entity = m_entities.constFind(owner);
        if (owner && entity != m_entities.cend() && *entity != Kind::Changed)
            return true;
        const EntityKind teller = toldBy(variable);
        if (teller == EntityKind::None || !owner)
            return false;
        return owner.kind == EntityKind::Instance ? entity != m_entities.cend()
                                                  : m_kinds.value(owner).contains(int(teller));
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
    QHash<QString, QList<EntityId>> m_ofGroup;
    QHash<EntityId, Kind> m_entities;   // what was found of entities
    QHash<EntityId, QSet<int>> m_kinds; // of what kinds of entities it was, by cluster
    std::vector<Difference> m_found;
};

} // namespace

QString kindName(Difference::Kind kind)
{
    return kind == Kind::Added     ? QStringLiteral("added")
           : kind == Kind::Removed ? QStringLiteral("removed")
                                   : QStringLiteral("changed");
}

std::vector<Difference> differences(const Topology& before, const Topology& after)
{
    return Comparison(before, after).run();
}

} // namespace pigpen

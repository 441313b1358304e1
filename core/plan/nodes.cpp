// Nodes that come under Pigsty's care, that leave it, and what they are called.
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

using Kind = EntityId::Kind;

/// Nodes of the same kind of change, by the group that holds none but these where there is one.
struct Batch
{
    QString words; // a group, or addresses
    QString limit;
    std::vector<int> changes;
    qsizetype count = 0;
};

class NodePlanner
{
public:
    explicit NodePlanner(Draft& draft) : m_draft(draft) {}

    void plan()
    {
        for (int i = 0; i < int(m_draft.changes().size()); ++i) {
            const Difference& difference = m_draft.difference(i);
            if (difference.entity.kind != Kind::Node || !difference.variable.isEmpty())
                continue;
            if (m_draft.isHeld(difference.entity.name))
                m_draft.note(i, Words::tr("it stays as it is, for what it carries can't be changed in place"));
            else if (difference.kind == Difference::Kind::Added)
                m_come.insert(difference.entity.name, i);
            else if (difference.kind == Difference::Kind::Removed)
                m_gone.insert(difference.entity.name, i);
            else
                planStayed(difference.entity.name, i);
        }
        planNew();
        planGone();
    }

private:
    /// New nodes of infra are set up with it (pigsty.io, infra.yml: "as a common node").
    bool isOfInfra(const QString& address) const
    {
        const NodePtr node = m_draft.after().node(address);
        return node && std::any_of(node->instances.begin(), node->instances.end(), [&](const QString& name) {
                   const Topology::Found found = m_draft.after().instance(name);
                   return found && found.cluster->module == Module::Infra;
               });
    }

    void planNew()
    {
        for (const auto& [address, change] : QMap<QString, int>(m_come).asKeyValueRange())
            if (isOfInfra(address)) {
                m_draft.note(change, Words::tr("setting up infra sets up its node, too"));
                m_come.remove(address);
            }
        for (const Batch& batch : batches(m_draft.after(), m_come))
            m_draft.add(Phase::Nodes, {.command = QStringLiteral("bin/node-add ") + batch.words,
                                       .why = Words::tr("Pigsty takes care of %1 from now on").arg(batch.limit),
                                       .before = Words::tr("the admin user can log in there by ssh and become root"),
                                       .verify = QStringLiteral("ansible %1 -m ping").arg(batch.limit),
                                       .changes = batch.changes});
    }

    void planGone()
    {
        for (const Batch& batch : batches(m_draft.before(), m_gone))
            m_draft.add(Phase::NodeRemoval, {.command = QStringLiteral("bin/node-rm ") + batch.words,
                                             .why = Words::tr("Pigsty takes care of %1 no longer").arg(batch.limit),
                                             .risk = Risk::Restart,
                                             .before = conditions::all(
                                                 {conditions::oldInventory(),
                                                  Words::tr("everything that ran there is removed; haproxy, exporters "
                                                            "and the shipping of logs stop")}),
                                             .usesOld = true,
                                             .changes = batch.changes});
    }

    /// Where a group consists of such nodes, its name stands for them; the others go by their addresses, those of one
    /// first group together.
    static std::vector<Batch> batches(const Topology& topology, const QMap<QString, int>& nodes)
    {
        std::vector<Batch> found;
        QHash<QString, size_t> byGroup;
        for (const NodePtr& node : topology.nodes()) {
            const auto change = nodes.constFind(node->address);
            if (change == nodes.cend())
                continue;
            const QString group = groupOf(topology, *node, nodes);
            if (!byGroup.contains(group)) {
                byGroup.insert(group, found.size());
                found.push_back({});
            }
            Batch& batch = found[byGroup.value(group)];
            const bool isGroup = !group.startsWith(u'/');
            if (isGroup)
                batch.words = shellWord(group);
            else
                batch.words += (batch.count > 0 ? u" "_qs : QString()) + shellWord(node->address);
            batch.limit = isGroup ? batch.words : QString(batch.words).replace(u' ', u',');
            batch.changes.push_back(*change);
            ++batch.count;
        }
        return found;
    }

    /// The first group of the node's that holds none but these; else a mark that it has none.
    static QString groupOf(const Topology& topology, const Node& node, const QMap<QString, int>& nodes)
    {
        for (const QString& name : node.groups) {
            const GroupPtr group = topology.inventory()->group(name);
            if (group && !group->hosts.isEmpty() && name != u"all" && name != u"ungrouped" &&
                group->children.isEmpty() &&
                std::all_of(group->hosts.begin(), group->hosts.end(),
                            [&](const QString& host) { return nodes.contains(host); }))
                return name;
        }
        return u'/' + node.groups.value(0);
    }

    void planStayed(const QString& address, int change)
    {
        const NodePtr old = m_draft.before().node(address);
        const NodePtr now = m_draft.after().node(address);
        if (old->name != now->name && now->name == address)
            m_draft.note(change, Words::tr("nothing names it any more: it keeps the name that it has"));
        else if (old->name != now->name)
            m_draft.add(Phase::NodeSettings,
                        {.command = commands::playbook(QStringLiteral("node"), shellWord(address),
                                                       QStringLiteral("node_name,node_register")),
                         .why = Words::tr("%1 is called %2 now, not %3 any more").arg(address, now->name, old->name),
                         .verify = QStringLiteral("ansible %1 -a hostname").arg(shellWord(address)),
                         .changes = {change}});
        if (old->instances != now->instances)
            m_draft.note(change, Words::tr("what it carries is told of the instances"));
        if (old->groups != now->groups)
            m_draft.note(change, Words::tr("its groups say which variables count: see there"));
    }

    Draft& m_draft;
    QMap<QString, int> m_come;
    QMap<QString, int> m_gone;
};

} // namespace

void planNodes(Draft& draft)
{
    NodePlanner(draft).plan();
}

} // namespace pigpen::plan

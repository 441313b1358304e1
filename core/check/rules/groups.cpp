// Groups and hosts as a whole.
#include "core/check/conflicts.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"

#include <algorithm>

namespace pigpen::check {
namespace {

const VariableTable::Entry* clusterNameIn(const Group& group)
{
    for (const Group::Mention& mention : group.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            if (namesCluster(entry.name))
                return &entry;
    return nullptr;
}

bool hasHosts(const Group& group, const Inventory& inventory)
{
    return !group.hosts.isEmpty() ||
           std::any_of(group.children.begin(), group.children.end(), [&](const QString& name) {
               const GroupPtr child = inventory.group(name);
               return child && hasHosts(*child, inventory);
           });
}

void groupsHaveHosts(Report& report)
{
    for (const GroupPtr& group : report.inventory().groups()) {
        if (!group->hosts.isEmpty() || group->name == u"all" || hasHosts(*group, report.inventory()))
            continue;
        if (const VariableTable::Entry* const name = clusterNameIn(*group))
            report.add(Words::tr("the group %1 defines a cluster and has no host").arg(group->name), {}, name->key);
    }
}

constexpr Rule groupEmpty{
    .id = "GROUP-EMPTY",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A group that defines a cluster has hosts."),
    .why = QT_TRANSLATE_NOOP("Check", "Without one there is no cluster: playbooks run on nothing, and say that all is "
                                      "well."),
    .source = "FACTS.md, Entities and relations",
    .ofAll = groupsHaveHosts,
};

void groupsAreNoHosts(Report& report)
{
    for (const GroupPtr& group : report.inventory().groups())
        if (report.inventory().host(group->name))
            report.add(Words::tr("“%1” is both a group and a host").arg(group->name), EntityId::ofNode(group->name),
                       group->mentions.front().key);
}

constexpr Rule groupIsHost{
    .id = "GROUP-IS-HOST",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A group and a host have different names."),
    .why = QT_TRANSLATE_NOOP("Check", "Ansible warns of it, and a playbook limited to that name runs on both."),
    .source = "Ansible, inventories",
    .ofAll = groupsAreNoHosts,
};

const VariableTable::Entry* globalAdmin(const Inventory& inventory)
{
    const Group& all = *inventory.groups().front();
    for (auto mention = all.mentions.rbegin(); mention != all.mentions.rend(); ++mention)
        if (const VariableTable::Entry* const entry = mention->vars->find(nameOf(Asked::AdminIp)))
            return entry;
    return nullptr;
}

/// The deployment's infra cluster, where none of its nodes says what the admin node is; null where there is none.
const Cluster* withoutAdmin(const Report& report)
{
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        if (cluster->module != Module::Infra)
            continue;
        const bool knows =
            std::any_of(cluster->instances.begin(), cluster->instances.end(), [&](const Instance& instance) {
                const HostPtr host = report.facts().host(instance);
                return host && report.facts().written(*host, Asked::AdminIp);
            });
        return knows || cluster->instances.empty() ? nullptr : cluster.get();
    }
    return nullptr;
}

void adminIsHost(Report& report)
{
    static const QString fallback = catalogue::fallback(u"admin_ip").display();
    const Inventory& inventory = report.inventory();
    if (inventory.hosts().empty())
        return;
    const VariableTable::Entry* const admin = globalAdmin(inventory);
    const QString address = admin ? textOf(admin->value) : QString();
    if (!address.isEmpty()) {
        if (!isOpen(address) && !inventory.host(address))
            report.add(Words::tr("admin_ip is %1, which is no host of this inventory").arg(address), {}, admin->key);
        return;
    }
    const Cluster* const infra = inventory.host(fallback) ? nullptr : withoutAdmin(report);
    if (infra)
        report.add(Words::tr("nobody says which node is the admin node: admin_ip is not set"), infra->id(),
                   infra->place,
                   fix::set(QStringLiteral("all"), QStringLiteral("admin_ip"), infra->instances.front().node));
}

constexpr Rule adminIp{
    .id = "ADMIN-IP",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "admin_ip is the address of a host of the inventory."),
    .why = QT_TRANSLATE_NOOP("Check", "Nodes take packages, time and names from there, and portals point there: where "
                                      "no node is, nothing answers."),
    .source = "Pigsty's reference of parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Where it is not set, sets it to the first infra node."),
    .ofAll = adminIsHost,
};

constexpr Rule table[]{groupEmpty, groupIsHost, adminIp};

} // namespace

Rules groupRules()
{
    return table;
}

} // namespace pigpen::check

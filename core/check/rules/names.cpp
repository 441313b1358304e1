// What clusters, their groups and nodes are called.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"
#include "core/topology/naming.h"

#include <QHash>
#include <algorithm>

namespace pigpen::check {
namespace {

void clusterNameOfOne(std::span<const Claim> claims, Report& report)
{
    const Cluster& first = claims.front().cluster();
    for (const Claim& claim : claims.subspan(1)) {
        const Cluster& cluster = claim.cluster();
        if (!isOpen(cluster.name))
            report.add(Words::tr("%1 is the name of two clusters: one of %2 and one of %3")
                           .arg(cluster.name, moduleName(first.module), moduleName(cluster.module)),
                       cluster.id(), claim.place);
    }
}

constexpr Rule clusterNameShared{
    .id = "CLUSTER-NAME-SHARED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster's name is its own, in all modules."),
    .why = QT_TRANSLATE_NOOP("Check", "Members are called by their cluster and number: two of them get one name, and "
                                      "monitoring and DNS can't tell them apart."),
    .source = "FACTS.md, Naming conventions",
    .topic = Topic::ClusterName,
    .ofClaims = clusterNameOfOne,
};

/// Modules whose group may be called as anybody likes. Pigsty finds infra and etcd by their group, and mysql has a rule
/// of its own.
bool hasGroupOfItsName(Module module)
{
    return module == Module::Pgsql || module == Module::Minio || module == Module::Redis || module == Module::Kafka;
}

/// Whether members stand under several groups, so that none of them is the cluster's: that is told as such.
bool isSplit(const Cluster& cluster)
{
    constexpr size_t topGroup = 2; // all, children, GROUP
    const auto groupOf = [](const Instance& instance) {
        return instance.path.size() > topGroup ? instance.path[topGroup] : yaml::Step();
    };
    return std::any_of(cluster.instances.begin(), cluster.instances.end(), [&](const Instance& instance) {
        return groupOf(instance) != groupOf(cluster.instances.front());
    });
}

void groupCalledAsCluster(Report& report)
{
    std::vector<ClusterPtr> others;
    for (const ClusterPtr& cluster : report.topology().clusters())
        if (hasGroupOfItsName(cluster->module) && cluster->group != cluster->name && cluster->group != u"all" &&
            !isOpen(cluster->name))
            others.push_back(cluster);
    if (others.empty())
        return;
    QHash<QString, int> clusters; // by group
    for (const ClusterPtr& cluster : report.topology().clusters())
        if (hasGroupOfItsName(cluster->module))
            ++clusters[cluster->group];
    for (const ClusterPtr& cluster : others)
        if (clusters.value(cluster->group) == 1 && !isSplit(*cluster))
            report.add(Words::tr("the group %1 is not called as its cluster, %2").arg(cluster->group, cluster->name),
                       cluster->id(), cluster->place);
}

constexpr Rule groupName{
    .id = "GROUP-NAME",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A group that holds one cluster is called as that cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's scripts take one name for both: pgsql-add and the like find no hosts "
                                      "where the group is called otherwise."),
    .source = "FACTS.md, Naming conventions",
    .ofAll = groupCalledAsCluster,
};

/// What the group itself says; empty where it says nothing.
QString saidBy(const Group& group, std::string_view name)
{
    for (auto mention = group.mentions.rbegin(); mention != group.mentions.rend(); ++mention)
        if (const VariableTable::Entry* entry = mention->vars->find(name))
            return textOf(entry->value);
    return {};
}

bool saysItself(const Host& host, std::string_view name)
{
    return std::any_of(host.mentions.begin(), host.mentions.end(),
                       [&](const Host::Mention& mention) { return mention.vars && mention.vars.target().find(name); });
}

yaml::Node mentionIn(const Host& host, const QString& group)
{
    const auto found = std::find_if(host.mentions.begin(), host.mentions.end(),
                                    [&](const Host::Mention& mention) { return mention.group == group; });
    return (found != host.mentions.end() ? *found : host.mentions.front()).key;
}

/// Of the groups that name a cluster for the host, the last one wins; another of the same depth loses its member.
void oneClusterOf(const Host& host, const QString& variable, Report& report)
{
    const std::string name = variable.toStdString();
    const Group* winner = nullptr;
    QString won;
    for (auto group = host.groups.rbegin(); group != host.groups.rend(); ++group) {
        const QString said = saidBy(**group, name);
        if (said.isEmpty() || isOpen(said))
            continue;
        if (!winner) {
            winner = group->get();
            won = said;
        } else if (said != won && (*group)->depth == winner->depth && (*group)->priority == winner->priority) {
            if (!saysItself(host, name))
                report.add(Words::tr("%1 is in two groups that name a cluster: %2 is %3 in %4 and %5 in %6, and only "
                                     "the last counts")
                               .arg(host.name, variable, said, (*group)->name, won, winner->name),
                           EntityId::ofNode(host.name), mentionIn(host, (*group)->name));
            return;
        }
    }
}

void inOneClusterOfModule(const Host& host, Report& report)
{
    if (host.groups.size() < 2)
        return;
    for (const Module module :
         {Module::Pgsql, Module::Etcd, Module::Minio, Module::Redis, Module::Kafka, Module::Mysql})
        oneClusterOf(host, naming::clusterVariable(module), report);
}

constexpr Rule hostInTwoClusters{
    .id = "HOST-IN-TWO-CLUSTERS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A host is in one cluster of a module."),
    .why = QT_TRANSLATE_NOOP("Check", "A host has one value for a variable: of two groups the name that comes later in "
                                      "the alphabet wins, and the other cluster loses its member without a word."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .ofHost = inOneClusterOfModule,
};

/// By its instance, if at all: that two instances have one number is told of as such.
bool isNamedByInstance(const Node& node, const Report& report)
{
    const HostPtr host = report.inventory().host(node.address);
    return host && textOf(report.inventory().written(*host, "nodename")).isEmpty();
}

void nodenameOfOne(std::span<const Claim> claims, Report& report)
{
    const Node& first = claims.front().node();
    for (const Claim& claim : claims.subspan(1)) {
        const Node& node = claim.node();
        if (!isOpen(node.name) && !(isNamedByInstance(first, report) && isNamedByInstance(node, report)))
            report.add(Words::tr("%1 is called “%2”, as is %3").arg(node.address, node.name, first.address), node.id(),
                       claim.place);
    }
}

constexpr Rule nodenameDuplicate{
    .id = "NODENAME-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A node's name is its own."),
    .why = QT_TRANSLATE_NOOP("Check", "Monitoring and DNS know nodes by their name: what one of the two says is taken "
                                      "for the other's."),
    .source = "FACTS.md, Naming conventions",
    .topic = Topic::NodeName,
    .ofClaims = nodenameOfOne,
};

bool isHostName(const QString& name)
{
    constexpr qsizetype longestLabel = 63;
    const auto isLabel = [](const QString& label) {
        return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::all_of(label.begin(), label.end(),
                           [](QChar c) { return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'-'; });
    };
    const QStringList labels = name.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel);
}

void nodenameFits(const Written& variable, Report& report)
{
    if (variable.name != "nodename" || !variable.value.target().isScalar())
        return;
    const QString name = textOf(variable.value);
    if (!name.isEmpty() && !isOpen(name) && !isHostName(name))
        report.add(Words::tr("“%1” can't be a node's name: letters, digits, hyphens and dots make one").arg(name),
                   variable.host ? EntityId::ofNode(variable.host->name) : EntityId(), variable.key);
}

constexpr Rule nodenameInvalid{
    .id = "NODENAME-INVALID",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A node's name is a host name: labels of letters, digits and hyphens, of at "
                                          "most 63 characters each."),
    .why = QT_TRANSLATE_NOOP("Check", "It becomes the machine's host name; other programs don't find a name with an "
                                      "underscore or a space."),
    .source = "RFC 1123, section 2.1",
    .ofVariable = nodenameFits,
};

constexpr Rule table[]{clusterNameShared, groupName, hostInTwoClusters, nodenameDuplicate, nodenameInvalid};

} // namespace

Rules nameRules()
{
    return table;
}

} // namespace pigpen::check

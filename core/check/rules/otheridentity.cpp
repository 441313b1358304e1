// Who is who in the modules beside PostgreSQL, and among instances that are only monitored.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"

#include <QSet>
#include <algorithm>

namespace pigpen::check {
namespace {

EntityId entityOf(const Written& variable, const Report& report)
{
    return variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name);
}

/// Calls `visit` with each entry of the pg_exporters that the variable is.
template<typename Visit>
void forEachExporter(const Written& variable, const Visit& visit)
{
    const yaml::Node map = variable.name == "pg_exporters" ? variable.value.target() : yaml::Node();
    if (!map.isMap())
        return;
    for (const yaml::Node::Entry entry : map)
        if (entry.key.text() != "<<")
            visit(entry);
}

void remotesKnown(const Written& variable, Report& report)
{
    forEachExporter(variable, [&](const yaml::Node::Entry& entry) {
        for (const char* name : {"pg_cluster", "pg_seq"}) {
            const yaml::Node value = entry.value.target().find(name);
            if (value && !value.isNull() && !textOf(value).isEmpty())
                continue;
            report.add(Words::tr("the remote instance at %1 has no %2").arg(entry.key.string(), QLatin1String(name)),
                       entityOf(variable, report), entry.key);
            return;
        }
    });
}

constexpr Rule remoteIdentity{
    .id = "REMOTE-IDENTITY",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each entry of pg_exporters has a pg_cluster and a pg_seq."),
    .why = QT_TRANSLATE_NOOP("Check", "They make the instance's name, under which it is monitored; without them "
                                      "pgmon-add stops."),
    .source = "FACTS.md, Identity parameters",
    .ofVariable = remotesKnown,
};

bool isPort(const QString& text)
{
    constexpr int highest = 65535;
    bool ok = false;
    const int port = text.toInt(&ok);
    return ok && port > 0 && port <= highest;
}

void remotePortsValid(const Written& variable, Report& report)
{
    forEachExporter(variable, [&](const yaml::Node::Entry& entry) {
        const QString port = textOf(entry.key);
        if (!isPort(port) && !isOpen(port))
            report.add(Words::tr("“%1” is no port for the exporter of a remote instance").arg(port),
                       entityOf(variable, report), entry.key);
    });
}

constexpr Rule remotePort{
    .id = "REMOTE-PORT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "The keys of pg_exporters are ports, one for each remote instance."),
    .why = QT_TRANSLATE_NOOP("Check", "Each remote instance gets an exporter that listens there: it can't start."),
    .source = "FACTS.md, Identity parameters",
    .ofVariable = remotePortsValid,
};

void remotesDiffer(const Written& variable, Report& report)
{
    QSet<QString> seen;
    forEachExporter(variable, [&](const yaml::Node::Entry& entry) {
        const yaml::Node fields = entry.value.target();
        const QString host = textOf(fields.find("pg_host"));
        const QString port = textOf(fields.find("pg_port"));
        if (host.isEmpty() || isOpen(host) || isOpen(port) || fields.find("pg_exporter_url"))
            return;
        const QString where = host + u':' + (port.isEmpty() ? QStringLiteral("5432") : port);
        if (seen.contains(where))
            report.add(Words::tr("the remote instance at %1 is monitored twice: both lead to %2")
                           .arg(entry.key.string(), where),
                       entityOf(variable, report), entry.key);
        seen.insert(where);
    });
}

constexpr Rule remoteDuplicate{
    .id = "REMOTE-DUPLICATE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each remote instance is monitored once."),
    .why = QT_TRANSLATE_NOOP("Check", "One of the two shows another instance's figures under its own name."),
    .source = "FACTS.md, Identity parameters",
    .ofVariable = remotesDiffer,
};

void kafkaRoleKnown(const Cluster& cluster, Report& report)
{
    static const QSet<QString> roles{QStringLiteral("combined"), QStringLiteral("broker"),
                                     QStringLiteral("controller")};
    if (cluster.module != Module::Kafka)
        return;
    for (const Instance& instance : cluster.instances)
        if (!roles.contains(instance.role) && !isOpen(instance.role))
            report.add(Words::tr("“%1” is no role of Kafka's").arg(instance.role), idOf(cluster, instance),
                       instance.place);
}

constexpr Rule kafkaRoleUnknown{
    .id = "KAFKA-ROLE-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A kafka_role is combined, broker or controller."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at a role that it does not know."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = kafkaRoleKnown,
};

void kafkaRolesOfAll(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Kafka)
        return;
    const auto says = [&](const Instance& instance) { return report.facts().setting(instance, u"kafka_role").isSet(); };
    const auto silent = std::find_if_not(cluster.instances.begin(), cluster.instances.end(), says);
    if (silent != cluster.instances.end() && std::any_of(cluster.instances.begin(), cluster.instances.end(), says))
        report.add(Words::tr("%1 has no kafka_role, but other members of %2 have").arg(silent->name, cluster.name),
                   idOf(cluster, *silent), silent->place);
}

constexpr Rule kafkaRolePartly{
    .id = "KAFKA-ROLE-PARTLY",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Either all members of a Kafka cluster have a kafka_role, or none has."),
    .why = QT_TRANSLATE_NOOP("Check", "A member without one is combined, which is seldom meant beside brokers and "
                                      "controllers; Pigsty's playbook stops at the mixture."),
    .source = "Pigsty, the role kafka",
    .ofCluster = kafkaRolesOfAll,
};

void redisModeKnown(const Cluster& cluster, Report& report)
{
    static const QSet<QString> modes{QStringLiteral("standalone"), QStringLiteral("cluster"),
                                     QStringLiteral("sentinel")};
    if (cluster.module == Module::Redis && !modes.contains(cluster.mode) && !isOpen(cluster.mode))
        report.add(Words::tr("“%1” is no mode of Redis").arg(cluster.mode), cluster.id(),
                   report.facts().place(cluster, u"redis_mode"));
}

constexpr Rule redisModeUnknown{
    .id = "REDIS-MODE-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A redis_mode is standalone, cluster or sentinel."),
    .why = QT_TRANSLATE_NOOP("Check", "Whatever is neither cluster nor sentinel is set up as standalone: shards are "
                                      "never joined, and nobody watches a primary."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = redisModeKnown,
};

void mysqlGroupFits(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Mysql && cluster.group != cluster.name && !isOpen(cluster.name))
        report.add(Words::tr("the MySQL cluster %1 is in the group %2, which must be called as it is")
                       .arg(cluster.name, cluster.group),
                   cluster.id(), cluster.place);
}

constexpr Rule mysqlGroup{
    .id = "MYSQL-GROUP",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "The group of a MySQL cluster is called as the cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty finds the members by the group of that name: the playbook stops where "
                                      "there is none."),
    .source = "Pigsty, the role mysql",
    .ofCluster = mysqlGroupFits,
};

void mysqlNumbersFit(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Mysql)
        return;
    for (size_t i = 0; i < cluster.instances.size(); ++i) {
        const Instance& instance = cluster.instances[i];
        const int expected = int(i) + 1;
        if (instance.seq < 0 || (i > 0 && instance.seq == cluster.instances[i - 1].seq))
            return; // other rules tell
        if (instance.seq == expected)
            continue;
        report.add(Words::tr("%1 must be number %2: MySQL's members are numbered 1 to %3")
                       .arg(instance.name)
                       .arg(expected)
                       .arg(cluster.instances.size()),
                   idOf(cluster, instance), instance.place);
        return;
    }
}

constexpr Rule mysqlSeq{
    .id = "MYSQL-SEQ",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "The members of a MySQL cluster are numbered 1, or 1 to 3."),
    .why = QT_TRANSLATE_NOOP("Check", "Number 1 sets the cluster up, and Pigsty's playbook stops at a gap."),
    .source = "Pigsty, the role mysql",
    .ofCluster = mysqlNumbersFit,
};

constexpr Rule table[]{remoteIdentity,  remotePort,       remoteDuplicate, kafkaRoleUnknown,
                       kafkaRolePartly, redisModeUnknown, mysqlGroup,      mysqlSeq};

} // namespace

Rules otherIdentityRules()
{
    return table;
}

} // namespace pigpen::check

// Variables that are set otherwise: who sees another value, and what applies it there.
#include "core/plan/commands.h"
#include "core/plan/differencevariables.h"
#include "core/plan/parametertable.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

using How = Application::How;

/// The module whose clusters a parameter is for; Node where it is for every machine.
Module moduleOf(const catalogue::Parameter& parameter)
{
    static const QHash<QString, Module> known{
        {QStringLiteral("PGSQL"), Module::Pgsql}, {QStringLiteral("INFRA"), Module::Infra},
        {QStringLiteral("ETCD"), Module::Etcd},   {QStringLiteral("MINIO"), Module::Minio},
        {QStringLiteral("REDIS"), Module::Redis}, {QStringLiteral("KAFKA"), Module::Kafka},
        {QStringLiteral("MYSQL"), Module::Mysql}};
    return known.value(parameter.module, Module::Node);
}

/// Parameters of infra that machines read, too.
bool isReadEverywhere(const QString& name)
{
    return name == u"region" || name == u"proxy_env";
}

/// Lists whose items hold more than entities tell, and addresses that stand beside those of clusters: where these
/// differ and no entity tells so, they are applied all the same.
bool saysMoreThanEntities(const QString& name)
{
    static const QStringList names{QStringLiteral("pg_services"), QStringLiteral("redis_instances"),
                                   QStringLiteral("redis_sentinel_monitor"), QStringLiteral("vip_enabled"),
                                   QStringLiteral("vip_address")};
    return names.contains(name);
}

/// Its playbooks refuse a part of a cluster (pigsty.io, Kafka and MySQL, "Playbook").
bool wantsWholeCluster(Module module)
{
    return module == Module::Kafka || module == Module::Mysql;
}

class ParameterPlanner
{
public:
    explicit ParameterPlanner(Draft& draft) : m_draft(draft) {}

    void plan()
    {
        for (int i = 0; i < int(m_draft.changes().size()); ++i)
            if (!m_draft.difference(i).variable.isEmpty())
                planVariable(i);
    }

private:
    void planVariable(int change)
    {
        const QString& name = m_draft.difference(change).variable;
        if (name == u"pg_users" || name == u"pg_databases")
            planNewlyAbsent(m_draft, change);
        if (name == u"pg_exporters")
            return planMonitored(change);
        if (differencevariables::toldBy(name) != EntityId::Kind::None && !saysMoreThanEntities(name))
            return m_draft.note(change, Words::tr("what follows from it is told of the entities; of others, nothing"));
        if (name.startsWith(QLatin1String("ansible_")))
            return m_draft.note(change, Words::tr("it says how Ansible reaches the host: the next command goes by it"));
        const catalogue::Parameter* const parameter = catalogue::find(name);
        if (parameter == nullptr)
            return m_draft.doubt(
                change, Words::tr("%1 is none of Pigsty's parameters: Pigpen doesn't know who reads it").arg(name));
        const Module module = isReadEverywhere(name) ? Module::Node : moduleOf(*parameter);
        const QSet<QString> hosts = hostsThatSeeIt(name, m_draft.difference(change));
        if (hosts.isEmpty())
            return m_draft.note(change, Words::tr("no host that was there before sees another value"));
        const QSet<QString> readers = readersAmong(hosts, module);
        if (readers.isEmpty())
            return m_draft.note(change, Words::tr("nothing that was there before reads it"));
        for (const Application& application : applicationsOf(*parameter))
            apply(application, change, module, readers);
    }

    /// Instances that are watched may be so otherwise without being others: their clusters are registered again.
    void planMonitored(int change)
    {
        const QString group = m_draft.difference(change).scope.section(u'/', 0, 0);
        for (const ClusterPtr& cluster : m_draft.after().clusters())
            if (cluster->module == Module::Remote && m_draft.before().cluster(cluster->id()) &&
                (group == u"all" || cluster->group == group))
                m_draft.add(Phase::Monitoring, {.command = QStringLiteral("bin/pgmon-add ") + shellWord(cluster->name),
                                                .why = Words::tr("%1 is another").arg(QStringLiteral("pg_exporters")),
                                                .changes = {change}});
        m_draft.note(change, Words::tr("what follows from it is told of the entities; of others, nothing"));
    }

    /// Hosts in both inventories for which another value wins: in the scope of what differs, nobody else can.
    QSet<QString> hostsThatSeeIt(const QString& name, const Difference& difference) const
    {
        const Inventory& before = *m_draft.before().inventory();
        const Inventory& after = *m_draft.after().inventory();
        const QString group = difference.scope.section(u'/', 0, 0);
        const QString host = difference.scope.section(u'/', 1);
        QSet<QString> hosts;
        const auto look = [&](const HostPtr& now) {
            const HostPtr old = now ? before.host(now->name) : HostPtr();
            if (old && !(effective(before, *old, name) == effective(after, *now, name)))
                hosts.insert(now->name);
        };
        if (!host.isEmpty())
            look(after.host(host));
        else
            for (const HostPtr& now : after.hosts())
                if (group == u"all" || isIn(*now, group))
                    look(now);
        return hosts;
    }

    static bool isIn(const Host& host, const QString& group)
    {
        return std::any_of(host.groups.begin(), host.groups.end(),
                           [&](const GroupPtr& one) { return one->name == group; });
    }

    /// Pigsty's default where nobody sets it.
    static yaml::Value effective(const Inventory& inventory, const Host& host, const QString& name)
    {
        const yaml::Node written = inventory.written(host, name.toStdString());
        return written ? written.value() : catalogue::fallback(name);
    }

    /// Those that carry the module, before and after: newcomers start with the new value.
    QSet<QString> readersAmong(const QSet<QString>& hosts, Module module) const
    {
        if (module == Module::Node)
            return hosts;
        QSet<QString> readers;
        for (const ClusterPtr& cluster : m_draft.after().clusters()) {
            const ClusterPtr old = cluster->module == module ? m_draft.before().cluster(cluster->id()) : nullptr;
            if (!old)
                continue;
            const QStringList there = old->nodes();
            for (const QString& node : cluster->nodes())
                if (hosts.contains(node) && there.contains(node))
                    readers.insert(node);
        }
        return readers;
    }

    /// Where several groups hold the same hosts: the one that the value stands in, else the module's own.
    QStringList preferredGroups(int change, Module module) const
    {
        const QStringList scope{m_draft.difference(change).scope.section(u'/', 0, 0)};
        return module == Module::Node ? scope : scope + groupsOf(m_draft.after(), module);
    }

    void apply(const Application& application, int change, Module module, const QSet<QString>& readers)
    {
        const QString limit = limitOf(m_draft.after(), readers, preferredGroups(change, module));
        const QString remark = application.remark != nullptr ? Words::tr(application.remark) : QString();
        const QString& name = m_draft.difference(change).variable;
        switch (application.how) {
        case How::Nothing:
            return m_draft.note(change, remark);
        case How::Unknown:
            return m_draft.doubt(change,
                                 Words::tr("how %1 is changed in what runs already, Pigpen doesn't know").arg(name));
        case How::Impossible:
            return m_draft.refuse(Words::tr("%1 can't be changed in place on %2").arg(name, limit), remark, {},
                                  {change});
        case How::ByHand:
            return m_draft.add(Phase::PostgresSettings,
                               {.command = QStringLiteral("# ") + Words::tr("by hand: %1 on %2").arg(name, limit),
                                .why = remark,
                                .changes = {change}});
        case How::Run:
            break;
        }
        const QString command = QString::fromLatin1(application.command);
        if (command.startsWith(u"bin/") || command.contains(u"%2") || wantsWholeCluster(module))
            runByCluster(application, command, change, module, readers);
        else
            run(application, command.arg(limit), change, limit);
    }

    void runByCluster(const Application& application, const QString& command, int change, Module module,
                      const QSet<QString>& readers)
    {
        for (const ClusterPtr& cluster : m_draft.after().clusters()) {
            if (cluster->module != module)
                continue;
            QStringList nodes = cluster->nodes();
            if (!wantsWholeCluster(module))
                nodes.removeIf([&](const QString& node) { return !readers.contains(node); });
            else if (std::none_of(nodes.begin(), nodes.end(),
                                  [&](const QString& node) { return readers.contains(node); }))
                nodes.clear();
            if (nodes.isEmpty())
                continue;
            const Target target = targetOf(m_draft.after(), *cluster, nodes);
            // What takes extensions behind the cluster takes no members.
            const bool takesMembers = command.startsWith(u"bin/") && !command.startsWith(u"bin/pgsql-ext");
            run(application,
                QString(command)
                    .replace(QStringLiteral("%1"), takesMembers ? target.words() : target.limit())
                    .replace(QStringLiteral("%2"), shellWord(cluster->name)),
                change, target.limit());
        }
    }

    void run(const Application& application, const QString& command, int change, const QString& limit)
    {
        const QString& name = m_draft.difference(change).variable;
        m_draft.add(application.phase,
                    {.command = command,
                     .why = Words::tr("%1 is another").arg(name),
                     .risk = application.risk,
                     .before = application.remark != nullptr ? Words::tr(application.remark) : QString(),
                     .verify = verification(command, limit),
                     .changes = {change}});
    }

    /// A question for what the command has changed: what systemd says of it, or who is there.
    static QString verification(const QString& command, const QString& limit)
    {
        static const std::pair<QLatin1String, QLatin1String> units[]{
            {QLatin1String("-t haproxy"), QLatin1String("haproxy")},
            {QLatin1String("bin/pgsql-svc"), QLatin1String("haproxy")},
            {QLatin1String("-t node_exporter"), QLatin1String("node_exporter")},
            {QLatin1String("-t vector"), QLatin1String("vector")},
            {QLatin1String("-t pgbouncer"), QLatin1String("pgbouncer")},
            {QLatin1String("-t pg_monitor"), QLatin1String("pg_exporter")},
            {QLatin1String("-t pg_vip"), QLatin1String("vip-manager")},
            {QLatin1String("-t grafana"), QLatin1String("grafana-server")},
            {QLatin1String("-t nginx"), QLatin1String("nginx")},
            {QLatin1String("-t dns"), QLatin1String("dnsmasq")},
            {QLatin1String("./docker.yml"), QLatin1String("docker")},
            {QLatin1String("./kafka.yml"), QLatin1String("kafka")},
            {QLatin1String("./etcd.yml"), QLatin1String("etcd")}};
        for (const auto& [part, unit] : units)
            if (command.contains(part))
                return commands::isActive(limit, unit);
        if (command.contains(u"pgsql") || command.contains(u"patroni"))
            return commands::patronictl(QStringLiteral("list"));
        return QStringLiteral("ansible %1 -m ping").arg(limit);
    }

    Draft& m_draft;
};

} // namespace

void planParameters(Draft& draft)
{
    ParameterPlanner(draft).plan();
}

} // namespace pigpen::plan

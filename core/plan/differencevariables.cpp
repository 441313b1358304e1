#include "core/plan/differencevariables.h"

#include <QMap>

namespace pigpen::differencevariables {

using EntityKind = EntityId::Kind;

namespace {

using Variables = QMap<QString, Variable>;

Variables variablesOf(const GroupPtr& group)
{
    Variables variables;
    if (!group)
        return variables;
    for (const Group::Mention& mention : group->mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            variables[QString::fromUtf8(entry.name.data(), qsizetype(entry.name.size()))] = {entry.key, entry.value};
    return variables;
}

/// By the group that mentions the host.
QMap<QString, Variables> variablesOf(const HostPtr& host)
{
    QMap<QString, Variables> variables;
    if (!host)
        return variables;
    for (const Host::Mention& mention : host->mentions)
        for (const auto& [key, value] : mention.vars)
            variables[mention.group][key.target().string()] = {key, value};
    return variables;
}

class Comparison
{
public:
    Comparison(const Inventory& before, const Inventory& after,
               const std::function<QString(const QString&)>& nameBefore)
        : m_before(before), m_after(after), m_nameBefore(nameBefore)
    {
        for (const GroupPtr& group : after.groups())
            m_nameAfter.insert(nameBefore(group->name), group->name);
    }

    std::vector<Change> run()
    {
        for (const GroupPtr& group : m_after.groups())
            if (const GroupPtr old = m_before.group(m_nameBefore(group->name)); old != group)
                compare(group->name, {}, variablesOf(old), variablesOf(group));
        for (const GroupPtr& group : m_before.groups())
            if (!m_nameAfter.contains(group->name))
                compare(group->name, {}, variablesOf(group), {});
        for (const HostPtr& host : m_after.hosts())
            compareHost(host->name, m_before.host(host->name), host);
        for (const HostPtr& host : m_before.hosts())
            if (!m_after.host(host->name))
                compareHost(host->name, host, {});
        return std::move(m_found);
    }

private:
    void compareHost(const QString& host, const HostPtr& before, const HostPtr& after)
    {
        if (before == after)
            return;
        QMap<QString, Variables> old;
        for (const auto& [group, variables] : variablesOf(before).asKeyValueRange())
            old.insert(m_nameAfter.value(group, group), variables);
        const QMap<QString, Variables> now = variablesOf(after);
        QStringList groups = old.keys() + now.keys();
        groups.removeDuplicates();
        for (const QString& group : groups)
            compare(group, host, old.value(group), now.value(group));
    }

    void compare(const QString& group, const QString& host, const Variables& before, const Variables& after)
    {
        for (const auto& [name, now] : after.asKeyValueRange()) {
            const auto old = before.constFind(name);
            if (old == before.cend())
                m_found.push_back({group, host, name, {}, now});
            else if (!(old->value.value() == now.value.value()))
                m_found.push_back({group, host, name, *old, now});
        }
        for (const auto& [name, old] : before.asKeyValueRange())
            if (!after.contains(name))
                m_found.push_back({group, host, name, old, {}});
    }

    const Inventory& m_before;
    const Inventory& m_after;
    const std::function<QString(const QString&)>& m_nameBefore;
    QHash<QString, QString> m_nameAfter;
    std::vector<Change> m_found;
};

} // namespace

std::vector<Change> changes(const Inventory& before, const Inventory& after,
                            const std::function<QString(const QString&)>& nameBefore)
{
    return Comparison(before, after, nameBefore).run();
}

EntityKind toldBy(const QString& variable)
{
    static const QHash<QString, EntityKind> known = [] {
        QHash<QString, EntityKind> kinds;
        const auto add = [&kinds](EntityKind kind, const char* names) {
            for (const QString& name : QString::fromLatin1(names).split(u' '))
                kinds.insert(name, kind);
        };
        add(EntityKind::Role, "pg_users");
        add(EntityKind::Database, "pg_databases");
        add(EntityKind::Service, "pg_services");
        add(EntityKind::Cluster,
            "pg_cluster pg_mode pg_shard pg_group pg_version pg_vip_enabled pg_vip_address vip_enabled "
            "vip_address redis_mode redis_sentinel_monitor");
        add(EntityKind::Instance, "pg_seq pg_role pg_upstream pg_delay pg_weight pg_offline_query pg_port infra_seq "
                                  "etcd_seq minio_seq redis_node redis_instances kafka_seq kafka_role mysql_seq");
        return kinds;
    }();
    return known.value(variable, EntityKind::None);
}

} // namespace pigpen::differencevariables

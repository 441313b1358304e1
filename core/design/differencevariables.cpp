#include "core/design/differencevariables.h"

namespace pigpen::differencevariables {

using EntityKind = EntityId::Kind;

Variables variablesOf(const Group& group)
{
    Variables variables;
    for (const Group::Mention& mention : group.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            variables[QString::fromUtf8(entry.name.data(), qsizetype(entry.name.size()))] = {entry.key, entry.value};
    return variables;
}

QMap<QString, Variables> variablesOf(const Host& host)
{
    QMap<QString, Variables> variables;
    for (const Host::Mention& mention : host.mentions)
        for (const auto& [key, value] : mention.vars)
            variables[mention.group][key.target().string()] = {key, value};
    return variables;
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

#include "core/edit/traits.h"

#include "core/topology/naming.h"

#include <algorithm>
#include <array>

namespace pigpen::edit {

namespace {

ModuleTraits traits(Module module, const QString& stem, const QStringList& clusterWide, const QStringList& roles = {})
{
    return {module,
            naming::clusterVariable(module),
            naming::seqVariable(module),
            naming::roleVariable(module),
            roles,
            stem,
            clusterWide};
}

const std::array<ModuleTraits, 9>& table()
{
    static const std::array<ModuleTraits, 9> rows = {
        traits(Module::Pgsql, u"pg-test"_qs,
               {u"pg_cluster"_qs, u"pg_group"_qs, u"pg_shard"_qs, u"pg_mode"_qs, u"pg_primary_db"_qs, u"pg_version"_qs,
                u"pg_conf"_qs, u"pg_vip_enabled"_qs, u"pg_vip_address"_qs, u"pg_vip_interface"_qs},
               {u"primary"_qs, u"replica"_qs, u"offline"_qs, u"standby"_qs, u"delayed"_qs}),
        traits(Module::Infra, u"infra"_qs, {}),
        traits(Module::Etcd, u"etcd"_qs, {u"etcd_cluster"_qs}),
        traits(Module::Minio, u"minio"_qs, {u"minio_cluster"_qs}),
        traits(Module::Redis, u"redis-test"_qs, {u"redis_cluster"_qs, u"redis_mode"_qs}),
        traits(Module::Kafka, u"kf-test"_qs, {u"kafka_cluster"_qs}, {u"combined"_qs, u"broker"_qs, u"controller"_qs}),
        traits(Module::Mysql, u"my-test"_qs, {u"mysql_cluster"_qs}),
        traits(Module::Node, u"node-test"_qs, {u"node_cluster"_qs}),
        traits(Module::Remote, {}, {}),
    };
    return rows;
}

} // namespace

const ModuleTraits& traitsOf(Module module)
{
    const auto row = std::find_if(table().begin(), table().end(),
                                  [module](const ModuleTraits& each) { return each.module == module; });
    return *row;
}

const QStringList& sequenceVariables()
{
    static const QStringList names = [] {
        QStringList found;
        for (const ModuleTraits& each : table())
            if (!each.sequenceVariable.isEmpty() && each.module != Module::Remote)
                found << each.sequenceVariable;
        return found;
    }();
    return names;
}

} // namespace pigpen::edit

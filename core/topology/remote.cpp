#include "core/topology/derivation.h"
#include "core/topology/naming.h"

#include <algorithm>

namespace pigpen {

namespace {

Instance remoteInstance(const HostView& host, const Seed& seed, const yaml::Node::Entry& entry)
{
    const Fact& fact = host[Variable::PgExporters];
    const auto field = [&](std::string_view name) { return textOf(entry.value.find(name)); };
    Instance instance;
    const QString seq = field("pg_seq");
    bool ok = false;
    const int number = seq.toInt(&ok);
    instance.seq = ok && naming::isSeq(number) ? number : -1;
    instance.name = naming::instance(seed.name, seq.isEmpty() ? textOf(entry.key) : seq);
    instance.role = field("pg_role");
    instance.node = field("pg_host");
    const int port = field("pg_port").toInt(&ok);
    instance.port = ok ? port : host.intOrDefault(Variable::PgPort);
    instance.path = fact.below(nameOf(Variable::PgExporters), entry.key.string());
    instance.place = entry.key;
    return instance;
}

void addDatabases(std::vector<Database>& databases, yaml::Node list)
{
    for (Database& database : databasesOf(list)) {
        const bool known = std::any_of(databases.begin(), databases.end(),
                                       [&](const Database& other) { return other.name == database.name; });
        if (!known)
            databases.push_back(std::move(database));
    }
}

} // namespace

void deriveRemote(const Members& members, const Seed& seed, Draft& draft)
{
    Cluster& cluster = draft.cluster;
    cluster.shard = cluster.name;
    std::vector<yaml::Node> read;
    for (const HostView* member : members) {
        const yaml::Node map = (*member)[Variable::PgExporters].value.target();
        // Several infra nodes may see one and the same list.
        if (std::find(read.begin(), read.end(), map) != read.end())
            continue;
        read.push_back(map);
        for (const yaml::Node::Entry& entry : map)
            if (textOf(entry.value.find("pg_cluster")) == seed.name) {
                cluster.instances.push_back(remoteInstance(*member, seed, entry));
                addDatabases(cluster.databases, entry.value.find("pg_databases"));
            }
    }
    std::stable_sort(cluster.instances.begin(), cluster.instances.end(),
                     [](const Instance& a, const Instance& b) { return unsigned(a.seq) < unsigned(b.seq); });
    if (!cluster.instances.empty())
        cluster.place = cluster.instances.front().place;
}

} // namespace pigpen

#include "core/topology/derivation.h"

#include "core/topology/naming.h"

#include <algorithm>

namespace pigpen {

namespace {

int seqOf(const HostView& host, Module module)
{
    const Variable variable = identityVariables(module).seq;
    const int seq = variable == Variable::Count ? -1 : host[variable].toInt(-1);
    return naming::isSeq(seq) ? seq : -1;
}

/// By number; those without one come last, all in the file's order otherwise.
void orderBySeq(Members& members, Module module)
{
    std::vector<std::pair<unsigned, const HostView*>> numbered;
    numbered.reserve(members.size());
    for (const HostView* member : members)
        numbered.emplace_back(unsigned(seqOf(*member, module)), member);
    std::stable_sort(numbered.begin(), numbered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(numbered.begin(), numbered.end(), members.begin(), [](const auto& each) { return each.second; });
}

/// The mention that holds the instance's own variables: where its number stands, else in the cluster's group.
const Host::Mention& homeOf(const HostView& host, const Seed& seed)
{
    const std::vector<Host::Mention>& mentions = host.host().mentions;
    const Variable variable = identityVariables(seed.module).seq;
    const yaml::Path* const path = variable != Variable::Count && host[variable].origin.level == Level::Host
                                       ? host[variable].origin.path
                                       : nullptr;
    const auto byPath = std::find_if(mentions.begin(), mentions.end(), [&](const auto& m) { return &m.path == path; });
    if (byPath != mentions.end())
        return *byPath;
    const auto byGroup =
        std::find_if(mentions.begin(), mentions.end(), [&](const auto& m) { return m.group == seed.group; });
    return byGroup != mentions.end() ? *byGroup : mentions.back();
}

yaml::Node placeOf(const Inventory& inventory, const Seed& seed, const HostView& first)
{
    // The key of "all" belongs to everything.
    const GroupPtr group = seed.group == u"all" ? GroupPtr() : inventory.group(seed.group);
    return group && !group->mentions.empty() ? group->mentions.front().key : homeOf(first, seed).key;
}

/// Holds the pieces that the cluster's places point into.
void keepPieces(Cluster& cluster)
{
    const auto keep = [&](yaml::Node place) {
        if (!place)
            return;
        const yaml::PiecePtr piece = place.piece();
        if (std::find(cluster.pieces.begin(), cluster.pieces.end(), piece) == cluster.pieces.end())
            cluster.pieces.push_back(piece);
    };
    const auto keepAll = [&](const auto& entities) {
        for (const auto& entity : entities)
            keep(entity.place);
    };
    keep(cluster.place);
    keepAll(cluster.instances);
    keepAll(cluster.services);
    keepAll(cluster.databases);
    keepAll(cluster.roles);
}

} // namespace

QString nameOfNode(const HostView& host)
{
    const QString cluster = host[Variable::PgCluster].text();
    const QString seq = host[Variable::PgSeq].text();
    const bool isPg = !cluster.isEmpty() && !seq.isEmpty();
    return naming::node(host[Variable::Nodename].text(), host[Variable::NodeIdFromPg].toBool(true),
                        isPg ? naming::instance(cluster, seq) : QString(), host.host().name);
}

Derivation::Derivation(const Inventory& inventory, const Globals& globals)
    : m_inventory(inventory), m_globals(globals), m_nodeNames(inventory.hosts().size())
{
}

QString Derivation::nodeName(int host) const
{
    const QString& known = m_nodeNames[size_t(host)];
    return known.isEmpty() ? nameOfNode(HostView(m_inventory, m_globals, *m_inventory.hosts()[size_t(host)])) : known;
}

Draft Derivation::derive(const Seed& seed)
{
    m_hosts.clear();
    m_hosts.reserve(seed.hosts.size());
    for (const int host : seed.hosts) {
        m_hosts.emplace_back(m_inventory, m_globals, *m_inventory.hosts()[size_t(host)]);
        m_nodeNames[size_t(host)] = nameOfNode(m_hosts.back());
    }
    Members members;
    members.reserve(m_hosts.size());
    for (const HostView& host : m_hosts)
        members.push_back(&host);
    if (seed.module != Module::Remote)
        orderBySeq(members, seed.module);

    Draft draft;
    Cluster& cluster = draft.cluster;
    cluster.module = seed.module;
    cluster.name = seed.name;
    cluster.group = seed.group;
    cluster.place = placeOf(m_inventory, seed, *members.front());
    if (seed.module == Module::Redis) {
        deriveRedis(members, seed, draft);
    } else if (seed.module == Module::Remote) {
        deriveRemote(members, seed, draft);
    } else {
        cluster.instances.reserve(members.size());
        for (const HostView* member : members)
            cluster.instances.push_back(instanceOf(*member, seed));
        if (seed.module == Module::Pgsql)
            derivePgsql(members, m_services, draft);
        else
            deriveSimple(members, draft);
    }
    keepPieces(cluster);
    return draft;
}

Instance instanceOf(const HostView& host, const Seed& seed)
{
    Instance instance;
    const Variable variable = identityVariables(seed.module).seq;
    const QString seq = variable == Variable::Count ? QString() : host[variable].text();
    // Without a number, the address tells instances apart.
    instance.name = naming::instance(seed.name, seq.isEmpty() ? host.host().name : seq);
    instance.seq = seqOf(host, seed.module);
    instance.node = host.host().name;
    const Host::Mention& home = homeOf(host, seed);
    instance.path = home.path;
    instance.place = home.key;
    return instance;
}

void deriveSimple(const Members& members, Draft& draft)
{
    // What clients of Kafka and MySQL use unless told otherwise; Pigsty's reference does not list these two.
    constexpr int kafkaPort = 9092;
    constexpr int mysqlPort = 3306;
    Cluster& cluster = draft.cluster;
    cluster.shard = cluster.name;
    cluster.vip = nodeVip(members, cluster.group);
    for (size_t i = 0; i < members.size(); ++i) {
        const HostView& host = *members[i];
        Instance& instance = cluster.instances[i];
        if (cluster.module == Module::Etcd) {
            instance.port = host.intOrDefault(Variable::EtcdPort);
        } else if (cluster.module == Module::Minio) {
            instance.port = host.intOrDefault(Variable::MinioPort);
        } else if (cluster.module == Module::Mysql) {
            instance.port = mysqlPort;
        } else if (cluster.module == Module::Kafka) {
            instance.port = kafkaPort;
            const QString role = host[Variable::KafkaRole].text();
            instance.role = role.isEmpty() ? QStringLiteral("combined") : role;
        } else if (cluster.module == Module::Node) {
            const QString name = host[Variable::Nodename].text();
            instance.name = name.isEmpty() ? instance.node : name;
        }
    }
}

QString nodeVip(const Members& members, const QString& group)
{
    for (const HostView* member : members) {
        const Fact& enabled = (*member)[Variable::VipEnabled];
        if (enabled.isOwn() && *enabled.origin.group == group && enabled.toBool(false))
            return (*member)[Variable::VipAddress].text();
    }
    return {};
}

} // namespace pigpen

#include "core/topology/derivation.h"
#include "core/topology/naming.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen {

namespace {

/// `replica_of: 'ip port'`.
Reference upstreamOf(size_t instance, const QString& written)
{
    static const QRegularExpression gap(QStringLiteral("[\\s:]+"));
    const QStringList parts = written.split(gap, Qt::SkipEmptyParts);
    return {Reference::Kind::RedisUpstream, instance, parts.value(0), parts.value(1).toInt(), {}};
}

/// In a native cluster the members agree on their roles themselves.
QString roleIn(const QString& mode, bool hasUpstream)
{
    if (mode == u"sentinel")
        return mode;
    if (mode == u"cluster")
        return {};
    return hasUpstream ? QStringLiteral("replica") : QStringLiteral("primary");
}

void addInstances(const HostView& host, const Seed& seed, Draft& draft)
{
    const Fact& fact = host[Variable::RedisInstances];
    const yaml::Node map = fact.value ? fact.value.target() : fact.value;
    if (!map.isMap())
        return;
    const Instance member = instanceOf(host, seed);
    const QString number = host[Variable::RedisNode].text();
    const QString mode = host.textOrDefault(Variable::RedisMode);
    for (const yaml::Node::Entry& entry : map) {
        Instance instance = member;
        const QString port = textOf(entry.key);
        instance.name = naming::redisInstance(seed.name, number.isEmpty() ? member.node : number, port);
        instance.port = port.toInt();
        instance.upstreamAddress = textOf(entry.value.find("replica_of"));
        instance.role = roleIn(mode, !instance.upstreamAddress.isEmpty());
        instance.path = fact.below(nameOf(Variable::RedisInstances), entry.key.string());
        instance.place = entry.key;
        if (!instance.upstreamAddress.isEmpty())
            draft.references.push_back(upstreamOf(draft.cluster.instances.size(), instance.upstreamAddress));
        draft.cluster.instances.push_back(std::move(instance));
    }
}

void addMonitored(const HostView& host, Draft& draft)
{
    const yaml::Node list = host[Variable::RedisSentinelMonitor].value;
    const yaml::Node sequence = list ? list.target() : list;
    if (draft.cluster.mode != u"sentinel" || !sequence.isSequence())
        return;
    for (const yaml::Node::Entry& item : sequence) {
        const yaml::Node fields = item.value.target();
        if (fields.isMap())
            draft.references.push_back({Reference::Kind::Sentinel, 0, textOf(fields.find("host")),
                                        textOf(fields.find("port")).toInt(), textOf(fields.find("name"))});
    }
}

} // namespace

void deriveRedis(const Members& members, const Seed& seed, Draft& draft)
{
    Cluster& cluster = draft.cluster;
    cluster.mode = members.front()->textOrDefault(Variable::RedisMode);
    cluster.shard = cluster.name;
    cluster.vip = nodeVip(members, cluster.group);
    for (const HostView* member : members)
        addInstances(*member, seed, draft);
    addMonitored(*members.front(), draft);
}

} // namespace pigpen

#include "core/check/subjects.h"

#include "core/check/conflicts.h"
#include "core/check/members.h"
#include "core/topology/hostview.h"

#include <algorithm>

namespace pigpen::check {
namespace {

QString addressOf(const QString& vip)
{
    return vip.section(u'/', 0, 0);
}

/// Where a cluster's virtual address comes from: of hosts that several clusters share, it is the same text.
yaml::Node vipPlace(const Cluster& cluster, const Facts& facts)
{
    return facts.place(cluster, cluster.module == Module::Pgsql ? u"pg_vip_address" : u"vip_address");
}

void claimAddresses(const Cluster& cluster, const Facts& facts, Claims& claims)
{
    if (!cluster.vip.isEmpty() && !isOpen(cluster.vip))
        claims.push_back(
            {Topic::Address, Claim::Kind::Vip, addressOf(cluster.vip), &cluster, vipPlace(cluster, facts)});
    if (cluster.module == Module::Remote)
        return;
    forEachHost(cluster, [&](const Instance& instance) {
        claims.push_back({Topic::Address, Claim::Kind::Member, instance.node, &cluster, instance.place});
    });
}

bool isZoneName(std::string_view name)
{
    return std::find(zoneNames.begin(), zoneNames.end(), name) != zoneNames.end();
}

void claimZone(const void* subject, std::string_view name, yaml::Node key, yaml::Node value, Claims& claims)
{
    if (isZoneName(name))
        claims.push_back({Topic::Zone, Claim::Kind::Setter, textOf(value), subject, key});
}

/// Groups that give their nodes a virtual address, by the number under which these find each other.
void claimRouter(const Group& group, const Facts& facts, Claims& claims)
{
    const VariableTable::Entry* const enabled = ownEntry(group, "vip_enabled");
    if (!enabled || group.name == u"all" || !pigpen::Fact{enabled->value, {}}.toBool(false))
        return;
    const VariableTable::Entry* const own = ownEntry(group, nameOf(Asked::NodeVipVrid));
    const VariableTable::Entry* const id =
        own ? own : ownEntry(*facts.inventory().groups().front(), nameOf(Asked::NodeVipVrid));
    const QString text = id ? textOf(id->value) : QString();
    if (!text.isEmpty() && !isOpen(text))
        claims.push_back({Topic::RouterId, Claim::Kind::Group, text, &group, own ? own->key : enabled->key});
}

} // namespace

Claims claimsOf(const Cluster& cluster, const Facts& facts)
{
    Claims claims;
    claimAddresses(cluster, facts, claims);
    const auto claim = [&](Topic topic, const QString& key, yaml::Node place) {
        claims.push_back({topic, Claim::Kind::Cluster, key, &cluster, place});
    };
    if (cluster.module != Module::Node)
        claim(Topic::ClusterName, cluster.name, cluster.place);
    if (cluster.mode == u"citus")
        claim(Topic::Shard, cluster.shard, cluster.place);
    return claims;
}

Claims claimsOf(const Group& group, const Facts& facts)
{
    Claims claims;
    claimRouter(group, facts, claims);
    for (const Group::Mention& mention : group.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            claimZone(&group, entry.name, entry.key, entry.value, claims);
    return claims;
}

Claims claimsOf(const Host& host, const Facts& /*facts*/)
{
    Claims claims{{Topic::Address, Claim::Kind::Host, host.name, &host, host.mentions.front().key}};
    for (const Conflict& conflict : conflictsOf(host)) {
        const QString name = QString::fromUtf8(conflict.name.data(), qsizetype(conflict.name.size()));
        const QString key = QStringList{conflict.loser->name, conflict.winner->name, name}.join(u'\n');
        claims.push_back({Topic::Conflict, Claim::Kind::Host, key, &host, host.mentions.front().key});
    }
    for (const Host::Mention& mention : host.mentions) {
        const yaml::Node vars = mention.vars ? mention.vars.target() : yaml::Node();
        if (vars.isMap())
            for (const yaml::Node::Entry entry : vars)
                claimZone(&host, entry.key.text(), entry.key, entry.value, claims);
    }
    return claims;
}

Claims claimsOf(const Node& node, const Facts& /*facts*/)
{
    if (node.name == node.address)
        return {};
    return {{Topic::NodeName, Claim::Kind::Node, node.name, &node, node.place}};
}

} // namespace pigpen::check

// Virtual addresses: those of PostgreSQL's primaries (pg_vip_address, vip-manager) and of nodes (vip_address,
// keepalived).
#include "core/check/conflicts.h"
#include "core/check/rules/families.h"
#include "core/check/rules/nodevip.h"
#include "core/check/rules/written.h"
#include "core/edit/addresses.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// A virtual address that is switched on.
struct Vip
{
    const Cluster* cluster = nullptr; // of a PostgreSQL cluster's primary
    const Group* group = nullptr;     // of a group's nodes
    QString text;
    std::optional<quint32> address = {};
    int prefix = -1; // -1 where it has none that is one

    bool isOfNodes() const { return group; }
    bool hasPrefix() const { return text.contains(u'/'); }
    bool isValid() const { return address && (hasPrefix() ? prefix > 0 : isOfNodes()); }
    bool isLoopback() const { return address && *address >> 24U == 127U; }
    const QString& owner() const { return group ? group->name : cluster->name; }
    QString variable() const { return group ? QStringLiteral("vip_address") : QStringLiteral("pg_vip_address"); }
};

Vip vipFrom(const Cluster* cluster, const Group* group, const QString& text)
{
    Vip vip{cluster, group, text};
    const qsizetype slash = text.indexOf(u'/');
    vip.address = edit::parseAddress(QStringView(text).left(slash));
    bool isNumber = false;
    const int prefix = slash < 0 ? -1 : QStringView(text).mid(slash + 1).toInt(&isNumber);
    vip.prefix = isNumber && prefix >= 0 && prefix <= 32 ? prefix : -1;
    return vip;
}

/// The first member for which pg_vip_enabled holds: its variables count. Null where there is none.
const Instance* vipCarrier(const Cluster& cluster, const Facts& facts)
{
    const auto found = std::find_if(cluster.instances.begin(), cluster.instances.end(), [&](const Instance& instance) {
        const HostPtr host = facts.host(instance);
        return host && isOn(facts.written(*host, Asked::PgVipEnabled));
    });
    return found == cluster.instances.end() ? nullptr : &*found;
}

/// The VIP of a PostgreSQL cluster: of its primary, unless it turns out to be that of its nodes.
std::optional<Vip> vipOf(const Cluster& cluster, Report&)
{
    if (cluster.module != Module::Pgsql || cluster.vip.isEmpty() || isOpen(cluster.vip))
        return {};
    return vipFrom(&cluster, nullptr, cluster.vip);
}

/// Where the group itself sets the variable, else where it switches the VIP on.
yaml::Node placeIn(const Group& group, std::string_view name, const VariableTable::Entry& enabled)
{
    const VariableTable::Entry* const own = ownEntry(group, name);
    return own ? own->key : enabled.key;
}

/// The VIP of a group's nodes.
std::optional<Vip> vipOf(const Group& group, Report& report)
{
    const VariableTable::Entry* const enabled = switchOf(group);
    if (!enabled)
        return {};
    const QString text = settingOf(group, u"vip_address", report).read().display();
    if (text.isEmpty() || isOpen(text))
        return {};
    return vipFrom(nullptr, &group, text);
}

/// Takes down what is wrong with it, where it is set.
void tell(const Vip& vip, const QString& message, Report& report)
{
    if (vip.group) {
        report.add(message, report.topology().find(vip.group->name),
                   placeIn(*vip.group, "vip_address", *switchOf(*vip.group)));
        return;
    }
    const Instance* const carrier = vipCarrier(*vip.cluster, report.facts());
    if (!carrier) // then it is that of its nodes, whose group tells
        return;
    const yaml::Node place = report.facts().place(*carrier, u"pg_vip_address");
    report.add(message, vip.cluster->id(), place == carrier->place ? vip.cluster->place : place);
}

/// Looks at the VIPs of both kinds alike.
template<auto look, typename Subject>
void atVip(const Subject& subject, Report& report)
{
    if (const std::optional<Vip> vip = vipOf(subject, report))
        look(*vip, report);
}

void vipReads(const Vip& vip, Report& report)
{
    if (vip.isValid())
        return;
    const QString shape = vip.isOfNodes() ? Words::tr("an address such as 10.10.10.9")
                                          : Words::tr("an address with its prefix, such as 10.10.10.9/24");
    tell(vip, Words::tr("%1 of %2 is “%3”, and must be %4").arg(vip.variable(), vip.owner(), vip.text, shape), report);
}

constexpr Rule vipInvalid{
    .id = "VIP-INVALID",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address is an IPv4 address; that of a PostgreSQL cluster has a "
                                          "prefix from 1 to 32."),
    .why = QT_TRANSLATE_NOOP("Check", "What should bind it takes address and prefix apart, and does not start."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = atVip<vipReads, Cluster>,
    .ofGroup = atVip<vipReads, Group>,
};

void pgVipGiven(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Pgsql)
        return;
    const auto say = [&](const QString& message) {
        report.add(message, cluster.id(), report.facts().place(cluster, u"pg_vip_enabled"));
    };
    if (cluster.vip.isEmpty()) {
        if (vipCarrier(cluster, report.facts()))
            say(Words::tr("pg_vip_enabled holds for %1, and no pg_vip_address is set").arg(cluster.name));
    } else if (cluster.vip.startsWith(u"127.")) {
        if (const std::optional<Vip> vip = vipOf(cluster, report);
            vip && vip->isLoopback() && vipCarrier(cluster, report.facts()))
            say(Words::tr("pg_vip_enabled holds for %1, and pg_vip_address is still %2").arg(cluster.name, vip->text));
    }
}

void nodeVipGiven(const Group& group, Report& report)
{
    const VariableTable::Entry* const enabled = switchOf(group);
    if (!enabled || group.hosts.isEmpty())
        return;
    const yaml::Value address = settingOf(group, u"vip_address", report).read();
    if (address.isNull() || address.display().isEmpty())
        report.add(Words::tr("vip_enabled holds for %1, and no vip_address is set").arg(group.name),
                   report.topology().find(group.name), enabled->key);
}

constexpr Rule vipMissing{
    .id = "VIP-MISSING",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where a virtual address is switched on, there is one."),
    .why = QT_TRANSLATE_NOOP("Check", "Nothing can bind it: of PostgreSQL, it would be 127.0.0.1, which each node has "
                                      "anyway; keepalived does not start."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = pgVipGiven,
    .ofGroup = nodeVipGiven,
};

quint32 maskOf(int prefix)
{
    return prefix <= 0 ? 0 : ~quint32(0) << quint32(32 - prefix);
}

void vipPrefixUsual(const Vip& vip, Report& report)
{
    constexpr int least = 8;
    constexpr int most = 30;
    if (!vip.isValid() || vip.prefix < 0 || vip.isLoopback() || (vip.isOfNodes() && vip.prefix == 32))
        return;
    const quint32 host = *vip.address & ~maskOf(vip.prefix);
    if (vip.prefix < least || vip.prefix > most)
        tell(vip, Words::tr("/%1 is hardly the prefix of %2's network").arg(vip.prefix).arg(vip.owner()), report);
    else if (host == 0)
        tell(vip, Words::tr("%1 of %2 is the address of the network itself").arg(vip.text, vip.owner()), report);
    else if (host == ~maskOf(vip.prefix))
        tell(vip, Words::tr("%1 of %2 is the broadcast address of the network").arg(vip.text, vip.owner()), report);
}

constexpr Rule vipPrefix{
    .id = "VIP-PREFIX",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "A virtual address has the prefix of its network, from 8 to 30, and is neither "
                                   "the network's own address nor its broadcast address."),
    .why = QT_TRANSLATE_NOOP("Check", "The prefix decides who is taken for a neighbour: with a wrong one answers go "
                                      "astray. The first and the last address are no host's."),
    .source = "RFC 4632",
    .ofCluster = atVip<vipPrefixUsual, Cluster>,
    .ofGroup = atVip<vipPrefixUsual, Group>,
};

enum class Reach { Unknown, None, Some };

/// Adds one more node to what is known of how many are in the VIP's network.
Reach with(Reach reach, const QString& node, const Vip& vip)
{
    const std::optional<quint32> address = edit::parseAddress(node);
    if (reach == Reach::Some || !address)
        return reach;
    return ((*address ^ *vip.address) & maskOf(vip.prefix)) == 0 ? Reach::Some : Reach::None;
}

Reach reachOf(const Vip& vip)
{
    Reach reach = Reach::Unknown;
    if (vip.group)
        for (const QString& host : vip.group->hosts)
            reach = with(reach, host, vip);
    else
        for (const Instance& instance : vip.cluster->instances)
            reach = with(reach, instance.node, vip);
    return reach;
}

void vipAmongMembers(const Vip& vip, Report& report)
{
    if (!vip.isValid() || vip.prefix < 0 || vip.prefix == 32 || vip.isLoopback())
        return;
    if (reachOf(vip) == Reach::None)
        tell(vip, Words::tr("no member of %1 is in the network of its virtual address %2").arg(vip.owner(), vip.text),
             report);
}

constexpr Rule vipOutside{
    .id = "VIP-OUTSIDE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address is in the network of the nodes that carry it."),
    .why = QT_TRANSLATE_NOOP("Check", "It is announced to neighbours only: unless the nodes are in its network by "
                                      "another interface, nobody reaches it."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = atVip<vipAmongMembers, Cluster>,
    .ofGroup = atVip<vipAmongMembers, Group>,
};

constexpr Rule table[]{vipInvalid, vipMissing, vipPrefix, vipOutside};

} // namespace

Rules vipRules()
{
    return table;
}

} // namespace pigpen::check

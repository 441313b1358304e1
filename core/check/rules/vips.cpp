// Virtual addresses: those of PostgreSQL's primaries (pg_vip_address, vip-manager) and of nodes (vip_address,
// keepalived).
#include "core/check/conflicts.h"
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/edit/addresses.h"
#include "core/topology/hostview.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// A virtual address that is switched on.
struct Vip
{
    QString owner; // the cluster's name, or the group's
    EntityId entity;
    yaml::Node place;
    QString text;
    bool isOfNodes = false;
    QStringList members; // addresses of the nodes that may carry it

    QString variable() const { return isOfNodes ? QStringLiteral("vip_address") : QStringLiteral("pg_vip_address"); }
    std::optional<quint32> address() const { return edit::parseAddress(QStringView(text).left(text.indexOf(u'/'))); }
    /// -1 where it has none.
    int prefix() const
    {
        bool isNumber = false;
        const qsizetype slash = text.indexOf(u'/');
        const int prefix = slash < 0 ? -1 : QStringView(text).mid(slash + 1).toInt(&isNumber);
        return isNumber && prefix >= 0 && prefix <= 32 ? prefix : -1;
    }
    bool isValid() const
    {
        const bool hasPrefix = text.contains(u'/');
        return address() && (hasPrefix ? prefix() > 0 : isOfNodes);
    }
};

bool isOn(yaml::Node value)
{
    return pigpen::Fact{value, {}}.toBool(false);
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

/// The VIP of a PostgreSQL cluster's primary.
std::optional<Vip> vipOf(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Pgsql || cluster.vip.isEmpty() || isOpen(cluster.vip))
        return {};
    const Instance* const carrier = vipCarrier(cluster, report.facts());
    if (!carrier) // then it is that of its nodes
        return {};
    Vip vip{cluster.name, cluster.id(), report.facts().place(*carrier, u"pg_vip_address"), cluster.vip, false, {}};
    if (vip.place == carrier->place)
        vip.place = cluster.place;
    for (const Instance& instance : cluster.instances)
        vip.members << instance.node;
    return vip;
}

/// Where a group itself says that its nodes have a VIP; null where it does not.
const VariableTable::Entry* switchOf(const Group& group)
{
    const VariableTable::Entry* const entry = ownEntry(group, "vip_enabled");
    return entry && group.name != u"all" && isOn(entry->value) ? entry : nullptr;
}

/// What wins for the group's first host; unset where it has none.
Setting settingOf(const Group& group, QStringView name, const Report& report)
{
    const HostPtr host = group.hosts.isEmpty() ? HostPtr() : report.inventory().host(group.hosts.front());
    return host ? report.facts().setting(*host, name) : Setting();
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
    return Vip{group.name, report.topology().find(group.name), placeIn(group, "vip_address", *enabled), text, true,
               group.hosts};
}

/// Looks at the VIPs of both kinds alike.
template<auto look, typename Subject>
void atVip(const Subject& subject, Report& report)
{
    if (const std::optional<Vip> vip = vipOf(subject, report))
        look(*vip, report);
}

bool isLoopback(const Vip& vip)
{
    return vip.address() && *vip.address() >> 24U == 127U;
}

void vipReads(const Vip& vip, Report& report)
{
    if (vip.isValid())
        return;
    const QString shape = vip.isOfNodes ? Words::tr("an address such as 10.10.10.9")
                                        : Words::tr("an address with its prefix, such as 10.10.10.9/24");
    report.add(Words::tr("%1 of %2 is “%3”, and must be %4").arg(vip.variable(), vip.owner, vip.text, shape),
               vip.entity, vip.place);
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
    const auto tell = [&](const QString& message) {
        report.add(message, cluster.id(), report.facts().place(cluster, u"pg_vip_enabled"));
    };
    if (cluster.vip.isEmpty()) {
        if (vipCarrier(cluster, report.facts()))
            tell(Words::tr("pg_vip_enabled holds for %1, and no pg_vip_address is set").arg(cluster.name));
    } else if (cluster.vip.startsWith(u"127.")) {
        if (const std::optional<Vip> vip = vipOf(cluster, report); vip && isLoopback(*vip))
            tell(Words::tr("pg_vip_enabled holds for %1, and pg_vip_address is still %2").arg(cluster.name, vip->text));
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
    const int prefix = vip.prefix();
    if (!vip.isValid() || prefix < 0 || isLoopback(vip) || (vip.isOfNodes && prefix == 32))
        return;
    const quint32 host = *vip.address() & ~maskOf(prefix);
    if (prefix < least || prefix > most)
        report.add(Words::tr("/%1 is hardly the prefix of %2's network").arg(prefix).arg(vip.owner), vip.entity,
                   vip.place);
    else if (host == 0)
        report.add(Words::tr("%1 of %2 is the address of the network itself").arg(vip.text, vip.owner), vip.entity,
                   vip.place);
    else if (host == ~maskOf(prefix))
        report.add(Words::tr("%1 of %2 is the broadcast address of the network").arg(vip.text, vip.owner), vip.entity,
                   vip.place);
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

void vipAmongMembers(const Vip& vip, Report& report)
{
    const int prefix = vip.prefix();
    if (!vip.isValid() || prefix < 0 || prefix == 32 || isLoopback(vip))
        return;
    bool hasAddress = false;
    for (const QString& member : vip.members) {
        const std::optional<quint32> address = edit::parseAddress(member);
        if (address && ((*address ^ *vip.address()) & maskOf(prefix)) == 0)
            return;
        hasAddress = hasAddress || address;
    }
    if (hasAddress)
        report.add(Words::tr("no member of %1 is in the network of its virtual address %2").arg(vip.owner, vip.text),
                   vip.entity, vip.place);
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

/// Groups that do not share a network may share a number: by what their addresses begin with.
bool mayMeet(const Group& left, const Group& right)
{
    const auto network = [](const Group& group) -> std::optional<quint32> {
        const VariableTable::Entry* const entry = ownEntry(group, "vip_address");
        const QString text = entry ? textOf(entry->value) : QString();
        const auto address = edit::parseAddress(QStringView(text).left(text.indexOf(u'/')));
        return address ? std::optional(*address >> 16U) : std::nullopt;
    };
    const auto one = network(left);
    const auto other = network(right);
    return !one || !other || *one == *other;
}

void routersDiffer(std::span<const Claim> claims, Report& report)
{
    const Group& first = claims.front().group();
    for (const Claim& claim : claims.subspan(1))
        if (mayMeet(first, claim.group()))
            report.add(Words::tr("the groups %1 and %2 have the same vip_vrid, %3")
                           .arg(first.name, claim.group().name, claim.key),
                       report.topology().find(claim.group().name), claim.place);
}

constexpr Rule vridShared{
    .id = "VRID-SHARED",
    .severity = Severity::Error,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "In one network, each group of nodes with a virtual address has a vip_vrid of "
                                   "its own."),
    .why = QT_TRANSLATE_NOOP("Check", "Nodes of one number take each other for one router: they settle on one master, "
                                      "and the other group's address is nowhere."),
    .source = "FACTS.md, Identity parameters; RFC 5798",
    .topic = Topic::RouterId,
    .ofClaims = routersDiffer,
};

void routerGiven(const Group& group, Report& report)
{
    const VariableTable::Entry* const enabled = switchOf(group);
    if (!enabled || group.hosts.isEmpty())
        return;
    if (settingOf(group, u"vip_vrid", report).read().isNull())
        report.add(Words::tr("vip_enabled holds for %1, and no vip_vrid is set").arg(group.name),
                   report.topology().find(group.name), enabled->key);
}

constexpr Rule vridMissing{
    .id = "VRID-MISSING",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A group of nodes with a virtual address has a vip_vrid."),
    .why = QT_TRANSLATE_NOOP("Check", "The nodes find each other by that number: without it, keepalived does not "
                                      "start."),
    .source = "FACTS.md, Identity parameters",
    .ofGroup = routerGiven,
};

void routerInRange(const Written& variable, Report& report)
{
    constexpr int most = 254;
    if (variable.name != nameOf(Asked::NodeVipVrid) || !variable.value || variable.value.isNull())
        return;
    const QString text = textOf(variable.value);
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    if (!isOpen(text) && (!isNumber || id < 1 || id > most))
        report.add(Words::tr("vip_vrid must be a number from 1 to %1").arg(most), entityOf(variable, report),
                   variable.key);
}

constexpr Rule vridRange{
    .id = "VRID-RANGE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A vip_vrid is a number from 1 to 254."),
    .why = QT_TRANSLATE_NOOP("Check", "keepalived does not start with another one."),
    .source = "Pigsty's reference of parameters; RFC 5798",
    .ofVariable = routerInRange,
};

QStringList mastersOf(const Group& group, const Report& report)
{
    QStringList masters;
    for (const QString& address : group.hosts) {
        const HostPtr host = report.inventory().host(address);
        if (host && report.facts().text(*host, Asked::NodeVipRole) == u"master")
            masters << address;
    }
    return masters;
}

void oneMaster(const Group& group, Report& report)
{
    const VariableTable::Entry* const enabled = switchOf(group);
    const QStringList masters = enabled ? mastersOf(group, report) : QStringList();
    if (masters.size() > 1)
        report.add(Words::tr("the virtual address of %1 has %2 masters: %3")
                       .arg(group.name)
                       .arg(masters.size())
                       .arg(masters.join(QStringLiteral(", "))),
                   report.topology().find(group.name), enabled->key);
}

constexpr Rule vipRoles{
    .id = "VIP-ROLES",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "At most one node of a group that has a virtual address is its master."),
    .why = QT_TRANSLATE_NOOP("Check", "Each of them takes the address when it starts, away from the one that has it."),
    .source = "FACTS.md, Identity parameters",
    .ofGroup = oneMaster,
};

void someMaster(const Group& group, Report& report)
{
    const VariableTable::Entry* const enabled = switchOf(group);
    if (enabled && group.hosts.size() > 1 && mastersOf(group, report).isEmpty())
        report.add(Words::tr("no node of %1 has vip_role master: where its virtual address begins is left open")
                       .arg(group.name),
                   report.topology().find(group.name), enabled->key);
}

constexpr Rule vipMasterless{
    .id = "VIP-MASTERLESS",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "One node of a group that has a virtual address is its master."),
    .why = QT_TRANSLATE_NOOP("Check", "Where all begin as backups, they settle it among themselves: it works, and the "
                                      "address may begin at any of them."),
    .source = "FACTS.md, Identity parameters",
    .ofGroup = someMaster,
};

constexpr Rule table[]{vipInvalid,  vipMissing, vipPrefix, vipOutside,   vridShared,
                       vridMissing, vridRange,  vipRoles,  vipMasterless};

} // namespace

Rules vipRules()
{
    return table;
}

} // namespace pigpen::check

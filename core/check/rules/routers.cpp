// How nodes that share a virtual address find each other (keepalived, VRRP).
#include "core/check/rules/families.h"
#include "core/check/rules/nodevip.h"
#include "core/check/rules/written.h"
#include "core/edit/addresses.h"

namespace pigpen::check {
namespace {

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

constexpr Rule table[]{vridShared, vridMissing, vridRange, vipRoles, vipMasterless};

} // namespace

Rules routerRules()
{
    return table;
}

} // namespace pigpen::check

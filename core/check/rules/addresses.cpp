// Addresses of hosts, virtual addresses, and the routers behind them.
#include "core/edit/addresses.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"

#include <algorithm>

namespace pigpen::check {
namespace {

void addressValid(const Host& host, Report& report)
{
    if (!edit::parseAddress(host.name) && !isOpen(host.name))
        report.add(Words::tr("“%1” is no IPv4 address, by which Pigsty knows its nodes").arg(host.name),
                   EntityId::ofNode(host.name), host.mentions.front().key);
}

constexpr Rule hostAddress{
    .id = "HOST-ADDRESS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A host is named by its IPv4 address."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty writes that name into configuration files where an address must stand."),
    .source = "FACTS.md, Naming conventions",
    .ofHost = addressValid,
};

void vipOfOne(std::span<const Claim> claims, Report& report)
{
    const Claim* owner = nullptr;
    for (const Claim& claim : claims) {
        if (claim.kind != Claim::Kind::Vip)
            continue;
        if (!owner)
            owner = &claim;
        else if (owner->place != claim.place) // hosts that clusters share have it from the same text
            report.add(Words::tr("the virtual address %1 of %2 is that of %3 too")
                           .arg(claim.key, claim.cluster().name, owner->cluster().name),
                       claim.cluster().id(), claim.place);
    }
}

constexpr Rule vipShared{
    .id = "VIP-SHARED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address belongs to one cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "Two clusters would fight for it, and clients reach now one, now the other."),
    .source = "FACTS.md, What Pigsty's own checker misses",
    .topic = Topic::Address,
    .ofClaims = vipOfOne,
};

void vipNoNode(std::span<const Claim> claims, Report& report)
{
    const bool isNode =
        std::any_of(claims.begin(), claims.end(), [](const Claim& claim) { return claim.kind == Claim::Kind::Host; });
    for (const Claim& claim : claims)
        if (isNode && claim.kind == Claim::Kind::Vip)
            report.add(
                Words::tr("the virtual address %1 of %2 is a node's own address").arg(claim.key, claim.cluster().name),
                claim.cluster().id(), claim.place);
}

constexpr Rule vipIsNode{
    .id = "VIP-IS-NODE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address is no node's own."),
    .why = QT_TRANSLATE_NOOP("Check", "Two machines would answer for it."),
    .source = "FACTS.md, Identity parameters",
    .topic = Topic::Address,
    .ofClaims = vipNoNode,
};

constexpr Rule table[]{hostAddress, vipShared, vipIsNode};

} // namespace

Rules addressRules()
{
    return table;
}

} // namespace pigpen::check

// Addresses of hosts, virtual addresses, and the routers behind them.
#include "core/edit/addresses.h"
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/topology/outline.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

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

/// Where those begin that are called otherwise than by an address: they stand behind the others, which are in order.
std::vector<NodePtr>::const_iterator firstNamed(const std::vector<NodePtr>& nodes)
{
    return std::partition_point(nodes.begin(), nodes.end(),
                                [](const NodePtr& node) { return ipv4(node->address).has_value(); });
}

quint32 addressOf(const NodePtr& node)
{
    return ipv4(node->address).value_or(0);
}

struct Block
{
    quint32 begin = 0;
    quint32 last = 0;
};

void addressUsable(Report& report)
{
    constexpr std::array blocks{Block{0x00000000, 0x00FFFFFF}, Block{0x7F000000, 0x7FFFFFFF},
                                Block{0xE0000000, 0xFFFFFFFF}};
    const std::vector<NodePtr>& nodes = report.topology().nodes();
    if (nodes.size() < 2) // all on one machine, which may well call itself 127.0.0.1
        return;
    const auto named = firstNamed(nodes);
    for (const Block& block : blocks) {
        const auto isBelow = [](const NodePtr& node, quint32 address) { return addressOf(node) < address; };
        for (auto node = std::lower_bound(nodes.begin(), named, block.begin, isBelow);
             node != named && addressOf(*node) <= block.last; ++node)
            report.add(Words::tr("%1 is no address that a node can have in a network").arg((*node)->address),
                       (*node)->id(), (*node)->place);
    }
}

constexpr Rule hostReserved{
    .id = "HOST-RESERVED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A node's address is one that others can reach: not of 0.0.0.0/8, "
                                          "127.0.0.0/8, nor from 224.0.0.0 up."),
    .why = QT_TRANSLATE_NOOP("Check", "Each machine is 127.0.0.1 to itself, and the others are no machine's: members "
                                      "never reach each other there."),
    .source = "RFC 6890",
    .ofAll = addressUsable,
};

/// Nodes whose addresses begin with the same two numbers.
struct Network
{
    std::vector<NodePtr>::const_iterator begin;
    std::vector<NodePtr>::const_iterator end;

    quint32 prefix() const { return addressOf(*begin) >> 16U; }
    auto size() const { return end - begin; }
};

/// At most so many: more are no matter of a slip.
std::vector<Network> networksOf(const std::vector<NodePtr>& nodes, size_t most)
{
    std::vector<Network> networks;
    const auto named = firstNamed(nodes);
    for (auto begin = nodes.begin(); begin != named && networks.size() < most;) {
        const quint64 next = ((addressOf(*begin) >> 16U) + quint64(1)) << 16U;
        const auto end = std::lower_bound(begin, named, next,
                                          [](const NodePtr& node, quint64 bound) { return addressOf(node) < bound; });
        networks.push_back({begin, end});
        begin = end;
    }
    return networks;
}

/// One number of two differs: 10.10 and 10.1, but not 10.10 and 192.168, which is meant so.
bool isNear(quint32 left, quint32 right)
{
    return ((left ^ right) & 0xFFU) == 0 || ((left ^ right) >> 8U) == 0;
}

void addressAmongOthers(Report& report)
{
    constexpr qsizetype few = 2;
    constexpr qsizetype many = 5;
    const std::vector<Network> networks = networksOf(report.topology().nodes(), 3);
    if (networks.size() != 2)
        return;
    const bool isFirst = networks[0].size() < networks[1].size();
    const Network& lone = networks[isFirst ? 0 : 1];
    const Network& main = networks[isFirst ? 1 : 0];
    if (lone.size() > few || main.size() < many || !isNear(lone.prefix(), main.prefix()))
        return;
    for (auto node = lone.begin; node != lone.end; ++node)
        report.add(Words::tr("%1 is outside of the network of all other nodes, %2.%3.0.0/16")
                       .arg((*node)->address)
                       .arg(main.prefix() >> 8U)
                       .arg(main.prefix() & 0xFFU),
                   (*node)->id(), (*node)->place);
}

constexpr Rule hostOutside{
    .id = "HOST-OUTSIDE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "No single node stands in another network than all the others."),
    .why = QT_TRANSLATE_NOOP("Check", "Most likely its address is misspelt: nothing, or another machine, answers "
                                      "there."),
    .source = "Pigpen",
    .ofAll = addressAmongOthers,
};

/// Whether a text is meant for an IPv4 address or a range of them, and is none.
bool isBadAddress(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]+(\\.[0-9]+){2,}(/[0-9]*)?$"));
    if (!shape.match(text).hasMatch())
        return false;
    const qsizetype slash = text.indexOf(u'/');
    if (!edit::parseAddress(slash < 0 ? text : text.left(slash)))
        return true;
    bool isNumber = true;
    const int prefix = slash < 0 ? 0 : text.mid(slash + 1).toInt(&isNumber);
    return !isNumber || prefix > 32;
}

void addressRight(const Written& variable, Report& report)
{
    using catalogue::ValueKind;
    if (!variable.parameter)
        return;
    const ValueKind kind =
        variable.parameter->kind == ValueKind::List ? variable.parameter->itemKind : variable.parameter->kind;
    const bool isAddress = kind == ValueKind::Address || kind == ValueKind::Cidr || variable.name == "pg_listen" ||
                           variable.name == "node_dns_servers";
    // PG-UPSTREAM-UNKNOWN and VIP-INVALID tell of these
    if (!isAddress || variable.name == "pg_upstream" || variable.name.ends_with("vip_address"))
        return;
    forEachScalar(variable.value, [&](yaml::Node scalar) {
        const QString text = scalar.string();
        for (const QStringView part : QStringView(text).split(u','))
            if (isBadAddress(part.trimmed()))
                report.add(Words::tr("“%1” in %2 is no address").arg(part.trimmed(), variable.nameText()),
                           entityOf(variable, report), variable.key);
    });
}

constexpr Rule paramAddress{
    .id = "PARAM-ADDRESS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "An address in a parameter has four numbers up to 255, and a prefix of at "
                                          "most 32 where it has one."),
    .why = QT_TRANSLATE_NOOP("Check", "What should listen there, or ask there, does not start."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = addressRight,
};

constexpr Rule table[]{hostAddress, vipShared, vipIsNode, hostReserved, hostOutside, paramAddress};

} // namespace

Rules addressRules()
{
    return table;
}

} // namespace pigpen::check

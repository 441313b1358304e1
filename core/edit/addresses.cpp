#include "core/edit/addresses.h"

#include "core/edit/assignment.h"
#include "core/edit/words.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>

namespace pigpen::edit {

namespace {

constexpr quint32 networkMask = 0xFFFFFF00; // Pigsty's subnets are /24 by convention: VIPs are written a.b.c.d/24

/// Where the first node goes when the inventory has none: the address of all of Pigsty's single-node templates.
constexpr quint32 firstNode = (10U << 24) | (10U << 16) | (10U << 8) | 10U;

/// Every address that the text mentions, comments too.
QSet<quint32> mentionedAddresses(const QByteArray& text)
{
    static const QRegularExpression pattern(u"(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])"_qs);
    QSet<quint32> found;
    auto matches = pattern.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext())
        if (const auto address = parseAddress(matches.next().captured()))
            found.insert(*address);
    return found;
}

/// The deployment's own subnet, the one with the most nodes, and its highest node; none without nodes.
std::optional<quint32> highestNode(const Topology& topology)
{
    QMap<quint32, int> nodes;
    QHash<quint32, quint32> highest;
    for (const NodePtr& node : topology.nodes()) {
        const auto address = parseAddress(node->address);
        if (!address)
            continue;
        const quint32 network = *address & networkMask;
        ++nodes[network];
        highest[network] = std::max(highest.value(network), *address);
    }
    if (nodes.isEmpty())
        return {};
    const auto largest = std::max_element(nodes.begin(), nodes.end());
    return highest.value(largest.key());
}

/// The order in which addresses are proposed: above the highest node, then the gaps below it, then the next subnets.
/// The first two and the last of a subnet are its own, its gateway's and the broadcast's: never proposed.
class Candidates
{
public:
    explicit Candidates(quint32 from) : m_network(from & networkMask), m_next(from) {}

    quint32 next()
    {
        const quint32 candidate = m_next++;
        if (candidate < m_network + lastUsable)
            return candidate;
        if (m_hasWrapped)
            m_network += 256;
        m_hasWrapped = true;
        m_next = m_network + firstUsable;
        return candidate;
    }

private:
    static constexpr quint32 firstUsable = 2;
    static constexpr quint32 lastUsable = 254;

    quint32 m_network;
    quint32 m_next;
    bool m_hasWrapped = false;
};

/// The first `count` from there on that are neither mentioned nor taken.
QStringList nextFree(const Topology& topology, quint32 from, int count, const QSet<QString>& taken)
{
    QSet<quint32> used = mentionedAddresses(topology.tree()->text());
    Candidates candidates(from);
    QStringList found;
    while (found.size() < count) {
        const quint32 candidate = candidates.next();
        if (used.contains(candidate) || taken.contains(formatAddress(candidate)))
            continue;
        used.insert(candidate);
        found << formatAddress(candidate);
    }
    return found;
}

void addVirtual(const yaml::Node& variables, QSet<QString>& found)
{
    if (!variables.isMap())
        return;
    for (const char* name : {"pg_vip_address", "vip_address"})
        if (const yaml::Node value = variables.find(name); value.isScalar())
            found.insert(value.string().section(u'/', 0, 0));
}

} // namespace

std::optional<quint32> parseAddress(QStringView text)
{
    quint32 address = 0;
    quint32 number = 0;
    int digits = 0;
    int dots = 0;
    for (const QChar c : text) {
        if (c == u'.') {
            if (digits == 0 || ++dots > 3)
                return {};
            address = (address << 8) | number;
            number = 0;
            digits = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || (digits > 0 && number == 0)) // no leading zero
            return {};
        number = number * 10 + (c.unicode() - u'0');
        ++digits;
        if (number > 255)
            return {};
    }
    return dots == 3 && digits > 0 ? std::optional((address << 8) | number) : std::nullopt;
}

QString formatAddress(quint32 address)
{
    return u"%1.%2.%3.%4"_qs.arg(address >> 24).arg((address >> 16) & 255).arg((address >> 8) & 255).arg(address & 255);
}

tl::expected<quint32, Error> firstNodeOf(const QString& subnet)
{
    constexpr int largest = 8;
    constexpr int smallest = 30;
    constexpr quint32 kept = 10;
    const auto address = parseAddress(subnet.section(u'/', 0, 0));
    bool isNumber = false;
    const int prefix = subnet.section(u'/', 1).toInt(&isNumber);
    if (!address || !isNumber || prefix < largest || prefix > smallest)
        return refuse(Words::tr("\"%1\" is no subnet for nodes").arg(subnet),
                      Words::tr("write an address and a prefix length, for example 10.10.10.0/24"));
    const quint32 size = 1U << (32 - prefix);
    return (*address & ~(size - 1)) + std::min(kept, size / 2);
}

QSet<QString> virtualAddresses(const Topology& topology)
{
    QSet<QString> found;
    for (const GroupPtr& group : topology.inventory()->groups())
        for (const Group::Mention& mention : group->mentions)
            if (mention.body.isMap())
                addVirtual(mention.body.find("vars"), found);
    for (const HostPtr& host : topology.inventory()->hosts())
        for (const Host::Mention& mention : host->mentions)
            addVirtual(mention.vars, found);
    return found;
}

namespace {

tl::expected<void, Error> checkNewAddress(const QSet<QString>& virtuals, const QString& address)
{
    if (!parseAddress(address))
        return refuse(Words::tr("\"%1\" is no IPv4 address").arg(address),
                      Words::tr("give the node's primary internal address, for example 10.10.10.11"));
    if (virtuals.contains(address))
        return refuse(Words::tr("%1 is a virtual address of the deployment").arg(address),
                      Words::tr("give the node an address of its own"));
    return {};
}

} // namespace

tl::expected<void, Error> checkNewAddress(const Topology& topology, const QString& address)
{
    return checkNewAddress(virtualAddresses(topology), address);
}

std::vector<Error> unusableAddresses(const Topology& topology, const QStringList& addresses)
{
    const QSet<QString> virtuals = virtualAddresses(topology);
    std::vector<Error> found;
    for (const QString& address : addresses) {
        if (const NodePtr node = topology.node(address))
            found.push_back({Words::tr("%1 is a node of the inventory already").arg(address), Words::tr("leave it out"),
                             topology.tree()->place(node->place)});
        else if (const auto fit = checkNewAddress(virtuals, address); !fit)
            found.push_back(fit.error());
    }
    return found;
}

bool isFreeAddress(const Topology& topology, const QString& address)
{
    const auto number = parseAddress(address);
    return number && !mentionedAddresses(topology.tree()->text()).contains(*number);
}

bool isInSubnet(const Topology& topology, const QString& address)
{
    const auto highest = highestNode(topology);
    const auto number = parseAddress(address);
    return !highest || (number && (*number & networkMask) == (*highest & networkMask));
}

QStringList freeAddresses(const Topology& topology, int count, const QSet<QString>& taken, const QString& defaultSubnet)
{
    const auto highest = highestNode(topology);
    return nextFree(topology, highest ? *highest : firstNodeOf(defaultSubnet).value_or(firstNode), count, taken);
}

QString freeVirtualAddress(const Topology& topology, const QString& like, const QSet<QString>& taken)
{
    constexpr quint32 firstVirtual = 2; // of a subnet, by the convention of Pigsty's templates
    const quint32 network = highestNode(topology).value_or(firstNode) & networkMask;
    const quint32 from = isInSubnet(topology, like) ? parseAddress(like).value_or(network) + 1 : network + firstVirtual;
    return nextFree(topology, from, 1, taken).constFirst();
}

} // namespace pigpen::edit

#include "app/cli/commandtable.h"
#include "app/cli/drillreport.h"
#include "core/topology/catalogue.h"
#include "core/topology/zones.h"

#include <QSet>

namespace pigpen::cli {
namespace {

/// Everything that stands for nodes.
QStringList namesFor(const Topology& topology)
{
    QStringList names;
    for (const NodePtr& node : topology.nodes())
        names << node->address << node->name;
    for (const ClusterPtr& cluster : topology.clusters()) {
        names << cluster->name;
        for (const Instance& instance : cluster->instances)
            names << instance.name;
    }
    names.removeDuplicates();
    return names;
}

Error unknown(const QString& what, const QString& word, const QStringList& known, const QString& otherwise)
{
    const QString nearest = catalogue::nearest(word, known);
    return {what.arg(word), nearest.isEmpty() ? otherwise : Words::tr("is “%1” meant?").arg(nearest)};
}

/// The nodes that a word of --down means: none where there is nothing of that name, or it is on no node.
QStringList nodesOf(const Topology& topology, const QString& word)
{
    if (topology.node(word))
        return {word};
    const EntityId id = topology.find(word);
    if (id.kind == EntityId::Kind::Node)
        return {id.name};
    const ClusterPtr cluster = topology.cluster(id);
    if (!cluster)
        return {};
    const bool isWhole = id.kind == EntityId::Kind::Cluster;
    QStringList nodes;
    for (const Instance& instance : cluster->instances)
        if ((isWhole || (id.kind == EntityId::Kind::Instance && instance.name == id.name)) &&
            topology.node(instance.node))
            nodes << instance.node;
    return nodes;
}

tl::expected<QSet<QString>, Error> downBy(const Topology& topology, const QStringList& lists)
{
    QSet<QString> down;
    for (const QString& list : lists)
        for (const QString& part : list.split(u',', Qt::SkipEmptyParts)) {
            const QString word = part.trimmed();
            const QStringList nodes = nodesOf(topology, word);
            if (nodes.isEmpty())
                return tl::make_unexpected(unknown(Words::tr("there is no node “%1”"), word, namesFor(topology),
                                                   Words::tr("“pigpen show” lists them")));
            down.unite(QSet<QString>(nodes.begin(), nodes.end()));
        }
    return down;
}

tl::expected<QSet<QString>, Error> downByZone(const Topology& topology, const QStringList& zones)
{
    QSet<QString> down;
    QStringList known;
    for (const NodePtr& node : topology.nodes()) {
        const QString zone = zoneOf(*topology.inventory(), node->address);
        known << zone;
        if (!zone.isEmpty() && zones.contains(zone))
            down.insert(node->address);
    }
    known.removeAll(QString());
    known.removeDuplicates();
    for (const QString& zone : zones)
        if (!known.contains(zone))
            return tl::make_unexpected(unknown(Words::tr("no node stands in a zone “%1”"), zone, known,
                                               known.isEmpty()
                                                   ? Words::tr("give nodes a variable “zone”")
                                                   : Words::tr("there are %1").arg(known.join(QStringLiteral(", ")))));
    return down;
}

/// Nodes by both options.
tl::expected<QSet<QString>, Error> downOf(const Topology& topology, const Arguments& arguments)
{
    auto down = downBy(topology, arguments.options(QStringLiteral("down")));
    const auto zones = downByZone(topology, arguments.options(QStringLiteral("zone")));
    if (!down || !zones)
        return down ? zones : down;
    return down->unite(*zones);
}

/// What is asked for: names at all, not only commas.
bool asksForSomething(const Arguments& arguments)
{
    const QString names = arguments.options(QStringLiteral("down")).join(QString()).remove(u',').trimmed();
    return !names.isEmpty() || arguments.isSet(QStringLiteral("zone")) || arguments.isSet(QStringLiteral("weakest")) ||
           arguments.isSet(QStringLiteral("capacity"));
}

} // namespace

Arguments drillArguments()
{
    Arguments arguments(
        QStringLiteral("drill"),
        QStringLiteral("FILE [--down NODE[,NODE…]]… [--zone ZONE]… [--weakest] [--capacity] [--format text|json]"),
        Words::tr("Tells what still works when nodes are gone, as far as the inventory tells. The exit "
                  "status is 1 where something stops."));
    arguments.addOption({QStringLiteral("down")}, QStringLiteral("NODE"),
                        Words::tr("nodes that are gone, by address or name, or by an instance or a cluster on them; "
                                  "comma separated, may be repeated"));
    arguments.addOption({QStringLiteral("zone")}, QStringLiteral("ZONE"),
                        Words::tr("all nodes of this zone are gone; may be repeated"));
    arguments.addOption({QStringLiteral("weakest")}, {},
                        Words::tr("every single node and every pair whose loss stops something, the worst first"));
    arguments.addOption({QStringLiteral("capacity")}, {},
                        Words::tr("instances and ports by node, members by zone, and what would better not share a "
                                  "node"));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("text, for people, or json, for programs"));
    arguments.setChoices(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    return arguments;
}

int drill(const QStringList& words, const Streams& streams)
{
    Arguments arguments = drillArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = arguments.choice(QStringLiteral("format"), streams);
    if (!format)
        return WrongUsage;
    if (!asksForSomething(arguments))
        return arguments.wrongUsage(
            streams, Words::tr("drill wants to know which nodes are gone: --down, --zone, or --weakest or --capacity"));
    const QString file = arguments.value(0);
    const auto design = load(streams, file);
    if (!design)
        return complain(streams, Unreadable, design.error(), file);
    const Topology& topology = *design->snapshot()->topology;
    const auto down = downOf(topology, arguments);
    if (!down)
        return complain(streams, WrongUsage, down.error(), file);
    DrillReport report{topology, pigpen::drill::run(topology, *down), {}, {}};
    if (arguments.isSet(QStringLiteral("weakest")))
        report.weakest = pigpen::drill::weakPoints(topology);
    if (arguments.isSet(QStringLiteral("capacity")))
        report.capacity = pigpen::drill::capacityOf(topology);
    const int status = print(streams, *format == u"json" ? drillJson(report) : drillText(report));
    return status == Done && report.result.stopsSomething() ? int(Reported) : status;
}

} // namespace pigpen::cli

#include "core/publish/document/flows.h"

#include "core/diagram/entityfigure.h"
#include "core/publish/document/cells.h"
#include "core/publish/document/flowlist.h"

#include <QSet>

namespace pigpen::document {

namespace {

Cell cellOf(const Side& side)
{
    Cell lines{side.who};
    if (!side.hosts.isEmpty())
        lines.push_back(addresses(side.hosts));
    return lines;
}

Cell cellOf(const std::vector<Port>& ports)
{
    Line line;
    for (const Port& port : ports)
        line.push_back(machine(QString::number(port.number),
                               port.use == Port::Use::Metrics ? Words::tr("%1 exporter").arg(port.name) : port.name));
    return cell(std::move(line));
}

} // namespace

Side sideOf(const QString& who, const QStringList& hosts)
{
    return {{words(who)}, hosts};
}

Side sideOf(const Clusters& clusters, const QStringList& hosts)
{
    constexpr size_t few = 4;
    if (clusters.size() > few)
        return sideOf(Words::tr("%1 clusters of %2")
                          .arg(QString::number(clusters.size()), diagram::moduleTitle(clusters.front()->module)),
                      hosts);
    Side side{{}, hosts};
    for (const ClusterPtr& cluster : clusters)
        side.who.push_back(named(*cluster));
    return side;
}

Side nodesOf(const Subject& subject)
{
    QStringList hosts;
    for (const NodePtr& node : subject.scope.nodes)
        hosts << node->address;
    return sideOf(subject.isPart() ? Words::tr("Nodes of these clusters") : Words::tr("All nodes"), hosts);
}

Side infraOf(const Subject& subject)
{
    const Clusters infra = subject.infrastructureOf(Module::Infra);
    QStringList hosts;
    for (const ClusterPtr& cluster : infra)
        hosts += cluster->nodes();
    return sideOf(infra, hosts);
}

QStringList reachable(const Cluster& cluster, QStringList hosts)
{
    if (!cluster.vip.isEmpty())
        hosts << withoutPrefix(cluster.vip);
    return hosts;
}

void FlowList::add(Flow flow)
{
    QStringList ends = flow.from.hosts + flow.to.hosts;
    ends.removeDuplicates();
    const bool withinOne = !flow.from.hosts.isEmpty() && ends.size() < 2;
    const bool knowsItsEnds = !flow.from.who.empty() && !flow.to.hosts.isEmpty();
    if (!withinOne && knowsItsEnds && !flow.ports.empty())
        m_flows.push_back(std::move(flow));
}

void FlowList::add(const Side& from, const Clusters& to, const Pick& pick, const QString& why)
{
    for (const Listeners& some : listenersOf(m_subject, to, pick)) {
        const QSet<QString> hosts(some.hosts.begin(), some.hosts.end());
        Clusters listening;
        std::ranges::copy_if(to, std::back_inserter(listening), [&](const ClusterPtr& cluster) {
            return std::ranges::any_of(cluster->instances,
                                       [&](const Instance& instance) { return hosts.contains(instance.node); });
        });
        add({from, sideOf(listening, some.hosts), some.ports, why});
    }
}

std::vector<Flow> flowsOf(const Subject& subject)
{
    FlowList flows(subject);
    addClients(flows);
    addClusters(flows);
    addOperation(flows);
    return flows.take();
}

Table firewallTable(const Subject& subject)
{
    Table table{Words::tr("Ports and firewall"),
                {{Words::tr("From")}, {Words::tr("To")}, {Words::tr("Ports")}, {Words::tr("Why")}},
                {}};
    for (const Flow& flow : flowsOf(subject))
        table.rows.push_back({cellOf(flow.from), cellOf(flow.to), cellOf(flow.ports), cell(flow.why)});
    return table;
}

} // namespace pigpen::document

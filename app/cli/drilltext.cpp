#include "app/cli/command.h"
#include "app/cli/drillreport.h"
#include "app/cli/table.h"
#include "core/diagram/textwidth.h"
#include "core/yaml/joint.h"

#include <functional>

namespace pigpen::cli {
namespace {

using drill::State;

QString stateWord(State state)
{
    return state == State::Ok ? Words::tr("ok") : state == State::Degraded ? Words::tr("degraded") : Words::tr("down");
}

/// Databases are known by their cluster, too.
QString nameOf(const EntityId& id)
{
    return id.kind == EntityId::Kind::Database ? id.cluster + u'.' + id.name : id.name;
}

/// At most a line's worth of names.
QString listed(const QStringList& names)
{
    constexpr qsizetype shown = 6;
    if (names.size() <= shown)
        return names.join(u' ');
    return Words::tr("%1 and %2 more").arg(names.first(shown).join(u' ')).arg(names.size() - shown);
}

/// A name with a line break can't pass for a line of its own.
QStringList printable(QStringList row)
{
    for (QString& cell : row)
        cell = diagram::printable(cell);
    return row;
}

/// Tables below each other, those without rows left out.
class Page
{
public:
    void add(const Table& table)
    {
        if (table.hasRows())
            add(table.toText());
    }
    void add(const QString& text) { m_parts << text; }
    QByteArray toText() const { return m_parts.join(u'\n').toUtf8(); }

private:
    QStringList m_parts;
};

QString goneText(const DrillReport& report)
{
    QStringList names;
    for (const QString& address : report.result.down) {
        const NodePtr node = report.topology.node(address);
        names << (node && node->name != address ? QStringLiteral("%1 (%2)").arg(address, node->name) : address);
    }
    return diagram::printable(Words::tr("Gone: %1").arg(names.join(QStringLiteral(", ")))) + u'\n';
}

Table clusterTable(const drill::Result& result)
{
    Table table({Words::tr("CLUSTER"), Words::tr("MODULE"), Words::tr("STATE"), Words::tr("LOST"),
                 Words::tr("SUCCESSOR"), Words::tr("WHY")});
    for (const drill::ClusterResult& each : result.clusters)
        if (each.state != State::Ok)
            table.add(printable({each.cluster.name, moduleName(each.cluster.module), stateWord(each.state),
                                 listed(each.lost), each.successor, each.remark}));
    return table;
}

Table serviceTable(const drill::Result& result)
{
    using Service = drill::ServiceResult;
    Table table({Words::tr("SERVICE"), Words::tr("STATE"), Words::tr("LEADS TO")});
    for (const Service& each : result.services)
        if (each.state != Service::State::Ok)
            table.add(printable({each.service.name,
                                 each.state == Service::State::Down ? Words::tr("down") : Words::tr("on backups"),
                                 listed(each.members)}));
    return table;
}

Table databaseTable(const drill::Result& result)
{
    using Database = drill::DatabaseResult;
    Table table({Words::tr("DATABASE"), Words::tr("STATE")});
    for (const Database& each : result.databases)
        if (each.state != Database::State::Ok)
            table.add(printable({nameOf(each.database), each.state == Database::State::Down ? Words::tr("unreachable")
                                                                                            : Words::tr("read-only")}));
    return table;
}

QString unitWord(const QString& unit)
{
    return unit == u"controllers" ? Words::tr("controllers")
           : unit == u"drives"    ? Words::tr("drives")
           : unit == u"sentinels" ? Words::tr("sentinels")
           : unit == u"primaries" ? Words::tr("primaries")
                                  : Words::tr("members");
}

Table quorumTable(const drill::Result& result)
{
    Table table({Words::tr("QUORUM"), Words::tr("STATE"), Words::tr("LEFT"), Words::tr("NEEDED")});
    for (const drill::QuorumResult& each : result.quorums)
        if (each.have < each.members)
            table.add(printable({each.cluster.name, each.holds ? Words::tr("holds") : Words::tr("lost"),
                                 Words::tr("%1 of %2 %3").arg(each.have).arg(each.members).arg(unitWord(each.unit)),
                                 QString::number(each.need)}));
    return table;
}

Table vipTable(const drill::Result& result)
{
    Table table({Words::tr("VIP"), Words::tr("CLUSTER"), Words::tr("FROM"), Words::tr("TO")});
    for (const drill::VipResult& each : result.vips)
        if (each.from != each.to)
            table.add(printable(
                {each.address, each.cluster.name, each.from, each.to.isEmpty() ? Words::tr("nobody") : each.to}));
    return table;
}

QString kindWord(drill::SupportResult::Kind kind)
{
    switch (kind) {
    case drill::SupportResult::Kind::Failover:
        return Words::tr("failover");
    case drill::SupportResult::Kind::Backups:
        return Words::tr("backups");
    case drill::SupportResult::Kind::Monitoring:
        return Words::tr("monitoring");
    case drill::SupportResult::Kind::Dns:
        return Words::tr("DNS");
    }
    Q_UNREACHABLE();
}

Table supportTable(const drill::Result& result)
{
    Table table({Words::tr("FOR ALL"), Words::tr("STATE"), Words::tr("BY"), Words::tr("WHY")});
    for (const drill::SupportResult& each : result.supports)
        if (each.state != State::Ok)
            table.add(printable({kindWord(each.kind), stateWord(each.state), each.cluster.name, each.remark}));
    return table;
}

template<typename List, typename IsTouched>
QString untouched(const QString& words, const List& list, const IsTouched& isTouched)
{
    const auto touched = std::count_if(list.begin(), list.end(), isTouched);
    return words.arg(qsizetype(list.size()) - touched).arg(list.size());
}

QString untouchedText(const drill::Result& result)
{
    const auto isTouched = [](const auto& each) { return each.state != decltype(each.state)::Ok; };
    QStringList parts{untouched(Words::tr("clusters %1 of %2"), result.clusters, isTouched)};
    if (!result.services.empty())
        parts << untouched(Words::tr("services %1 of %2"), result.services, isTouched);
    if (!result.databases.empty())
        parts << untouched(Words::tr("databases %1 of %2"), result.databases, isTouched);
    return Words::tr("As before: %1").arg(joint::list(parts)) + u'\n';
}

/// The worst of them, and what they stop: of a pair, what neither node does alone.
void addWeakPoints(Page& page, const QString& heading, const QString& stops,
                   const std::vector<drill::WeakPoint>& points)
{
    constexpr size_t shown = 20;
    Table table({heading, Words::tr("SERVICES"), Words::tr("DATABASES"), Words::tr("CLUSTERS"), stops});
    for (const drill::WeakPoint& point : points) {
        QStringList names;
        for (const EntityId& id : point.only.empty() ? point.stopped : point.only)
            names << nameOf(id);
        table.add(printable({point.nodes.join(QStringLiteral(" + ")), QString::number(point.services),
                             QString::number(point.databases), QString::number(point.clusters), listed(names)}));
        if (&point - points.data() == ptrdiff_t(shown) - 1)
            break;
    }
    QString text = table.toText();
    if (points.size() > shown)
        text += Words::tr("… and %1 more: --format json has them all").arg(points.size() - shown) + u'\n';
    page.add(points.empty() ? Words::tr("%1: none stops anything").arg(heading) + u'\n' : text);
}

void addCapacity(Page& page, const DrillReport& report)
{
    const drill::Capacity& capacity = *report.capacity;
    Table nodes({Words::tr("NODE"), Words::tr("NAME"), Words::tr("ZONE"), Words::tr("INSTANCES"), Words::tr("PORTS")});
    for (const drill::NodeLoad& load : capacity.nodes)
        nodes.add(printable({load.node.name, report.topology.node(load.node.name)->name, load.zone,
                             QString::number(load.instances), QString::number(load.ports)}));
    page.add(nodes);
    const bool hasZones = capacity.zones.size() > 1 || (!capacity.zones.empty() && !capacity.zones[0].zone.isEmpty());
    Table zones({Words::tr("ZONE"), Words::tr("NODES"), Words::tr("INSTANCES")});
    Table spread({Words::tr("CLUSTER"), Words::tr("MEMBERS BY ZONE")});
    const auto nameOfZone = [](const QString& zone) { return zone.isEmpty() ? Words::tr("(unknown)") : zone; };
    for (const drill::ZoneLoad& load : capacity.zones)
        zones.add(printable({nameOfZone(load.zone), QString::number(load.nodes), QString::number(load.instances)}));
    for (const drill::ClusterSpread& each : capacity.clusters) {
        QStringList members;
        for (const auto& zone : each.members)
            members << QStringLiteral("%1 %2").arg(nameOfZone(zone.first)).arg(zone.second);
        spread.add(printable({each.cluster.name, members.join(QStringLiteral(", "))}));
    }
    if (hasZones) {
        page.add(zones);
        page.add(spread);
    }
    Table together({Words::tr("TOGETHER"), Words::tr("WHY IT MATTERS")});
    for (const drill::CoLocation& each : capacity.coLocations)
        together.add(printable({each.node ? each.node.name : Words::tr("(a zone)"), each.remark}));
    page.add(together);
}

} // namespace

QByteArray drillText(const DrillReport& report)
{
    Page page;
    if (!report.result.down.isEmpty()) {
        page.add(goneText(report));
        for (const auto& table : {clusterTable, serviceTable, databaseTable, quorumTable, vipTable, supportTable})
            page.add(table(report.result));
        page.add(untouchedText(report.result));
    }
    if (report.weakest) {
        addWeakPoints(page, Words::tr("ONE NODE"), Words::tr("STOPS"), report.weakest->singles);
        addWeakPoints(page, Words::tr("TWO NODES"), Words::tr("STOP ONLY TOGETHER"), report.weakest->pairs);
    }
    if (report.capacity)
        addCapacity(page, report);
    return page.toText();
}

} // namespace pigpen::cli

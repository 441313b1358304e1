#include "core/publish/inventory/csvtable.h"

#include "core/publish/inventory/extract.h"

#include <algorithm>

namespace pigpen {

namespace {

struct Sheet
{
    QStringList columns;
    std::vector<QStringList> rows;
};

QString number(int value, int least)
{
    return value >= least ? QString::number(value) : QString();
}

/// Whether a spreadsheet would calculate instead of showing the text; some take the full-width signs too.
bool isFormula(const QString& cell)
{
    static constexpr QStringView signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && signs.contains(cell.front());
}

QString written(const QString& text)
{
    const QString cell = isFormula(text) ? u'\'' + text : text;
    static constexpr QStringView special = u"\",;\t\r\n";
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); }))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts << written(cell);
    return texts.join(u',') + QStringLiteral("\r\n");
}

QString clustersOn(const Extract& extract, const Node& node)
{
    QStringList names;
    for (const ClusterPtr& cluster : extract.clustersOn.value(node.address))
        names << cluster->name;
    return names.join(u' ');
}

Sheet nodesOf(const Extract& extract)
{
    Sheet sheet{{QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("cluster"), QStringLiteral("groups"),
                 QStringLiteral("instances")},
                {}};
    for (const NodePtr& node : extract.nodes)
        sheet.rows.push_back({node->name, node->address, clustersOn(extract, *node), node->groups.join(u' '),
                              node->instances.join(u' ')});
    return sheet;
}

Sheet instancesOf(const Extract& extract)
{
    Sheet sheet{{QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("cluster"), QStringLiteral("module"),
                 QStringLiteral("seq"), QStringLiteral("role"), QStringLiteral("port"), QStringLiteral("upstream")},
                {}};
    for (const ClusterPtr& cluster : extract.clusters)
        for (const Instance& instance : cluster->instances)
            sheet.rows.push_back({instance.name, instance.node, cluster->name, moduleName(cluster->module),
                                  number(instance.seq, 0), instance.role, number(instance.port, 1), instance.upstream});
    return sheet;
}

/// Where a service is reached: at the cluster's VIP, else at each of its nodes.
QString addressesOf(const Cluster& cluster)
{
    QStringList addresses;
    for (const Instance& instance : cluster.instances)
        addresses << instance.node;
    return cluster.vip.isEmpty() ? addresses.join(u' ') : cluster.vip.section(u'/', 0, 0);
}

Sheet servicesOf(const Extract& extract)
{
    Sheet sheet{{QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("cluster"), QStringLiteral("port"),
                 QStringLiteral("dest"), QStringLiteral("check"), QStringLiteral("selector"), QStringLiteral("backup"),
                 QStringLiteral("members"), QStringLiteral("backups"), QStringLiteral("origin")},
                {}};
    for (const ClusterPtr& cluster : extract.clusters)
        for (const Service& service : cluster->services)
            sheet.rows.push_back({service.name, addressesOf(*cluster), cluster->name, number(service.port, 1),
                                  service.dest, service.check, service.selector, service.backup,
                                  service.members.join(u' '), service.backups.join(u' '), service.origin});
    return sheet;
}

/// Adds the rows of one kind to a sheet of all kinds: a column of that name is the same column.
void join(Sheet& all, const QString& kind, const Sheet& sheet)
{
    for (const QString& column : sheet.columns)
        if (!all.columns.contains(column))
            all.columns << column;
    for (const QStringList& row : sheet.rows) {
        QStringList cells{kind};
        for (const QString& column : all.columns.mid(1))
            cells << row.value(sheet.columns.indexOf(column)); // empty where this kind has no such column
        all.rows.push_back(cells);
    }
}

Sheet everythingOf(const Extract& extract)
{
    Sheet all{{QStringLiteral("kind")}, {}};
    join(all, QStringLiteral("node"), nodesOf(extract));
    join(all, QStringLiteral("instance"), instancesOf(extract));
    join(all, QStringLiteral("service"), servicesOf(extract));
    for (QStringList& row : all.rows)
        row.resize(all.columns.size());
    return all;
}

Sheet sheetOf(const Extract& extract, CsvTable table)
{
    switch (table) {
    case CsvTable::Nodes:
        return nodesOf(extract);
    case CsvTable::Instances:
        return instancesOf(extract);
    case CsvTable::Services:
        return servicesOf(extract);
    case CsvTable::All:
        break;
    }
    return everythingOf(extract);
}

} // namespace

QByteArray toCsv(const Topology& topology, CsvTable table, const QStringList& clusters)
{
    const Sheet sheet = sheetOf(extractOf(topology, clusters), table);
    QString text = line(sheet.columns);
    for (const QStringList& row : sheet.rows)
        text += line(row);
    return text.toUtf8();
}

} // namespace pigpen

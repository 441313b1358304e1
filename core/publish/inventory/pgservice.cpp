#include "core/publish/inventory/pgservice.h"

#include "core/edit/addresses.h"
#include "core/publish/inventory/extract.h"
#include "core/publish/inventory/madefrom.h"
#include "core/publish/inventory/plainnames.h"
#include "core/publish/inventory/words.h"

#include <QSet>

namespace pigpen {

namespace {

constexpr qsizetype longestName = 256; // libpq reads lines of up to 1022 bytes
constexpr qsizetype longestHosts = 1000;

bool isHost(const QString& host)
{
    return isHostName(host) || edit::parseAddress(host).has_value();
}

bool isName(const QString& name)
{
    return isPlain(name) && name.toUtf8().size() <= longestName;
}

/// As many as one line holds.
QString hostsOf(const Cluster& cluster)
{
    const QString vip = cluster.vip.section(u'/', 0, 0);
    if (isHost(vip))
        return vip;
    QStringList hosts;
    for (const Instance& instance : cluster.instances)
        if (isHost(instance.node) && !hosts.contains(instance.node) &&
            hosts.join(u',').size() + instance.node.size() < longestHosts)
            hosts << instance.node;
    return hosts.join(u',');
}

QStringList databasesOf(const Cluster& cluster)
{
    QStringList names;
    for (const Database& database : cluster.databases)
        names << database.name;
    names.removeDuplicates();
    return names;
}

class ServiceWriter
{
public:
    QString text(const Extract& extract)
    {
        for (const ClusterPtr& cluster : extract.clusters)
            if (cluster->module == Module::Pgsql)
                add(*cluster);
        return m_text;
    }

private:
    void add(const Cluster& cluster)
    {
        comment(QStringLiteral("\n"), printable(cluster.name));
        const QString hosts = hostsOf(cluster);
        if (hosts.isEmpty())
            return comment({}, InventoryWords::tr("left out: it has no node that can be reached by its name"));
        const QStringList databases = databasesOf(cluster);
        for (const QString& database : databases)
            if (!isName(database))
                comment({}, InventoryWords::tr("left out: the database %1, a name that libpq can't read here")
                                .arg(printable(database)));
        for (const Service& service : cluster.services)
            add(service, hosts, databases);
    }

    void add(const Service& service, const QString& hosts, QStringList databases)
    {
        constexpr int mostPorts = 65535;
        if (!isName(service.name) || service.port < 1 || service.port > mostPorts)
            return comment({}, InventoryWords::tr("left out: the service %1, whose name or port libpq can't read")
                                   .arg(printable(service.name)));
        databases.removeIf([](const QString& name) { return !isName(name); });
        const QString first = databases.isEmpty() ? QStringLiteral("postgres") : databases.front();
        section(service.name, hosts, service.port, first);
        for (const QString& database : databases)
            section(service.name + u'.' + database, hosts, service.port, database);
    }

    /// Of sections with one name libpq sees the first only.
    void section(const QString& name, const QString& hosts, int port, const QString& database)
    {
        if (m_names.contains(name))
            return comment({}, InventoryWords::tr("left out: there is a section %1 already").arg(name));
        m_names.insert(name);
        m_text +=
            QStringLiteral("\n[%1]\nhost=%2\nport=%3\ndbname=%4\n").arg(name, hosts, QString::number(port), database);
    }

    void comment(const QString& before, const QString& words)
    {
        m_text += before + QStringLiteral("# ") + words + u'\n';
    }

    QString m_text;
    QSet<QString> m_names;
};

} // namespace

QByteArray toPgService(const Topology& topology, const QStringList& clusters)
{
    return (madeFrom(topology) + ServiceWriter().text(extractOf(topology, clusters))).toUtf8();
}

} // namespace pigpen

#include "core/publish/document/connections.h"

#include "core/publish/document/cells.h"

#include <QUrl>
#include <algorithm>

namespace pigpen::document {

namespace {

using Kind = EntityId::Kind;

/// A field of a database or a role that is a switch, as the inventory writes it.
bool isOn(yaml::Node entity, std::string_view field, bool otherwise)
{
    const yaml::Node fields = entity ? entity.target() : entity;
    const yaml::Node value = fields.isMap() ? fields.find(field) : yaml::Node();
    return value ? value.value().toBool(otherwise) : otherwise;
}

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString userFor(const Cluster& cluster, const Database& database, bool pooled)
{
    std::vector<const Role*> candidates;
    for (const Role& role : cluster.roles)
        if (role.login)
            candidates.push_back(&role);
    std::stable_partition(candidates.begin(), candidates.end(),
                          [&](const Role* role) { return role->name == database.owner; });
    const auto known =
        std::ranges::find_if(candidates, [](const Role* role) { return isOn(role->place, "pgbouncer", false); });
    if (pooled && known != candidates.end())
        return (*known)->name;
    return candidates.empty() ? QString() : candidates.front()->name;
}

QStringList hostsOf(const Cluster& cluster)
{
    return cluster.vip.isEmpty() ? cluster.nodes() : QStringList(withoutPrefix(cluster.vip));
}

} // namespace

QString connectionString(const Cluster& cluster, const Service& service, const Database& database)
{
    const bool pooled = service.dest == u"pgbouncer";
    if (service.port <= 0 || (pooled && !isOn(database.place, "pgbouncer", true)))
        return {};
    QStringList hosts = hostsOf(cluster);
    for (QString& host : hosts)
        host = encoded(host) + u':' + QString::number(service.port);
    const QString user = userFor(cluster, database, pooled);
    QString url = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        url += encoded(user) + u'@';
    url += hosts.join(u',') + u'/' + encoded(database.name);
    // A client that has several hosts to choose from passes over one whose haproxy does not know the new primary yet.
    // The leader of a standby cluster takes no writes.
    if (hosts.size() > 1 && service.check == u"/primary" && !cluster.isStandby())
        url += QStringLiteral("?target_session_attrs=read-write");
    return url;
}

Table connectionTable(const Subject& subject)
{
    Table table{Words::tr("Connection strings"),
                {{Words::tr("Service")}, {Words::tr("Database")}, {Words::tr("Connection string")}},
                {}};
    for (const ClusterPtr& cluster : subject.clusters(Module::Pgsql)) {
        std::vector<Database> databases = cluster->databases;
        if (databases.empty())
            databases.emplace_back().name = QStringLiteral("postgres");
        for (const Service& service : cluster->services) {
            for (const Database& database : databases) {
                const QString url = connectionString(*cluster, service, database);
                const bool leadsNowhere = service.members.isEmpty() && service.backups.isEmpty();
                if (!url.isEmpty())
                    table.rows.push_back(
                        {cell(named(Kind::Service, service.name)), cell(named(Kind::Database, database.name)),
                         cell(machine(url, leadsNowhere ? Words::tr("no member serves it") : QString()))});
            }
        }
    }
    return table;
}

} // namespace pigpen::document

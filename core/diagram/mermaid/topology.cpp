#include "core/diagram/cards.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/links.h"
#include "core/diagram/mermaid/charts.h"
#include "core/diagram/mermaid/flow.h"
#include "core/diagram/model/band.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram::mermaid {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

using Kind = EntityId::Kind;

constexpr size_t mostDatabases = 8;

QString titleOf(const Cluster& cluster)
{
    const QString version = cluster.version.isEmpty() ? QString() : u' ' + cluster.version;
    return QStringLiteral("<b>%1</b> · %2").arg(quoted(cluster.name), quoted(moduleTitle(cluster.module) + version));
}

/// One cluster as a subgraph.
class ClusterFlow
{
public:
    ClusterFlow(Flow& flow, const Cluster& cluster, const QString& id) : m_flow(flow), m_cluster(cluster), m_id(id) {}

    void write(Depth depth)
    {
        m_flow.look(m_id, moduleName(m_cluster.module), hueOf(m_cluster.module));
        if (depth == Depth::Names || m_cluster.instances.empty()) {
            const QString count =
                countOf(qsizetype(m_cluster.instances.size()), Words::tr("1 instance"), Words::tr("%1 instances"));
            return m_flow.node(m_id, "[", titleOf(m_cluster) + QStringLiteral("<br>") + quoted(count), "]");
        }
        m_flow.open(m_id, titleOf(m_cluster), "TB");
        addInstances();
        addReplication();
        if (depth == Depth::All) {
            addServices();
            addVip();
            addDatabases();
        }
        m_flow.close();
    }

private:
    void addInstances()
    {
        const Hue own{Colour::Instance, Colour::Card, Colour::Ink};
        const Hue offline{Colour::Offline, Colour::Card, Colour::Ink};
        for (const Instance& instance : m_cluster.instances) {
            const QString id = m_flow.id(u'i', instance.name);
            m_ids.insert(instance.name, id);
            m_flow.node(id, "[", label({instance.name, rolePill(m_cluster, instance).word, instance.node}), "]");
            if (instance.role == u"offline")
                m_flow.look(id, QStringLiteral("offline"), offline);
            else if (instance.role == u"primary")
                m_flow.look(id, QStringLiteral("primary"), own, QStringLiteral(",stroke-width:3px"));
            else
                m_flow.look(id, QStringLiteral("instance"), own);
        }
    }

    void addReplication()
    {
        QStringList alone;
        for (const Instance& instance : m_cluster.instances) {
            const QString upstream = m_ids.value(instance.upstream);
            const QString id = m_ids.value(instance.name);
            if (!upstream.isEmpty())
                m_flow.edge(upstream, isDelayed(instance) ? "-.->" : "-->", id, Colour::Instance);
            else if (instance.role != u"primary")
                alone << id;
        }
        m_flow.keepInRows(alone, columnsFor(alone.size(), 1.5), true);
    }

    QStringList routed(const Service& service, Route route) const
    {
        QStringList ids;
        for (const Instance& instance : m_cluster.instances)
            if (routeOf(service, instance) == route)
                ids << m_ids.value(instance.name);
        return ids;
    }

    /// Services that route to the same instances are one, so that the lines can be followed.
    void addServices()
    {
        struct Entrance
        {
            QStringList active;
            QStringList backups; // only where no other is left
            QStringList services;
        };
        std::vector<Entrance> entrances;
        for (const Service& service : m_cluster.services) {
            Entrance wanted{routed(service, Route::Active), {}, {}};
            if (wanted.active.isEmpty())
                wanted.backups = routed(service, Route::Backup);
            auto same = std::ranges::find_if(entrances, [&](const Entrance& one) {
                return one.active == wanted.active && one.backups == wanted.backups;
            });
            if (same == entrances.end())
                same = entrances.insert(same, wanted);
            same->services << QStringLiteral("%1 %2").arg(quoted(service.shortName), portText(service));
        }
        for (const Entrance& entrance : entrances) {
            const QString id = m_flow.id(u's', m_cluster.name);
            m_flow.node(id, "([", entrance.services.join(QStringLiteral("<br>")), "])");
            m_flow.look(id, QStringLiteral("service"), hueOf(Kind::Service));
            for (const QString& instance : entrance.active)
                m_flow.edge(id, "-->", instance, Colour::Service);
            for (const QString& instance : entrance.backups)
                m_flow.edge(id, "-.->", instance, Colour::Service);
        }
    }

    /// The virtual address follows whoever leads.
    void addVip()
    {
        const Instance* primary = m_cluster.primary();
        if (m_cluster.vip.isEmpty() || !primary)
            return;
        const QString id = m_flow.id(u'v', m_cluster.name);
        m_flow.node(id, "([", QStringLiteral("VIP<br>") + quoted(m_cluster.vip.section(u'/', 0, 0)), "])");
        m_flow.look(id, QStringLiteral("node"), hueOf(Kind::Node));
        m_flow.edge(id, "-->", m_ids.value(primary->name), Colour::Node);
    }

    /// Below the instance that writes them.
    void addDatabases()
    {
        const auto& all = m_cluster.databases;
        const size_t shown = all.size() > mostDatabases ? mostDatabases - 1 : all.size();
        for (size_t i = 0; i < shown; ++i)
            addDatabase(m_cluster.name + u'_' + all[i].name, all[i].name);
        if (shown < all.size())
            addDatabase(m_cluster.name, Words::tr("and %1 more").arg(all.size() - shown));
    }

    void addDatabase(const QString& name, const QString& words)
    {
        const QString id = m_flow.id(u'd', name);
        m_flow.node(id, "[(", quoted(words), ")]");
        m_flow.look(id, QStringLiteral("database"), hueOf(Kind::Database));
        if (const Instance* primary = m_cluster.primary())
            m_flow.edge(m_ids.value(primary->name), "~~~", id, Colour::None);
    }

    Flow& m_flow;
    const Cluster& m_cluster;
    QString m_id;
    QHash<QString, QString> m_ids; // of instances, by name
};

void addLink(Flow& flow, const ClusterLink& link, const QHash<EntityId, QString>& ids)
{
    const QString from = ids.value(link.from);
    const QString to = ids.value(link.to);
    switch (link.kind) {
    case ClusterLink::Kind::Standby:
        return flow.edge(from, "==>", to, Colour::Instance);
    case ClusterLink::Kind::Delayed:
        return flow.edge(from, "-.->", to, Colour::Instance);
    case ClusterLink::Kind::Sentinel:
        return flow.edge(from, "-.->", to, Colour::Redis);
    }
}

} // namespace

Written topologyChart(const Scope& scope, const QString& title, Depth depth)
{
    Flow flow;
    QHash<EntityId, QString> ids;
    QStringList alone;
    const std::vector<ClusterLink> links = linksOf(scope);
    for (const ClusterPtr& cluster : scope.clusters) {
        const QString id = flow.id(u'c', cluster->name);
        ids.insert(cluster->id(), id);
        ClusterFlow(flow, *cluster, id).write(depth);
        const auto joins = [&](const ClusterLink& link) { return link.to == cluster->id(); };
        if (std::ranges::none_of(links, joins))
            alone << id;
    }
    for (const ClusterLink& link : links)
        addLink(flow, link, ids);
    flow.keepInRows(alone, columnsFor(alone.size(), 1), false);
    return flow.write(title, Words::tr("Every cluster with its services, instances, replication and databases."));
}

} // namespace pigpen::diagram::mermaid

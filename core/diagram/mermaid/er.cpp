#include "core/diagram/er.h"
#include "core/diagram/cards.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/er/names.h"
#include "core/diagram/heading.h"
#include "core/diagram/mermaid/charts.h"
#include "core/diagram/model/band.h"

#include <QCoreApplication>

namespace pigpen::diagram::mermaid {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

using Kind = EntityId::Kind;

constexpr size_t mostNames = 8;

/// Lines that fan out need more room between the ranks, so as not to run behind their neighbours.
enum class Spacing { Close = 60, Wide = 120 };

QString layout(Spacing spacing)
{
    return QStringLiteral("config:\n"
                          "  er:\n"
                          "    nodeSpacing: 40\n"
                          "    rankSpacing: %1\n")
        .arg(int(spacing));
}

/// What an entity tells of itself: a type and a name, in Mermaid's words, and the value.
struct Row
{
    const char* type;
    const char* name;
    QString value;
};

/// Cardinalities at a line's ends, seen from the first entity.
namespace ends {
constexpr auto oneToOne = "||--||";
constexpr auto oneToSome = "||--|{";
constexpr auto oneToAny = "||--o{";
constexpr auto anyToAny = "}o--o{";
constexpr auto follows = "||..o{"; // replication: not by identity, but by configuration
} // namespace ends

/// An ER diagram as it grows.
class Entities
{
public:
    QString add(QChar kind, const QString& name, const QString& words, const std::vector<Row>& rows,
                const QString& look, const Hue& hue)
    {
        const QString id = m_text.id(kind, name);
        const QString head = QStringLiteral("%1[\"%2\"]").arg(id, quoted(words));
        QStringList lines;
        for (const Row& row : rows)
            if (!row.value.isEmpty())
                lines << QStringLiteral("  %1 %2 \"%3\"")
                             .arg(QLatin1String(row.type), QLatin1String(row.name), quoted(row.value));
        m_text.add(lines.isEmpty() ? head : head + QStringLiteral(" {"));
        for (const QString& line : lines)
            m_text.add(line);
        if (!lines.isEmpty())
            m_text.add(QStringLiteral("}"));
        m_looks.add(id, look, hue);
        return id;
    }

    void relate(const QString& from, const char* cardinalities, const QString& to, const QString& word)
    {
        m_text.add(QStringLiteral("%1 %2 %3 : \"%4\"").arg(from, QLatin1String(cardinalities), to, quoted(word)));
        ++m_count;
    }

    Written write(const QString& title, const QString& description, Spacing spacing) const
    {
        const QStringList lines = m_text.lines() + m_looks.lines();
        return {heading(QStringLiteral("erDiagram\n  direction LR"), title, layout(spacing), description) +
                    lines.join(u'\n') + u'\n',
                m_count};
    }

private:
    Text m_text;
    int m_count = 0;
    Looks m_looks;
};

/// One cluster's part of the model.
class ClusterEntities
{
public:
    ClusterEntities(Entities& entities, const Cluster& cluster) : m_entities(entities), m_cluster(cluster) {}

    void write(Depth depth)
    {
        m_id = m_entities.add(u'c', m_cluster.name, m_cluster.name,
                              {{"text", "module", subtitleOf(m_cluster)}, {"inet", "vip", m_cluster.vip}},
                              moduleName(m_cluster.module), hueOf(m_cluster.module));
        if (depth == Depth::Names)
            return;
        addInstances();
        if (depth == Depth::Instances)
            return;
        addServices();
        addRolesAndDatabases();
    }

private:
    QString add(QChar kind, const QString& name, const std::vector<Row>& rows, const QString& look, Kind hue)
    {
        return m_entities.add(kind, m_cluster.name + u'_' + name, name, rows, look, hueOf(hue));
    }

    void addInstances()
    {
        for (const Instance& instance : m_cluster.instances) {
            const QString id = m_entities.add(u'i', instance.name, instance.name,
                                              {{"text", "role", rolePill(m_cluster, instance).word},
                                               {"inet", "node", instance.node},
                                               {"interval", "delay", instance.delay}},
                                              QStringLiteral("instance"), hueOf(Kind::Instance));
            m_instances.insert(instance.name, id);
            if (!m_cluster.instance(instance.upstream))
                m_entities.relate(m_id, ends::oneToSome, id, Words::tr("contains"));
        }
        for (const Instance& instance : m_cluster.instances)
            if (const QString upstream = m_instances.value(instance.upstream); !upstream.isEmpty())
                m_entities.relate(upstream, ends::follows, m_instances.value(instance.name),
                                  Words::tr("replicates to"));
    }

    void addServices()
    {
        for (const Service& service : m_cluster.services) {
            const QString id =
                m_entities.add(u's', service.name, service.name,
                               {{"integer", "port", portText(service)}, {"text", "check", service.check}},
                               QStringLiteral("service"), hueOf(Kind::Service));
            m_entities.relate(m_id, ends::oneToSome, id, Words::tr("exposes"));
            for (const Instance& instance : m_cluster.instances)
                if (routeOf(service, instance) == Route::Active)
                    m_entities.relate(id, ends::anyToAny, m_instances.value(instance.name), Words::tr("routes to"));
        }
    }

    void addRolesAndDatabases()
    {
        QHash<QString, QString> roles;
        for (const Role& role : m_cluster.roles) {
            const QString id = add(u'r', role.name, {{"text", "member_of", role.memberOf.join(QStringLiteral(", "))}},
                                   QStringLiteral("role"), Kind::Role);
            roles.insert(role.name, id);
            m_entities.relate(m_id, ends::oneToSome, id, Words::tr("defines"));
        }
        for (const Database& database : m_cluster.databases) {
            const QString id =
                add(u'd', database.name, {{"text", "extensions", database.extensions.join(QStringLiteral(", "))}},
                    QStringLiteral("database"), Kind::Database);
            const QString owner = roles.value(database.owner);
            if (owner.isEmpty())
                m_entities.relate(m_id, ends::oneToSome, id, Words::tr("contains"));
            else
                m_entities.relate(owner, ends::oneToAny, id, Words::tr("owns"));
        }
    }

    Entities& m_entities;
    const Cluster& m_cluster;
    QString m_id;
    QHash<QString, QString> m_instances; // ids by name
};

/// The entities after Chen, each with its real names.
class Chen
{
public:
    Chen(const Scope& scope, const Options& options) : m_cluster(chosenCluster(scope, options))
    {
        const QString inventory = add(er::inventoryOf(options));
        const QString environment = add(er::environmentOf(scope));
        m_entities.relate(inventory, ends::oneToOne, environment, Words::tr("describes"));
        QString infrastructure;
        if (const er::Entity entity = er::infrastructureOf(scope, m_cluster); !entity.names.empty()) {
            infrastructure = add(entity);
            m_entities.relate(environment, ends::oneToOne, infrastructure, Words::tr("includes"));
        }
        if (!m_cluster)
            return;
        const QString cluster = m_entities.add(u'e', QStringLiteral("cluster"), Words::tr("Cluster"),
                                               {{"text", "name", m_cluster->name}, {"inet", "vip", m_cluster->vip}},
                                               QStringLiteral("cluster"), hueOf(Kind::Cluster));
        m_entities.relate(environment, ends::oneToSome, cluster, Words::tr("contains"));
        if (!infrastructure.isEmpty())
            m_entities.relate(infrastructure, ends::oneToSome, cluster, Words::tr("supports"));
        addParts(cluster);
    }

    Written write(const QString& title) const
    {
        return m_entities.write(title,
                                Words::tr("Entities of the deployment and of one cluster, and the relationships "
                                          "between them."),
                                Spacing::Close);
    }

private:
    QString add(const er::Entity& entity, const char* type = "text", const char* name = "name")
    {
        std::vector<Row> rows;
        const size_t shown = entity.names.size() > mostNames ? mostNames - 1 : entity.names.size();
        for (size_t i = 0; i < shown; ++i) {
            QString words;
            for (const auto& run : entity.names[i].runs)
                words += run.text;
            const QString& aside = entity.names[i].aside;
            rows.push_back({type, name, aside.isEmpty() ? words : words + QStringLiteral(", ") + aside});
        }
        if (shown < entity.names.size())
            rows.push_back({type, "names", Words::tr("and %1 more").arg(entity.names.size() - shown)});
        if (entity.names.empty())
            rows.push_back({type, name, entity.none});
        return m_entities.add(u'e', QLatin1String(entity.term.id), entity.term.word(), rows,
                              QString::number(int(entity.hue.mark)), entity.hue);
    }

    void addParts(const QString& cluster)
    {
        const bool isPgsql = m_cluster->module == Module::Pgsql;
        const QString node = add(er::nodesOf(*m_cluster), "inet", "address");
        const QString instance = add(er::instancesOf(*m_cluster));
        m_entities.relate(cluster, ends::oneToSome, node, Words::tr("contains"));
        m_entities.relate(cluster, ends::oneToSome, instance, Words::tr("contains"));
        // One PostgreSQL server a node; of other modules a node may run several.
        m_entities.relate(node, isPgsql ? ends::oneToOne : ends::oneToSome, instance, Words::tr("deploys"));
        if (!isPgsql)
            return;
        const QString service = add(er::servicesOf(*m_cluster));
        const QString database = add(er::databasesOf(*m_cluster));
        const QString role = add(er::rolesOf(*m_cluster));
        m_entities.relate(cluster, ends::oneToSome, service, Words::tr("exposes"));
        m_entities.relate(service, ends::oneToSome, instance, Words::tr("routes to"));
        m_entities.relate(instance, ends::oneToAny, database, Words::tr("contains"));
        m_entities.relate(cluster, ends::oneToAny, role, Words::tr("defines"));
        m_entities.relate(role, ends::oneToAny, database, Words::tr("owns"));
    }

    ClusterPtr m_cluster;
    Entities m_entities;
};

} // namespace

Written modelChart(const Scope& scope, const QString& title, Depth depth)
{
    Entities entities;
    for (const ClusterPtr& cluster : scope.clusters)
        ClusterEntities(entities, *cluster).write(depth);
    return entities.write(title,
                          Words::tr("Every cluster with its services, instances, databases and roles, and the "
                                    "routes, owners and replication between them."),
                          Spacing::Wide);
}

Written chenChart(const Scope& scope, const Options& options, const QString& title)
{
    return Chen(scope, options).write(title);
}

} // namespace pigpen::diagram::mermaid

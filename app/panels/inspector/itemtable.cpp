#include "app/panels/inspector/itemtable.h"

#include "core/edit/services.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

using yaml::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemTable)
};

constexpr int highestPort = 65535;
constexpr int redisPort = 6379;
constexpr int servicePort = 5439; // the first behind Pigsty's own

const Field text{.kind = Field::Kind::Text};
const Field list{.kind = Field::Kind::List};
const Field port{.kind = Field::Kind::Int, .least = 1, .most = highestPort};

Field choice(const char* words, bool open = false)
{
    return {.kind = Field::Kind::Choice, .choices = QString::fromLatin1(words).split(u' '), .open = open};
}

ItemTable users()
{
    return {QStringLiteral("pg_users"),
            Words::tr("Users"),
            {{QStringLiteral("name"), Words::tr("Name"), text},
             {QStringLiteral("password"), Words::tr("Password"), {.kind = Field::Kind::Password}},
             {QStringLiteral("pgbouncer"), Words::tr("pgbouncer"), {.kind = Field::Kind::Bool}},
             {QStringLiteral("roles"), Words::tr("Roles"), list},
             {QStringLiteral("comment"), Words::tr("Comment"), text}}};
}

ItemTable databases()
{
    return {QStringLiteral("pg_databases"),
            Words::tr("Databases"),
            {{QStringLiteral("name"), Words::tr("Name"), text},
             {QStringLiteral("owner"), Words::tr("Owner"), text},
             {QStringLiteral("baseline"), Words::tr("Baseline"), text},
             {QStringLiteral("schemas"), Words::tr("Schemas"), list},
             {QStringLiteral("extensions"), Words::tr("Extensions"), list},
             {QStringLiteral("comment"), Words::tr("Comment"), text}}};
}

ItemTable services()
{
    return {QStringLiteral("pg_services"),
            Words::tr("Services"),
            {{QStringLiteral("name"), Words::tr("Name"), text},
             {QStringLiteral("port"), Words::tr("Port"), port},
             {QStringLiteral("selector"), Words::tr("Selector"), text},
             {QStringLiteral("dest"), Words::tr("Leads to"), choice("default pgbouncer postgres", true)},
             {QStringLiteral("check"), Words::tr("Check"), choice("/primary /replica /read-only /sync", true)},
             {QStringLiteral("backup"), Words::tr("Backup"), text}}};
}

ItemTable rules(const QString& variable, const QString& title)
{
    return {variable,
            title,
            {{QStringLiteral("user"), Words::tr("User"), text},
             {QStringLiteral("db"), Words::tr("Database"), text},
             {QStringLiteral("addr"), Words::tr("Address"),
              choice("world intra infra admin local localhost cluster", true)},
             {QStringLiteral("auth"), Words::tr("Method"),
              choice("deny trust pwd sha scram-sha-256 md5 ssl ssl-md5 ssl-sha os ident peer cert")},
             {QStringLiteral("title"), Words::tr("Title"), text},
             {QStringLiteral("role"), Words::tr("Role"), choice("common primary replica offline standby delayed")}}};
}

ItemTable processes()
{
    return {QStringLiteral("redis_instances"),
            Words::tr("Redis instances"),
            {{QString(), Words::tr("Port"), port}, {QStringLiteral("replica_of"), Words::tr("Replica of"), text}},
            true};
}

bool hasName(const Value& items, const QString& name)
{
    return std::ranges::any_of(items.items(), [&name](const Value& item) {
        const Value* called = item.find(u"name");
        return called && called->display() == name;
    });
}

/// "user1", or the next number that is free.
QString freeName(const Value& items, const QString& stem)
{
    for (int number = 1;; ++number)
        if (const QString name = stem + QString::number(number); !hasName(items, name))
            return name;
}

QString freePort(const Value& items)
{
    qint64 last = redisPort - 1;
    for (const Value::Member& member : items.members())
        last = std::max(last, member.key.toInt());
    return QString::number(last + 1);
}

} // namespace

const std::vector<ItemTable>& itemTables()
{
    static const std::vector<ItemTable> tables = {
        users(),
        databases(),
        services(),
        rules(QStringLiteral("pg_hba_rules"), Words::tr("HBA rules")),
        rules(QStringLiteral("pgb_hba_rules"), Words::tr("pgbouncer HBA rules")),
        processes(),
    };
    return tables;
}

bool ItemTable::concerns(const Topology& topology, const QList<EntityId>& entities, const Subject& subject) const
{
    const Setting setting = subject.variable(variable);
    if (setting.isSet() && (subject.owns(setting) || (subject.isPgsql() && !isMap)))
        return true;
    if (!isMap)
        return subject.isPgsql();
    const NodePtr node = entities.size() == 1 ? topology.node(entities.first().name) : nullptr;
    return node && std::ranges::any_of(node->instances, [&topology](const QString& name) {
               const Topology::Found found = topology.instance(name);
               return found && found.cluster->module == Module::Redis;
           });
}

std::pair<QString, QString> ItemTable::fresh(const Topology& topology, const EntityId& entity, const Value& items) const
{
    if (isMap)
        return {freePort(items), QStringLiteral("{}")};
    const QString index = QString::number(items.items().size());
    if (variable.endsWith(u"hba_rules"))
        return {index, QStringLiteral("{ user: all, db: all, addr: intra, auth: pwd, title: %1 }")
                           .arg(Value(Words::tr("new rule")).toJson())};
    if (variable == u"pg_services") {
        const ClusterPtr cluster = topology.cluster(entity);
        const int free = cluster ? edit::freeServicePort(topology, *cluster) : servicePort;
        return {index, QStringLiteral("{ name: %1, port: %2, selector: '[]' }")
                           .arg(freeName(items, QStringLiteral("service")))
                           .arg(free)};
    }
    const QString stem = variable == u"pg_users" ? QStringLiteral("user") : QStringLiteral("database");
    return {index, QStringLiteral("{ name: %1 }").arg(freeName(items, stem))};
}

} // namespace pigpen

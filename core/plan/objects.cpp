// Users, databases and services of a PostgreSQL cluster that stays.
#include "core/plan/commands.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"
#include "core/yaml/joint.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace pigpen::plan {

namespace {

using Kind = EntityId::Kind;

template<typename Part>
const Part* named(const std::vector<Part>& parts, const QString& name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.name == name; });
    return found != parts.end() ? &*found : nullptr;
}

yaml::Value written(yaml::Node place)
{
    return place ? place.value() : yaml::Value();
}

QString field(const yaml::Value& item, QStringView name)
{
    const yaml::Value* const value = item.find(name);
    return value != nullptr ? value->display() : QString();
}

/// Whether an item of one of its lists is to be dropped, with all that depends on it (pigsty.io, "Managing PostgreSQL
/// Databases").
bool dropsParts(const yaml::Value& item)
{
    for (const QStringView list : {u"schemas", u"extensions"}) {
        const yaml::Value* const parts = item.find(list);
        if (parts != nullptr && std::any_of(parts->items().begin(), parts->items().end(),
                                            [](const yaml::Value& part) { return field(part, u"state") == u"absent"; }))
            return true;
    }
    return false;
}

/// What a database is made with (the same page, "Immutable properties"; FACTS.md: encoding, locale).
QStringList fixedFieldsThatDiffer(const yaml::Value& before, const yaml::Value& after)
{
    QStringList names;
    for (const char* const name : {"template", "strategy", "encoding", "locale", "lc_collate", "lc_ctype",
                                   "locale_provider", "icu_locale", "icu_rules", "builtin_locale"}) {
        const QString key = QString::fromLatin1(name);
        if (field(before, key) != field(after, key))
            names << key;
    }
    return names;
}

/// Where the primary is: there it is asked. Empty where there is none.
QString leaderNode(const Cluster& cluster)
{
    const Instance* const primary = cluster.primary();
    return primary != nullptr ? primary->node : QString();
}

/// A question with the name in it; none for a name that would need quoting three times over.
QString ask(const Cluster& cluster, const QString& sql, const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]+$"));
    const QString node = leaderNode(cluster);
    return node.isEmpty() || !plain.match(name).hasMatch() ? QString() : commands::query(node, sql.arg(name));
}

const QString findUser = QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname = $$%1$$");
const QString findDatabase = QStringLiteral("SELECT datname FROM pg_database WHERE datname = $$%1$$");

QString command(const Draft& draft, const Cluster& cluster, const char* script, const QString& name)
{
    return QStringLiteral("bin/%1 %2 %3")
        .arg(QLatin1String(script), targetOf(draft.after(), cluster).limit(), shellWord(name));
}

/// Names in a list of the cluster's that are to be absent (FACTS.md, "Business objects"). They are no entities:
/// topology leaves them out.
QStringList absentIn(const Topology& topology, const Cluster& cluster, std::string_view list)
{
    QStringList names;
    const HostPtr host =
        cluster.instances.empty() ? nullptr : topology.inventory()->host(cluster.instances.front().node);
    if (!host)
        return names;
    const yaml::Value items = written(topology.inventory()->written(*host, list));
    for (const yaml::Value& item : items.items())
        if (field(item, u"state") == u"absent")
            names << field(item, u"name");
    return names;
}

bool isToBeAbsent(const Topology& topology, const Cluster& cluster, std::string_view list, const QString& name)
{
    return absentIn(topology, cluster, list).contains(name);
}

void dropUser(Draft& draft, const Cluster& cluster, const QString& name, int change)
{
    draft.add(Phase::DropUsers,
              {.command = command(draft, cluster, "pgsql-user", name),
               .why = Words::tr("the user %1 is dropped (state: absent)").arg(name),
               .risk = Risk::Destructive,
               .before = Words::tr("no client logs in as %1; what it owns passes to the superuser").arg(name),
               .verify = ask(cluster, findUser, name),
               .changes = {change}});
}

void dropDatabase(Draft& draft, const Cluster& cluster, const QString& name, int change)
{
    draft.add(Phase::DropDatabases,
              {.command = command(draft, cluster, "pgsql-db", name),
               .why = Words::tr("the database %1 is dropped (state: absent)").arg(name),
               .risk = Risk::Destructive,
               .before = Words::tr("a backup holds what is needed of %1; its connections are cut").arg(name),
               .verify = ask(cluster, findDatabase, name),
               .changes = {change}});
}

class Objects
{
public:
    Objects(Draft& draft, const ClusterChanges& changes) : m_draft(draft), m_changes(changes), m_cluster(*changes.after)
    {
    }

    void plan()
    {
        for (const int change : m_changes.roles)
            planRole(change);
        for (const int change : m_changes.databases)
            planDatabase(change);
        const std::vector<int> loaded = servicesThatFollow(m_draft, m_changes);
        for (const int change : m_changes.services)
            if (std::find(loaded.begin(), loaded.end(), change) == loaded.end())
                planService(change);
    }

private:
    const QString& nameOf(int change) const { return m_draft.difference(change).entity.name; }

    void planRole(int change)
    {
        const QString& name = nameOf(change);
        if (named(m_cluster.roles, name) == nullptr)
            return isToBeAbsent(m_draft.after(), m_cluster, "pg_users", name)
                       ? dropUser(m_draft, m_cluster, name, change)
                       : m_draft.note(change,
                                      Words::tr("leaving the list drops nobody: the user stays in %1. To drop it, "
                                                "keep it in the list with “state: absent” and run %2")
                                          .arg(m_cluster.name, command(m_draft, m_cluster, "pgsql-user", name)));
        m_draft.add(Phase::Users, {.command = command(m_draft, m_cluster, "pgsql-user", name),
                                   .why = named(m_changes.before->roles, name) == nullptr
                                              ? Words::tr("the user %1 is new").arg(name)
                                              : Words::tr("the user %1 is changed").arg(name),
                                   .before = Words::tr("the primary of %1 runs").arg(m_cluster.name),
                                   .verify = ask(m_cluster, findUser, name),
                                   .changes = {change}});
    }

    void planDatabase(int change)
    {
        const QString& name = nameOf(change);
        const Database* const now = named(m_cluster.databases, name);
        const Database* const old = named(m_changes.before->databases, name);
        if (now == nullptr)
            return isToBeAbsent(m_draft.after(), m_cluster, "pg_databases", name)
                       ? dropDatabase(m_draft, m_cluster, name, change)
                       : m_draft.note(change,
                                      Words::tr("leaving the list drops nothing: the database stays in %1. To drop it, "
                                                "keep it in the list with “state: absent” and run %2")
                                          .arg(m_cluster.name, command(m_draft, m_cluster, "pgsql-db", name)));
        const yaml::Value after = written(now->place);
        if (field(after, u"state") == u"recreate")
            return makeAnew(change, name);
        const QStringList fixed = old != nullptr ? fixedFieldsThatDiffer(written(old->place), after) : QStringList();
        if (!fixed.isEmpty())
            return refuseDatabase(change, name, fixed);
        applyDatabase(change, name, old == nullptr, after);
    }

    void makeAnew(int change, const QString& name)
    {
        m_draft.add(Phase::Databases,
                    {.command = command(m_draft, m_cluster, "pgsql-db", name),
                     .why = Words::tr("the database %1 is dropped and made anew (state: recreate)").arg(name),
                     .risk = Risk::Destructive,
                     .before = Words::tr("a backup holds what is needed of %1; its connections are cut").arg(name),
                     .verify = ask(m_cluster, findDatabase, name),
                     .changes = {change}});
    }

    void refuseDatabase(int change, const QString& name, const QStringList& fixed)
    {
        m_draft.refuse(Words::tr("%1 of the database %2.%3 can't be changed in place")
                           .arg(fixed.join(QStringLiteral(", ")), m_cluster.name, name),
                       Words::tr("a database keeps what it was made with"),
                       Words::tr("make another database and move the data; or, where the data may go, set “state: "
                                 "recreate” for one run of %1")
                           .arg(command(m_draft, m_cluster, "pgsql-db", name)),
                       {change});
    }

    void applyDatabase(int change, const QString& name, bool isNew, const yaml::Value& after)
    {
        QStringList before{Words::tr("the primary of %1 runs").arg(m_cluster.name)};
        if (!isNew && !field(after, u"baseline").isEmpty())
            before << Words::tr("its baseline (%1) may run once more: it is executed again")
                          .arg(field(after, u"baseline"));
        const bool drops = !isNew && dropsParts(after);
        if (drops)
            before << Words::tr("nothing needs the schemas and extensions that are to be absent: all that depends on "
                                "them goes, too");
        m_draft.add(Phase::Databases, {.command = command(m_draft, m_cluster, "pgsql-db", name),
                                       .why = isNew ? Words::tr("the database %1 is new").arg(name)
                                                    : Words::tr("the database %1 is changed").arg(name),
                                       .risk = drops ? Risk::Destructive : Risk::Safe,
                                       .before = joint::sentences(before),
                                       .verify = ask(m_cluster, findDatabase, name),
                                       .changes = {change}});
    }

    void planService(int change)
    {
        const Target target = targetOf(m_draft.after(), m_cluster);
        m_draft.add(Phase::Services, {.command = QStringLiteral("bin/pgsql-svc ") + target.words(),
                                      .why = Words::tr("services of %1 route otherwise").arg(m_cluster.name),
                                      .verify = commands::isActive(target.limit(), QStringLiteral("haproxy")),
                                      .changes = {change}});
    }

    Draft& m_draft;
    const ClusterChanges& m_changes;
    const Cluster& m_cluster;
};

} // namespace

std::vector<int> servicesThatFollow(const Draft& draft, const ClusterChanges& changes)
{
    std::vector<int> found;
    const size_t renumbered = changes.renumbered().size();
    if (changes.added().empty() || changes.removed().size() != renumbered)
        return found;
    for (const int change : changes.services) {
        const QString& name = draft.difference(change).entity.name;
        const Service* const old = named(changes.before->services, name);
        const Service* const now = named(changes.after->services, name);
        if (old != nullptr && now != nullptr &&
            std::tie(old->port, old->dest, old->check, old->selector, old->backup, old->origin) ==
                std::tie(now->port, now->dest, now->check, now->selector, now->backup, now->origin))
            found.push_back(change);
    }
    return found;
}

void planNewlyAbsent(Draft& draft, int change)
{
    const QString& variable = draft.difference(change).variable;
    const bool areUsers = variable == u"pg_users";
    for (const ClusterPtr& cluster : draft.after().clusters()) {
        const ClusterPtr old = cluster->module == Module::Pgsql ? draft.before().cluster(cluster->id()) : nullptr;
        if (!old || old == cluster)
            continue;
        const std::string list = variable.toStdString();
        const QStringList before = absentIn(draft.before(), *old, list);
        for (const QString& name : absentIn(draft.after(), *cluster, list)) {
            const bool wasListed =
                areUsers ? named(old->roles, name) != nullptr : named(old->databases, name) != nullptr;
            if (!wasListed && !before.contains(name))
                areUsers ? dropUser(draft, *cluster, name, change) : dropDatabase(draft, *cluster, name, change);
        }
    }
}

void planObjects(Draft& draft, const ClusterChanges& changes)
{
    Objects(draft, changes).plan();
}

} // namespace pigpen::plan

// Databases. Roles: users.cpp; extensions: extensions.cpp; who may log in from where: hba.cpp.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/knownroles.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace pigpen::check {
namespace {

constexpr qsizetype longestName = 63; // bytes: PostgreSQL cuts off the rest

/// Whether the cluster makes objects of its own; a standby's come from the cluster that it follows.
bool makesObjects(const Cluster& cluster)
{
    return isPgsql(cluster) && !cluster.isStandby() && !cluster.instances.empty();
}

/// A role that the cluster can be given by a verb: see edit::addRole.
Fix roleFor(const Cluster& cluster, const QString& name, const Facts& facts)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_$-]{0,62}$"));
    const Setting users = settingOf(cluster, facts, u"pg_users");
    const std::vector<Item> items = itemsIn(users.value, users.key);
    const bool isListed =
        std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.name() == name; });
    return !isListed && isOwnList(cluster, users) && plain.match(name).hasMatch() ? fix::addRole(cluster.name, name)
                                                                                  : Fix();
}

void ownerKnown(const Cluster& cluster, Report& report)
{
    if (!makesObjects(cluster))
        return;
    const KnownRoles roles(cluster, report.facts());
    for (const Database& database : cluster.databases) {
        if (database.owner.isEmpty() || isOpen(database.owner) || roles.has(database.owner) || !roles.isComplete())
            continue;
        const Item item(0, database.place, database.place.target());
        report.add(Words::tr("the owner of the database %1 is %2, a role that %3 does not have")
                       .arg(database.name, database.owner, cluster.name),
                   {EntityId::Kind::Database, cluster.module, cluster.name, database.name}, item.place("owner"),
                   roleFor(cluster, database.owner, report.facts()));
    }
}

constexpr Rule dbOwner{
    .id = "DB-OWNER",
    .severity = Severity::Error,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "A database's owner is one of the cluster's users, or one that Pigsty makes."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL makes no database for an owner that it does not know."),
    .source = "FACTS.md, Business objects",
    .fix = QT_TRANSLATE_NOOP("Check", "Adds the role to the cluster's own pg_users."),
    .ofCluster = ownerKnown,
};

void namesDiffer(const Written& variable, Report& report)
{
    QSet<QString> seen;
    for (const Item& item : itemsOf(variable, report)) {
        const QString& name = item.name();
        if (name.isEmpty() || item.isAbsent())
            continue;
        if (seen.contains(name))
            report.add(Words::tr("the database %1 is listed twice").arg(name), subjectOf(variable, report),
                       item.place());
        seen.insert(name);
    }
}

constexpr Rule dbDuplicate{
    .id = "DB-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A list of databases names each once."),
    .why = QT_TRANSLATE_NOOP("Check", "The second entry is applied to the database that the first one made: which "
                                      "owner, extensions and settings it has in the end is chance."),
    .source = "FACTS.md, Business objects",
    .ofVariable = namesDiffer,
    .kinds = only(catalogue::ValueKind::Databases),
};

QString faultOf(const QString& name)
{
    if (name == u"template0" || name == u"template1")
        return Words::tr("%1 is PostgreSQL's own template").arg(name);
    if (name == u"pgbouncer")
        return Words::tr("pgbouncer keeps the name %1 for its own console").arg(name);
    if (name.toUtf8().size() > longestName)
        return Words::tr("the name %1 has more than %2 bytes").arg(name).arg(longestName);
    return {};
}

void nameFree(const Written& variable, Report& report)
{
    for (const Item& item : itemsOf(variable, report)) {
        const QString& name = item.name();
        if (const QString fault = faultOf(name); !fault.isEmpty() && !isOpen(name) && !item.isAbsent())
            report.add(Words::tr("%1 can be no database of one's own: %2").arg(name.left(longestName), fault),
                       subjectOf(variable, report), item.place("name"));
    }
}

constexpr Rule dbReserved{
    .id = "DB-RESERVED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A database has a name that is free, of at most 63 bytes."),
    .why = QT_TRANSLATE_NOOP("Check", "What is done to a template ends up in all databases to come; PostgreSQL cuts "
                                      "longer names, and then nobody finds them under the long one."),
    .source = "FACTS.md, Business objects",
    .ofVariable = nameFree,
    .kinds = only(catalogue::ValueKind::Databases),
};

void templateKnown(const Written& variable, Report& report)
{
    const std::vector<Item>& items = itemsOf(variable, report);
    if (std::none_of(items.begin(), items.end(), [](const Item& item) { return item.has("template"); }))
        return;
    QSet<QString> made{QStringLiteral("template0"), QStringLiteral("template1"), QStringLiteral("postgres")};
    const bool isCertain =
        std::none_of(items.begin(), items.end(), [](const Item& item) { return isOpen(item.name()); });
    for (const Item& item : items) {
        const QString source = item.text("template");
        if (isCertain && !source.isEmpty() && !isOpen(source) && !made.contains(source) && !item.isAbsent())
            report.add(Words::tr("the template of the database %1 is %2, which is no database made before it")
                           .arg(item.name(), source),
                       subjectOf(variable, report), item.place("template"));
        if (!item.isAbsent())
            made.insert(item.name());
    }
}

constexpr Rule dbTemplate{
    .id = "DB-TEMPLATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A database's template is template0, template1, postgres or a database that "
                                          "stands before it."),
    .why = QT_TRANSLATE_NOOP("Check", "Databases are made in the order of the list: PostgreSQL can't copy what is not "
                                      "there yet."),
    .source = "FACTS.md, Business objects",
    .ofVariable = templateKnown,
    .kinds = only(catalogue::ValueKind::Databases),
};

void notRecreated(const Written& variable, Report& report)
{
    const bool isHere = variable.value.isSequence();
    for (const Item& item : itemsOf(variable, report)) {
        if (item.state() != u"recreate")
            continue;
        const yaml::Node place = item.place("state");
        const bool canMend = isHere && place != item.place();
        report.add(Words::tr("the next run drops the database %1 and makes it anew").arg(item.name()),
                   subjectOf(variable, report), place,
                   canMend ? fix::removeItem(variable.scope(), {variable.nameText(), QString::number(item.index()),
                                                                QStringLiteral("state")})
                           : Fix());
    }
}

constexpr Rule dbRecreate{
    .id = "DB-RECREATE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "No database stays on state recreate."),
    .why = QT_TRANSLATE_NOOP("Check", "Each run that touches the database drops it with all its data. It is a word for "
                                      "one run, not for an inventory that is kept."),
    .source = "FACTS.md, Business objects",
    .fix = QT_TRANSLATE_NOOP("Check", "Takes the state away, so that the database is kept."),
    .ofVariable = notRecreated,
    .kinds = only(catalogue::ValueKind::Databases),
};

void stateKnown(const Written& variable, Report& report)
{
    const bool isUsers = variable.parameter->kind == catalogue::ValueKind::Users;
    for (const Item& item : itemsOf(variable, report)) {
        const QString& state = item.state();
        const bool isKnown = state.isEmpty() || state == u"create" || state == u"absent" || state == u"present" ||
                             (!isUsers && state == u"recreate");
        if (!isKnown && !isOpen(state))
            report.add(Words::tr("the state of %1 is “%2”, which Pigsty does not know").arg(item.name(), state),
                       subjectOf(variable, report), item.place("state"));
    }
}

constexpr Rule objectState{
    .id = "OBJECT-STATE",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "The state of a database is create, absent or recreate, that of a user create "
                                   "or absent."),
    .why = QT_TRANSLATE_NOOP("Check", "With any other word it is made, or kept: what was to be dropped stays."),
    .source = "FACTS.md, Business objects",
    .ofVariable = stateKnown,
    .kinds = only(catalogue::ValueKind::Databases, catalogue::ValueKind::Users),
};

constexpr Rule table[]{dbOwner, dbDuplicate, dbReserved, dbTemplate, dbRecreate, objectState};

} // namespace

Rules objectRules()
{
    return table;
}

} // namespace pigpen::check

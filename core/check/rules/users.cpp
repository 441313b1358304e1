// Users and roles: names, memberships, how long they may log in.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/knownroles.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>
#include <optional>

namespace pigpen::check {
namespace {

void namesDiffer(const Written& variable, Report& report)
{
    QSet<QString> seen;
    for (const Item& item : itemsOf(variable, report)) {
        const QString& name = item.name();
        if (name.isEmpty() || item.isAbsent())
            continue;
        if (seen.contains(name))
            report.add(Words::tr("the user %1 is listed twice").arg(name), subjectOf(variable, report), item.place());
        seen.insert(name);
    }
}

constexpr Rule userDuplicate{
    .id = "USER-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A list of users names each once."),
    .why = QT_TRANSLATE_NOOP("Check", "The second entry changes the user that the first one made: its password and "
                                      "rights are those of whichever was run last."),
    .source = "FACTS.md, Business objects",
    .ofVariable = namesDiffer,
    .kinds = only(catalogue::ValueKind::Users),
};

void nameAllowed(const Written& variable, Report& report)
{
    for (const Item& item : itemsOf(variable, report)) {
        const QString& name = item.name();
        if ((name.startsWith(u"pg_") || name == u"public" || name == u"none") && !item.isAbsent())
            report.add(Words::tr("PostgreSQL allows no user to be called %1").arg(name), subjectOf(variable, report),
                       item.place("name"));
    }
}

constexpr Rule userReserved{
    .id = "USER-RESERVED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A user's name does not begin with pg_, and is not public or none."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL keeps these names for itself and refuses to make the user."),
    .source = "PostgreSQL, CREATE ROLE",
    .ofVariable = nameAllowed,
    .kinds = only(catalogue::ValueKind::Users),
};

void notOfSystem(const Written& variable, Report& report)
{
    if (variable.name != "pg_users")
        return;
    for (const Item& item : itemsOf(variable, report))
        for (const Asked asked :
             {Asked::PgDbsu, Asked::PgReplicationUsername, Asked::PgAdminUsername, Asked::PgMonitorUsername})
            if (!item.name().isEmpty() && item.name() == report.facts().common(asked)) {
                const std::string_view parameter = nameOf(asked);
                report.add(Words::tr("%1 is the user of %2, whom Pigsty makes itself")
                               .arg(item.name(), QLatin1String(parameter.data(), qsizetype(parameter.size()))),
                           subjectOf(variable, report), item.place("name"));
                break;
            }
}

constexpr Rule userSystem{
    .id = "USER-SYSTEM",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "pg_users lists no user that Pigsty makes for itself."),
    .why = QT_TRANSLATE_NOOP("Check", "Password and rights written there replace Pigsty's own: replication, backups or "
                                      "monitoring can't log in any more."),
    .source = "FACTS.md, Business objects",
    .ofVariable = notOfSystem,
    .kinds = only(catalogue::ValueKind::Users),
};

/// The roles that a user is to be a member of, and where each is written.
std::vector<Item> membershipsOf(const Item& user)
{
    std::vector<Item> memberships = itemsIn(user.field("roles"), user.place("roles"));
    std::erase_if(memberships, [](const Item& role) { return role.isAbsent() || role.state() == u"revoke"; });
    return memberships;
}

void membershipsKnown(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster) || cluster.isStandby())
        return;
    const KnownRoles known(cluster, report.facts());
    for (const Role& role : cluster.roles) {
        const auto isUnknown = [&](const QString& name) { return !isOpen(name) && !known.has(name); };
        if (std::none_of(role.memberOf.begin(), role.memberOf.end(), isUnknown) || !known.isComplete())
            continue;
        const Item user(0, role.place, role.place.target());
        for (const Item& membership : membershipsOf(user))
            if (isUnknown(membership.name()))
                report.add(Words::tr("%1 is to be a member of %2, a role that %3 does not have")
                               .arg(role.name, membership.name(), cluster.name),
                           {EntityId::Kind::Role, cluster.module, cluster.name, role.name}, user.place("roles"));
    }
}

constexpr Rule userMember{
    .id = "USER-MEMBER",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A user is a member of roles that the cluster has."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL grants no role that it does not know: the user lacks its rights."),
    .source = "FACTS.md, Business objects",
    .ofCluster = membershipsKnown,
};

/// The way from a role over its memberships back to itself; empty where there is none.
QStringList circleFrom(const QString& start, const QHash<QString, QStringList>& memberships)
{
    QStringList way{start};
    QSet<QString> seen;
    const std::function<bool(const QString&)> leadsBack = [&](const QString& name) {
        for (const QString& next : memberships.value(name)) {
            if (next == start)
                return true;
            if (seen.contains(next))
                continue;
            seen.insert(next);
            way << next;
            if (leadsBack(next))
                return true;
            way.removeLast();
        }
        return false;
    };
    return leadsBack(start) ? way << start : QStringList();
}

/// Who is a member of whom, as far as both are listed.
QHash<QString, QStringList> membershipsWithin(const std::vector<Item>& users)
{
    QSet<QString> names;
    for (const Item& user : users)
        names.insert(user.name());
    QHash<QString, QStringList> memberships;
    for (const Item& user : users)
        for (const Item& role : user.isAbsent() ? std::vector<Item>() : membershipsOf(user))
            if (names.contains(role.name()))
                memberships[user.name()] << role.name();
    return memberships;
}

void noCircle(const Written& variable, Report& report)
{
    const std::vector<Item>& items = itemsOf(variable, report);
    const QHash<QString, QStringList> memberships = membershipsWithin(items);
    if (memberships.isEmpty())
        return;
    QSet<QString> told;
    for (const Item& item : items) {
        if (told.contains(item.name()) || item.name().isEmpty())
            continue;
        const QStringList circle = circleFrom(item.name(), memberships);
        if (circle.isEmpty())
            continue;
        told.unite(QSet<QString>(circle.begin(), circle.end()));
        report.add(Words::tr("memberships lead in a circle: %1").arg(circle.join(QStringLiteral(" → "))),
                   subjectOf(variable, report), item.place("roles"));
    }
}

constexpr Rule userCircle{
    .id = "USER-CIRCLE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "No role is a member of itself, directly or through others."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL refuses the grant that closes the circle."),
    .source = "PostgreSQL, GRANT",
    .ofVariable = noCircle,
    .kinds = only(catalogue::ValueKind::Users),
};

/// The day on which a user expires. Nothing where the text is none of PostgreSQL's usual ones; invalid where it looks
/// like a day that there is not.
std::optional<QDate> dayOf(const QString& text)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4})-?(\\d{1,2})-?(\\d{1,2})(?!\\d)"));
    const QRegularExpressionMatch match = day.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

/// Whether PostgreSQL surely takes it for no date. It reads many more than Pigsty's form.
bool isNoDate(const QString& text)
{
    static const QSet<QString> words{
        QStringLiteral("infinity"), QStringLiteral("-infinity"), QStringLiteral("now"),       QStringLiteral("today"),
        QStringLiteral("tomorrow"), QStringLiteral("epoch"),     QStringLiteral("yesterday"), QString()};
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression number(QStringLiteral("^-?\\d{1,5}$"));
    if (const std::optional<QDate> day = dayOf(text))
        return !day->isValid();
    return number.match(text).hasMatch() || (!digit.match(text).hasMatch() && !words.contains(text.toLower()));
}

void expiryIsDate(const Written& variable, Report& report)
{
    static const QRegularExpression number(QStringLiteral("^-?\\d+$"));
    for (const Item& item : itemsOf(variable, report)) {
        const QString at = item.text("expire_at");
        const QString in = item.text("expire_in");
        if (!at.isEmpty() && !isOpen(at) && isNoDate(at))
            report.add(Words::tr("%1 is to expire at “%2”, which is no date").arg(item.name(), at),
                       subjectOf(variable, report), item.place("expire_at"));
        if (!in.isEmpty() && !isOpen(in) && !number.match(in).hasMatch())
            report.add(Words::tr("%1 is to expire in “%2”, which is no number of days").arg(item.name(), in),
                       subjectOf(variable, report), item.place("expire_in"));
    }
}

constexpr Rule userExpiry{
    .id = "USER-EXPIRY",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "expire_at is a date such as 2030-12-31, and expire_in a number of days."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL refuses anything else: the user never expires."),
    .source = "FACTS.md, Business objects",
    .ofVariable = expiryIsDate,
    .kinds = only(catalogue::ValueKind::Users),
};

void notExpired(const Written& variable, Report& report)
{
    for (const Item& item : itemsOf(variable, report)) {
        const std::optional<QDate> day = dayOf(item.text("expire_at"));
        if (day && day->isValid() && *day < QDate::currentDate() && !item.has("expire_in") && !item.isAbsent())
            report.add(Words::tr("%1 expired on %2").arg(item.name(), day->toString(Qt::ISODate)),
                       subjectOf(variable, report), item.place("expire_at"));
    }
}

constexpr Rule userExpired{
    .id = "USER-EXPIRED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A user's expire_at is still to come."),
    .why = QT_TRANSLATE_NOOP("Check", "From that day on the user can't log in with a password."),
    .source = "FACTS.md, Business objects",
    .ofVariable = notExpired,
    .kinds = only(catalogue::ValueKind::Users),
};

constexpr Rule table[]{userDuplicate, userReserved, userSystem, userMember, userCircle, userExpiry, userExpired};

} // namespace

Rules userRules()
{
    return table;
}

} // namespace pigpen::check

// Who comes in from where, and with what rights. Passwords: security.cpp.
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"

#include <QSet>
#include <algorithm>

namespace pigpen::check {
namespace {

/// A variable's rules, those in PostgreSQL's own words too.
std::vector<HbaRule> allRulesIn(const Written& variable, const Report& report)
{
    std::vector<HbaRule> all;
    for (const HbaRule& rule : hbaRulesOf(variable, report)) {
        if (!rule.isRaw())
            all.push_back(rule);
        for (const QString& line : rule.raw)
            if (const std::optional<HbaRule> parsed = parsedLine(line, rule.item))
                all.push_back(*parsed);
    }
    return all;
}

yaml::Node placeOf(const HbaRule& rule)
{
    return rule.item.place(rule.item.has("auth") ? "auth" : "addr");
}

QString userFor(const HbaRule& rule)
{
    return rule.user == u"all" ? Words::tr("everybody") : rule.user;
}

void worldNotTrusted(const Written& variable, Report& report)
{
    for (const HbaRule& rule : allRulesIn(variable, report))
        if (rule.auth == u"trust" && rule.isWorld())
            report.add(Words::tr("%1 may log in from anywhere without a password").arg(userFor(rule)),
                       subjectOf(variable, report), placeOf(rule));
}

constexpr Rule hbaWorldTrust{
    .id = "HBA-WORLD-TRUST",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "No HBA rule trusts the whole world."),
    .why = QT_TRANSLATE_NOOP("Check", "Whoever reaches the port is let in as whatever user they name."),
    .source = "FACTS.md, Business objects",
    .ofVariable = worldNotTrusted,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void networkNotTrusted(const Written& variable, Report& report)
{
    for (const HbaRule& rule : allRulesIn(variable, report))
        if (rule.auth == u"trust" && !rule.isWorld() && !rule.isLocal() && !rule.addr.isEmpty())
            report.add(Words::tr("%1 may log in from %2 without a password").arg(userFor(rule), rule.addr),
                       subjectOf(variable, report), placeOf(rule));
}

constexpr Rule hbaTrust{
    .id = "HBA-TRUST",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "HBA rules trust nobody but the machine itself."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Whoever gets hold of one machine of that network is let in as whatever user they "
                                   "name."),
    .source = "FACTS.md, Business objects",
    .ofVariable = networkNotTrusted,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

/// Whether it lets people in over connections that nothing encrypts.
bool isInTheClear(const HbaRule& rule)
{
    static const QSet<QString> ways{QStringLiteral("pwd"), QStringLiteral("md5"), QStringLiteral("sha"),
                                    QStringLiteral("scram-sha-256")};
    return ways.contains(rule.auth);
}

void worldEncrypted(const Written& variable, Report& report)
{
    for (const HbaRule& rule : allRulesIn(variable, report))
        if (rule.isWorld() && isInTheClear(rule))
            report.add(Words::tr("%1 may log in from anywhere without TLS").arg(userFor(rule)),
                       subjectOf(variable, report), placeOf(rule));
}

constexpr Rule hbaWorldPlain{
    .id = "HBA-WORLD-PLAIN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "From the whole world users log in with TLS only: auth ssl or cert."),
    .why = QT_TRANSLATE_NOOP("Check", "Whoever is on the way reads all queries and their results."),
    .source = "FACTS.md, Business objects",
    .ofVariable = worldEncrypted,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void superuserAtHome(const Written& variable, Report& report)
{
    const std::vector<HbaRule> rules = allRulesIn(variable, report);
    if (std::none_of(rules.begin(), rules.end(), [](const HbaRule& rule) { return rule.isWorld(); }))
        return;
    const QString& dbsu = report.facts().common(Asked::PgDbsu);
    const QString& admin = report.facts().common(Asked::PgAdminUsername);
    for (const HbaRule& rule : rules) {
        const bool isDbsu = rule.user == u"${dbsu}" || rule.user == dbsu;
        // Pigsty's own rules let the administrator in over TLS.
        const bool isAdmin = (rule.user == u"${admin}" || rule.user == admin) && isInTheClear(rule);
        if (rule.isWorld() && rule.auth != u"deny" && rule.auth != u"reject" && (isDbsu || isAdmin))
            report.add(Words::tr("the superuser %1 may log in from anywhere").arg(isDbsu ? dbsu : admin),
                       subjectOf(variable, report), rule.item.place("user"));
    }
}

constexpr Rule hbaSuperuserWorld{
    .id = "HBA-SUPERUSER-WORLD",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Superusers log in from the deployment's own networks."),
    .why = QT_TRANSLATE_NOOP("Check", "One guessed password gives the world all data and, through it, the machine."),
    .source = "FACTS.md, Business objects",
    .ofVariable = superuserAtHome,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void noSuperusers(const Written& variable, Report& report)
{
    if (variable.name != "pg_users")
        return;
    for (const Item& user : itemsOf(variable, report))
        if (user.isOn("superuser", false) && !user.isAbsent())
            report.add(Words::tr("the business user %1 is a superuser").arg(user.name()), subjectOf(variable, report),
                       user.place("superuser"));
}

constexpr Rule userSuperuser{
    .id = "USER-SUPERUSER",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Business users have the rights that they need, and no superuser's."),
    .why = QT_TRANSLATE_NOOP("Check", "No permission stops a superuser: a fault in the application is one of the whole "
                                      "cluster. Some applications insist on it."),
    .source = "FACTS.md, Business objects",
    .ofVariable = noSuperusers,
    .kinds = only(catalogue::ValueKind::Users),
};

/// node_firewall_mode where the variable is set, else what all.vars says.
QString firewallMode(const Written& variable, const Facts& facts)
{
    if (variable.host)
        return facts.text(*variable.host, Asked::NodeFirewallMode);
    for (const Group::Mention& mention : variable.group->mentions)
        if (const VariableTable::Entry* entry = mention.vars->find(nameOf(Asked::NodeFirewallMode)))
            return textOf(entry->value);
    return facts.common(Asked::NodeFirewallMode);
}

void databasesNotPublic(const Written& variable, Report& report)
{
    static const QSet<int> inner{2379, 2380, 3306, 5432, 5433, 5434, 5436, 5438, 6379, 6432, 8008, 9092};
    if (variable.name != "node_firewall_public_port")
        return;
    QStringList open;
    for (const Item& item : itemsOf(variable, report))
        if (inner.contains(item.name().section(u'/', 0, 0).toInt()))
            open << item.name();
    if (open.isEmpty() || firewallMode(variable, report.facts()) != u"zone")
        return;
    report.add(Words::tr("the firewall lets the whole world in on %1").arg(open.join(QStringLiteral(", "))),
               subjectOf(variable, report), variable.key);
}

constexpr Rule firewallPublic{
    .id = "FIREWALL-PUBLIC",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "The ports that the firewall opens to the world are not those of databases."),
    .why = QT_TRANSLATE_NOOP("Check", "Anyone may try passwords there. It is meant for demonstrations."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = databasesNotPublic,
    .kinds = only(catalogue::ValueKind::List),
};

constexpr Rule table[]{hbaWorldTrust, hbaTrust, hbaWorldPlain, hbaSuperuserWorld, userSuperuser, firewallPublic};

} // namespace

Rules accessRules()
{
    return table;
}

} // namespace pigpen::check

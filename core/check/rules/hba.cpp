// HBA rules: whether Pigsty can write them, whether they count, and whom they mean. What they let in: access.cpp.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/knownroles.h"
#include "core/edit/addresses.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <optional>

namespace pigpen::check {
namespace {

QString nameFor(const HbaRule& rule)
{
    const QString title = rule.item.text("title");
    return title.isEmpty() ? Words::tr("the HBA rule %1").arg(rule.item.index() + 1)
                           : Words::tr("the HBA rule “%1”").arg(title);
}

void complete(const Written& variable, Report& report)
{
    for (const HbaRule& rule : hbaRulesOf(variable, report))
        if (!rule.isRaw() && rule.addr.isEmpty())
            report.add(Words::tr("%1 has neither addr nor rules").arg(nameFor(rule)), subjectOf(variable, report),
                       rule.item.place());
}

constexpr Rule hbaIncomplete{
    .id = "HBA-INCOMPLETE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "An HBA rule says from where (addr), or holds lines of pg_hba.conf (rules)."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at a rule that has neither."),
    .source = "FACTS.md, Business objects",
    .ofVariable = complete,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

/// Whether Pigsty, or PostgreSQL behind it, surely refuses the address.
bool isNoAddress(const QString& addr)
{
    static const QSet<QString> aliases{QStringLiteral("local"),    QStringLiteral("localhost"), QStringLiteral("admin"),
                                       QStringLiteral("infra"),    QStringLiteral("cluster"),   QStringLiteral("intra"),
                                       QStringLiteral("intranet"), QStringLiteral("world"),     QStringLiteral("all")};
    static const QRegularExpression network(QStringLiteral("^(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})"
                                                           "(?:/(\\d{1,2}))?$"));
    if (addr.isEmpty() || aliases.contains(addr) || isOpen(addr) || addr.contains(u':'))
        return false; // of IPv6 nothing is sure
    const QRegularExpressionMatch match = network.match(addr);
    if (!match.hasMatch() || match.captured(5).toInt() > 32)
        return true;
    const QStringList octets = match.capturedTexts().mid(1, 4);
    return std::any_of(octets.begin(), octets.end(), [](const QString& octet) { return octet.toInt() > 255; });
}

void addressKnown(const Written& variable, Report& report)
{
    for (const HbaRule& rule : hbaRulesOf(variable, report))
        if (!rule.isRaw() && isNoAddress(rule.addr))
            report.add(Words::tr("%1 is for “%2”, which is neither an address nor a word for one")
                           .arg(nameFor(rule), rule.addr),
                       subjectOf(variable, report), rule.item.place("addr"));
}

constexpr Rule hbaAddress{
    .id = "HBA-ADDRESS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "An HBA rule's addr is an address, a network such as 10.0.0.0/8, or one of "
                                          "world, intra, infra, admin, cluster, local and localhost."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at any other word, and PostgreSQL at an address that "
                                      "there is not."),
    .source = "FACTS.md, Business objects",
    .ofVariable = addressKnown,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void authKnown(const Written& variable, Report& report)
{
    static const QSet<QString> ways{
        QStringLiteral("deny"),    QStringLiteral("reject"),        QStringLiteral("trust"), QStringLiteral("pwd"),
        QStringLiteral("sha"),     QStringLiteral("scram-sha-256"), QStringLiteral("md5"),   QStringLiteral("ssl"),
        QStringLiteral("ssl-md5"), QStringLiteral("ssl-sha"),       QStringLiteral("os"),    QStringLiteral("ident"),
        QStringLiteral("peer"),    QStringLiteral("cert")};
    for (const HbaRule& rule : hbaRulesOf(variable, report))
        if (!rule.isRaw() && !ways.contains(rule.auth) && !isOpen(rule.auth))
            report.add(Words::tr("%1 has the auth “%2”, which Pigsty does not know").arg(nameFor(rule), rule.auth),
                       subjectOf(variable, report), rule.item.place("auth"));
}

constexpr Rule hbaAuth{
    .id = "HBA-AUTH",
    .severity = Severity::Error,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "An HBA rule's auth is one that Pigsty knows: deny, trust, pwd, sha, md5, ssl, "
                                   "ssl-sha, ssl-md5, os, ident, peer or cert."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at any other. What it has no word for, rules can say in "
                                      "PostgreSQL's own."),
    .source = "FACTS.md, Business objects",
    .ofVariable = authKnown,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void roleKnown(const Written& variable, Report& report)
{
    static const QSet<QString> roles{QString(),
                                     QStringLiteral("primary"),
                                     QStringLiteral("replica"),
                                     QStringLiteral("offline"),
                                     QStringLiteral("standby"),
                                     QStringLiteral("delayed")};
    for (const HbaRule& rule : hbaRulesOf(variable, report))
        if (!roles.contains(rule.role) && !isOpen(rule.role))
            report.add(
                Words::tr("%1 is for instances of the role “%2”, which there is not").arg(nameFor(rule), rule.role),
                subjectOf(variable, report), rule.item.place("role"));
}

constexpr Rule hbaRole{
    .id = "HBA-ROLE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "An HBA rule's role is common, or one that instances have: primary, replica, "
                                          "offline, standby or delayed."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at any other."),
    .source = "Pigsty, role pgsql",
    .ofVariable = roleKnown,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

void poolNoReplication(const Written& variable, Report& report)
{
    if (!variable.name.starts_with("pgb_"))
        return;
    for (const HbaRule& rule : hbaRulesOf(variable, report))
        if (!rule.isRaw() && rule.db == u"replication")
            report.add(Words::tr("%1 is for replication, which does not go through pgbouncer").arg(nameFor(rule)),
                       subjectOf(variable, report), rule.item.place("db"));
}

constexpr Rule hbaPoolReplication{
    .id = "HBA-POOL-REPLICATION",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Pgbouncer's HBA rules name databases, not replication."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at such a rule."),
    .source = "Pigsty, role pgsql",
    .ofVariable = poolNoReplication,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

/// A network as Pigsty writes it: of a single address, without prefix, 32 bits count.
struct Network
{
    quint32 address = 0;
    int prefix = 32;

    bool contains(const Network& other) const
    {
        const quint32 mask = prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
        return prefix <= other.prefix && (address & mask) == (other.address & mask);
    }
};

std::optional<Network> networkOf(const QString& addr)
{
    const std::optional<quint32> address = edit::parseAddress(addr.section(u'/', 0, 0));
    bool isNumber = true;
    const int prefix = addr.contains(u'/') ? addr.section(u'/', 1).toInt(&isNumber) : 32;
    return address && isNumber && prefix >= 0 && prefix <= 32 ? std::optional(Network{*address, prefix}) : std::nullopt;
}

/// Whether all connections from the second address come from the first one too. In doubt: no.
bool coversAddress(const HbaRule& wide, const HbaRule& narrow)
{
    if (wide.addr == narrow.addr)
        return true;
    if (wide.addr == u"world" || wide.addr == u"all")
        return narrow.addr != u"local" && narrow.addr != u"localhost";
    if (wide.addr == u"localhost")
        return narrow.addr == u"local" || narrow.addr == u"127.0.0.1/32" || narrow.addr == u"127.0.0.1";
    const std::optional<Network> outer = networkOf(wide.addr);
    const std::optional<Network> inner = networkOf(narrow.addr);
    return outer && inner && outer->contains(*inner);
}

/// What a rule decides: words for nearly the same count as one.
QString decisionOf(const HbaRule& rule)
{
    if (rule.auth == u"pwd" || rule.auth == u"sha" || rule.auth == u"scram-sha-256" || rule.auth == u"md5")
        return QStringLiteral("pwd");
    if (rule.auth.startsWith(u"ssl"))
        return QStringLiteral("ssl");
    if (rule.auth == u"os" || rule.auth == u"peer" || rule.auth == u"ident")
        return QStringLiteral("os");
    return rule.auth == u"reject" ? QStringLiteral("deny") : rule.auth;
}

/// Whether nothing is left for the second rule, of which the first one comes first.
bool covers(const HbaRule& first, const HbaRule& second)
{
    const bool ofAllUsers = first.user == u"all" || first.user == second.user;
    const bool ofAllDatabases = first.db == second.db || (first.db == u"all" && second.db != u"replication");
    const bool ofAllInstances = first.role.isEmpty() || first.role == second.role;
    const auto needsTls = [](const HbaRule& rule) { return rule.auth.startsWith(u"ssl") || rule.auth == u"cert"; };
    return ofAllUsers && ofAllDatabases && ofAllInstances && (!needsTls(first) || needsTls(second)) &&
           coversAddress(first, second);
}

void eachCounts(const Written& variable, Report& report)
{
    std::vector<HbaRule> rules = hbaRulesOf(variable, report);
    std::erase_if(rules, [](const HbaRule& rule) {
        return rule.isRaw() || !rule.order || isOpen(rule.addr) || rule.addr.isEmpty() || isOpen(rule.auth);
    });
    std::stable_sort(rules.begin(), rules.end(),
                     [](const HbaRule& left, const HbaRule& right) { return *left.order < *right.order; });
    for (size_t i = 1; i < rules.size(); ++i) {
        const auto end = rules.begin() + std::ptrdiff_t(i);
        const auto before =
            std::find_if(rules.begin(), end, [&](const HbaRule& rule) { return covers(rule, rules[i]); });
        // Said twice in one way it harms nobody.
        if (before != end && decisionOf(*before) != decisionOf(rules[i]))
            report.add(Words::tr("%1 never counts: %2 comes first and is for the same, with auth %3")
                           .arg(nameFor(rules[i]), nameFor(*before), before->auth),
                       subjectOf(variable, report), rules[i].item.place());
    }
}

constexpr Rule hbaShadowed{
    .id = "HBA-SHADOWED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "No HBA rule comes behind one that is for the same or more, and decides "
                                          "otherwise."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL takes the first rule that fits: who was to be denied gets in, or the "
                                      "other way round. Give the rule a lower order."),
    .source = "PostgreSQL, pg_hba.conf",
    .ofVariable = eachCounts,
    .kinds = only(catalogue::ValueKind::HbaRules),
};

/// The rules that a cluster has, whoever sets them.
template<typename Visit>
void forEachRule(const Cluster& cluster, const Facts& facts, const Visit& visit)
{
    if (!isPgsql(cluster) || cluster.isStandby())
        return;
    for (const Asked asked : {Asked::PgHbaRules, Asked::PgbHbaRules})
        if (const yaml::Node list = facts.written(cluster, asked))
            for (const HbaRule& rule : facts.lists().hbaRules(list, {}))
                if (!rule.isRaw())
                    visit(asked, rule);
}

/// Where a field of a rule stands in the cluster's own text; invalid of a list for all clusters, which need not fit
/// each.
yaml::Node ownPlace(const Cluster& cluster, Asked asked, const HbaRule& rule, std::string_view field,
                    const Facts& facts)
{
    const std::string_view name = nameOf(asked);
    const Setting list = facts.setting(cluster, QString::fromLatin1(name.data(), qsizetype(name.size())));
    if (list.level != Level::Group && list.level != Level::Host)
        return {};
    return rule.item.place() ? rule.item.place(field) : list.key;
}

/// The names of a field, which may be several.
QStringList wordsOf(const QString& field)
{
    return field.contains(u',') ? field.split(u',') : QStringList{field};
}

/// Whether a user or database is meant by a plain name.
bool isName(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
    return plain.match(word).hasMatch();
}

void usersKnown(const Cluster& cluster, Report& report)
{
    const KnownRoles roles(cluster, report.facts());
    forEachRule(cluster, report.facts(), [&](Asked asked, const HbaRule& rule) {
        for (const QString& word : wordsOf(rule.user)) {
            const QString name = word.startsWith(u'+') ? word.sliced(1) : word;
            if (name == u"all" || roles.has(name) || !isName(name) || !roles.isComplete())
                continue;
            if (const yaml::Node place = ownPlace(cluster, asked, rule, "user", report.facts()))
                report.add(Words::tr("%1 is for %2, but %3 has no such user").arg(nameFor(rule), name, cluster.name),
                           cluster.id(), place);
        }
    });
}

constexpr Rule hbaUnknownUser{
    .id = "HBA-UNKNOWN-USER",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "An HBA rule is for a user or role of the cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "It lets nobody in, unless the user is made by other means. Perhaps the name is "
                                      "misspelt."),
    .source = "FACTS.md, Business objects",
    .ofCluster = usersKnown,
};

bool isDatabaseWord(const QString& name)
{
    static const QSet<QString> words{
        QStringLiteral("all"),       QStringLiteral("sameuser"),    QStringLiteral("samerole"),
        QStringLiteral("samegroup"), QStringLiteral("replication"), QStringLiteral("postgres"),
        QStringLiteral("template0"), QStringLiteral("template1"),   QStringLiteral("pgbouncer")};
    return words.contains(name);
}

void databasesKnown(const Cluster& cluster, Report& report)
{
    const Facts& facts = report.facts();
    const auto isThere = [&](const QString& name) {
        return std::any_of(cluster.databases.begin(), cluster.databases.end(),
                           [&](const Database& database) { return database.name == name; });
    };
    forEachRule(cluster, facts, [&](Asked asked, const HbaRule& rule) {
        for (const QString& name : wordsOf(rule.db)) {
            if (isThere(name) || isDatabaseWord(name) || !isName(name) ||
                !isReadable(settingOf(cluster, facts, u"pg_databases")))
                continue;
            if (const yaml::Node place = ownPlace(cluster, asked, rule, "db", facts))
                report.add(
                    Words::tr("%1 is for %2, but %3 has no such database").arg(nameFor(rule), name, cluster.name),
                    cluster.id(), place);
        }
    });
}

constexpr Rule hbaUnknownDb{
    .id = "HBA-UNKNOWN-DB",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "An HBA rule is for a database of the cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "It lets nobody in, unless the database is made by other means. Perhaps the name "
                                      "is misspelt."),
    .source = "FACTS.md, Business objects",
    .ofCluster = databasesKnown,
};

constexpr Rule table[]{hbaIncomplete,      hbaAddress,  hbaAuth,        hbaRole,
                       hbaPoolReplication, hbaShadowed, hbaUnknownUser, hbaUnknownDb};

} // namespace

Rules hbaRules()
{
    return table;
}

} // namespace pigpen::check

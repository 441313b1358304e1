// Passwords. No message ever shows one. Who may come in from where: access.cpp.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>
#include <map>

namespace pigpen::check {
namespace {

using catalogue::ValueKind;

/// A password as it is written.
struct Secret
{
    QString what;  // for people
    QString owner; // whose it is; empty where nobody's in particular
    QString value;
    yaml::Node place;
};

/// Whether a scalar is the password itself: not filled in later, nor encrypted by Ansible's vault.
bool isPlain(yaml::Node node)
{
    const yaml::Node scalar = node ? node.target() : node;
    return scalar.isScalar() && (scalar.tag().empty() || scalar.tag() == "!!str") && !scalar.isNull() &&
           !isOpen(scalar);
}

bool isHash(const QString& password)
{
    static const QRegularExpression md5(QStringLiteral("^md5[0-9a-fA-F]{32}$"));
    return password.startsWith(u"SCRAM-SHA-256$") || md5.match(password).hasMatch();
}

/// The secrets in a mapping, in mappings below it and in lists.
void collect(yaml::Node node, yaml::Node place, const QString& variable, std::vector<Secret>& secrets)
{
    static constexpr std::array<std::string_view, 4> names{"password", "secret_key", "s3_key_secret", "cipher_pass"};
    const yaml::Node target = node.target();
    const bool isHere = target == node;
    if (!target.isMap() && !target.isSequence())
        return;
    for (const yaml::Node::Entry entry : target) {
        const yaml::Node at = !isHere ? place : entry.key ? entry.key : entry.value;
        const bool isSecret = entry.key && std::find(names.begin(), names.end(), entry.key.text()) != names.end();
        if (isSecret && isPlain(entry.value))
            secrets.push_back({Words::tr("%1 in %2").arg(entry.key.string(), variable), {}, textOf(entry.value), at});
        else
            collect(entry.value, at, variable, secrets);
    }
}

std::vector<Secret> passwordsOf(const std::vector<Item>& users)
{
    std::vector<Secret> secrets;
    for (const Item& user : users)
        if (isPlain(user.field("password")))
            secrets.push_back({Words::tr("the password of %1").arg(user.name()), user.name(), user.text("password"),
                               user.place("password")});
    return secrets;
}

constexpr Kinds mayHoldSecrets = only(ValueKind::Users, ValueKind::Password, ValueKind::Records, ValueKind::Map);

/// All passwords in the open that a variable holds.
std::vector<Secret> secretsIn(const Written& variable, const Report& report)
{
    static constexpr std::array<std::string_view, 3> nested{"minio_users", "pgbackrest_repo", "redis_sentinel_monitor"};
    std::vector<Secret> secrets;
    if (variable.parameter->kind == ValueKind::Users)
        secrets = passwordsOf(itemsOf(variable, report));
    else if (variable.parameter->kind == ValueKind::Password && isPlain(variable.value))
        secrets.push_back({variable.nameText(), {}, textOf(variable.value), variable.key});
    else if (std::find(nested.begin(), nested.end(), variable.name) != nested.end())
        collect(variable.value, variable.key, variable.nameText(), secrets);
    std::erase_if(secrets, [](const Secret& secret) { return secret.value.isEmpty() || isHash(secret.value); });
    return secrets;
}

/// What stands in Pigsty's documentation and templates.
bool isPublished(const QString& password)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:DBUser|S3User)\\.[A-Za-z]+$"));
    static const QSet<QString> others{
        QStringLiteral("pigsty"),     QStringLiteral("Etcd.Root"),       QStringLiteral("Patroni.API"),
        QStringLiteral("pgBackRest"), QStringLiteral("Vibe.Coding"),     QStringLiteral("redis.ms"),
        QStringLiteral("redis.meta"), QStringLiteral("redis.test"),      QStringLiteral("difyai123456"),
        QStringLiteral("minioadmin"), QStringLiteral("MaybeFinance2026")};
    return others.contains(password) || pattern.match(password).hasMatch();
}

void notPublished(const Written& variable, Report& report)
{
    for (const Secret& secret : secretsIn(variable, report))
        if (isPublished(secret.value))
            report.add(Words::tr("%1 is the one that Pigsty publishes").arg(secret.what), subjectOf(variable, report),
                       secret.place);
}

constexpr Rule passwordDefault{
    .id = "PASSWORD-DEFAULT",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "No password is one of those in Pigsty's documentation and templates."),
    .why = QT_TRANSLATE_NOOP("Check", "Everybody can read them there: whoever reaches the port comes in."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = notPublished,
    .kinds = mayHoldSecrets,
    .ofSecrets = true,
};

QString weaknessOf(const Secret& secret)
{
    constexpr qsizetype shortest = 8;
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (secret.value == secret.owner)
        return Words::tr("is the user's name");
    if (digits.match(secret.value).hasMatch())
        return Words::tr("is made of digits only");
    if (secret.value.size() < shortest)
        return Words::tr("has less than %1 characters").arg(shortest);
    return {};
}

void strongEnough(const Written& variable, Report& report)
{
    if (variable.name == "vip_auth_pass")
        return; // VRRP takes no more than eight characters
    for (const Secret& secret : secretsIn(variable, report))
        if (const QString weakness = weaknessOf(secret); !weakness.isEmpty() && !isPublished(secret.value))
            report.add(Words::tr("%1 %2").arg(secret.what, weakness), subjectOf(variable, report), secret.place);
}

constexpr Rule passwordWeak{
    .id = "PASSWORD-WEAK",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "A password has eight characters or more, is not the user's name and not only "
                                   "digits."),
    .why = QT_TRANSLATE_NOOP("Check", "Such a password is guessed in minutes."),
    .source = "Pigpen",
    .ofVariable = strongEnough,
    .kinds = mayHoldSecrets,
    .ofSecrets = true,
};

/// Loops over all users but stops at the first that it looks for.
void notPlain(Report& report)
{
    for (const ClusterPtr& cluster : report.topology().clusters())
        for (const Role& role : cluster->roles) {
            const Item user(0, role.place, role.place.target());
            const yaml::Node password = user.field("password");
            if (!password || !isPlain(password) || isHash(textOf(password)) || textOf(password).isEmpty())
                continue;
            report.add(Words::tr("passwords of users stand here in plain text, the first that of %1 in %2")
                           .arg(role.name, cluster->name),
                       {EntityId::Kind::Role, cluster->module, cluster->name, role.name}, user.place("password"));
            return;
        }
}

constexpr Rule passwordPlain{
    .id = "PASSWORD-PLAIN",
    .severity = Severity::Info,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "Users' passwords stand in the inventory as SCRAM-SHA-256 hashes, or come from "
                                   "Ansible's vault."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Whoever sees the file, or one of its backups, knows them. A hash serves as well."),
    .source = "FACTS.md, Business objects",
    .ofAll = notPlain,
    .ofSecrets = true,
};

void passwordGiven(const Written& variable, Report& report)
{
    if (variable.name != "pg_users")
        return;
    for (const Item& user : itemsOf(variable, report)) {
        const yaml::Node password = user.field("password");
        const bool isGiven =
            password && !password.target().isNull() && !(isPlain(password) && textOf(password).isEmpty());
        if (!isGiven && user.isOn("login", true) && !user.isAbsent() && !isOpen(user.name()) && !user.name().isEmpty())
            report.add(user.isOn("pgbouncer", false)
                           ? Words::tr("%1 has no password, without which pgbouncer lets nobody in").arg(user.name())
                           : Words::tr("%1 may log in, but has no password").arg(user.name()),
                       subjectOf(variable, report), user.place());
    }
}

constexpr Rule passwordMissing{
    .id = "PASSWORD-MISSING",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A user who may log in has a password; a role that others are members of has "
                                          "login: false."),
    .why = QT_TRANSLATE_NOOP("Check", "Without one only certificates and the system's own users get in."),
    .source = "FACTS.md, Business objects",
    .ofVariable = passwordGiven,
    .kinds = only(ValueKind::Users),
    .ofSecrets = true,
};

/// The passwords that count where nobody sets them, with the module whose use makes them count.
std::map<std::string, Module> defaultPasswords()
{
    static const std::map<QString, Module> modules{{QStringLiteral("PGSQL"), Module::Pgsql},
                                                   {QStringLiteral("INFRA"), Module::Infra},
                                                   {QStringLiteral("ETCD"), Module::Etcd},
                                                   {QStringLiteral("MINIO"), Module::Minio},
                                                   {QStringLiteral("NODE"), Module::Node}};
    std::map<std::string, Module> passwords;
    for (const catalogue::Parameter& parameter : catalogue::parameters()) {
        const auto module = modules.find(parameter.module);
        // The view's is that of a user whom nobody need make.
        if (parameter.kind == ValueKind::Password && module != modules.end() && parameter.fallback &&
            !parameter.fallback->display().isEmpty() && parameter.name != u"grafana_view_password")
            passwords.emplace(parameter.name.toStdString(), module->second);
    }
    return passwords;
}

/// Every node runs haproxy.
bool isUsed(Module module, const Topology& topology)
{
    const std::vector<ClusterPtr>& clusters = topology.clusters();
    if (module == Module::Node)
        return std::any_of(clusters.begin(), clusters.end(),
                           [](const ClusterPtr& cluster) { return cluster->module != Module::Remote; });
    return std::any_of(clusters.begin(), clusters.end(),
                       [module](const ClusterPtr& cluster) { return cluster->module == module; });
}

/// Takes away those that some group sets. One pass: an inventory may have many groups.
void dropThoseSet(const Inventory& inventory, std::map<std::string, Module, std::less<>>& passwords)
{
    const auto drop = [&](std::string_view name) {
        if (name.ends_with("_password") || name.ends_with("_key"))
            if (const auto found = passwords.find(name); found != passwords.end())
                passwords.erase(found);
    };
    for (const GroupPtr& group : inventory.groups()) {
        if (passwords.empty())
            return;
        for (const Group::Mention& mention : group->mentions)
            for (const VariableTable::Entry& entry : mention.vars->entries())
                drop(entry.name);
    }
}

void passwordsChosen(Report& report)
{
    static const std::map<std::string, Module> all = defaultPasswords();
    std::map<std::string, Module, std::less<>> unset(all.begin(), all.end());
    dropThoseSet(report.inventory(), unset);
    QStringList names;
    for (const auto& [name, module] : unset)
        if (isUsed(module, report.topology()))
            names << QString::fromStdString(name);
    const yaml::Node root = report.topology().tree()->root();
    if (!names.isEmpty() && root.isMap() && root.size() > 0)
        report.add(Words::tr("nobody sets %1: the passwords that Pigsty publishes count")
                       .arg(names.join(QStringLiteral(", "))),
                   {}, (*root.begin()).key);
}

constexpr Rule passwordUnset{
    .id = "PASSWORD-UNSET",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "The inventory sets a password for everything that it runs."),
    .why = QT_TRANSLATE_NOOP("Check", "Everybody can read the default in Pigsty's documentation."),
    .source = "Pigsty's reference of parameters",
    .ofAll = passwordsChosen,
    .ofSecrets = true,
};

void redisGuarded(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Redis && report.facts().text(cluster, Asked::RedisPassword).isEmpty() &&
        !report.facts().written(cluster, Asked::RedisPassword).isMap())
        report.add(Words::tr("%1 asks for no password").arg(cluster.name), cluster.id(),
                   report.facts().place(cluster, u"redis_password"));
}

constexpr Rule redisPassword{
    .id = "REDIS-PASSWORD",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Redis cluster has a redis_password."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Redis listens on all addresses: whoever reaches the port reads and erases what is "
                                   "there."),
    .source = "Pigsty's reference of parameters",
    .ofCluster = redisGuarded,
    .ofSecrets = true,
};

constexpr Rule table[]{passwordDefault, passwordWeak, passwordPlain, passwordMissing, passwordUnset, redisPassword};

} // namespace

Rules securityRules()
{
    return table;
}

} // namespace pigpen::check

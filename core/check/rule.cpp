#include "core/check/rule.h"

#include "core/check/report.h"
#include "core/check/rules/families.h"

#include <algorithm>

namespace pigpen::check {

QString Written::scope() const
{
    return host ? group->name + u'/' + host->name : group->name;
}

yaml::Path Written::path() const
{
    yaml::Path way = *mention;
    if (!host)
        way.emplace_back(QStringLiteral("vars"));
    way.emplace_back(nameText());
    return way;
}

QString familyName(Family family)
{
    switch (family) {
    case Family::Structure:
        return Words::tr("Structure");
    case Family::Identity:
        return Words::tr("Identity");
    case Family::Addresses:
        return Words::tr("Addresses");
    case Family::Topology:
        return Words::tr("Topology");
    case Family::Services:
        return Words::tr("Services");
    case Family::Objects:
        return Words::tr("Business objects");
    case Family::Security:
        return Words::tr("Security");
    case Family::Availability:
        return Words::tr("Availability");
    case Family::Reading:
        return Words::tr("Ansible's reading");
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> table;
        const auto add = [&](Family family, Rules rules) {
            for (Rule rule : rules) {
                rule.family = family;
                table.push_back(rule);
            }
        };
        add(Family::Structure, structureRules());
        add(Family::Structure, parameterRules());
        add(Family::Structure, itemRules());
        add(Family::Structure, groupRules());
        add(Family::Identity, identityRules());
        add(Family::Identity, nameRules());
        add(Family::Identity, numberRules());
        add(Family::Identity, otherIdentityRules());
        add(Family::Addresses, addressRules());
        add(Family::Addresses, vipRules());
        add(Family::Addresses, routerRules());
        add(Family::Topology, topologyRules());
        add(Family::Topology, quorumRules());
        add(Family::Topology, citusRules());
        add(Family::Topology, redisRules());
        add(Family::Services, serviceRules());
        add(Family::Services, routeRules());
        add(Family::Services, portRules());
        add(Family::Objects, objectRules());
        add(Family::Objects, userRules());
        add(Family::Objects, extensionRules());
        add(Family::Objects, hbaRules());
        add(Family::Security, securityRules());
        add(Family::Security, accessRules());
        add(Family::Availability, availabilityRules());
        add(Family::Availability, spreadRules());
        add(Family::Availability, backupRules());
        add(Family::Reading, readingRules());
        add(Family::Reading, precedenceRules());
        return table;
    }();
    return all;
}

QString sourceOf(const Rule& rule)
{
    return QString::fromUtf8(rule.source).replace(QStringLiteral("FACTS.md, "), QStringLiteral("Pigsty, "));
}

std::vector<const Rule*> rulesOf(Family family)
{
    std::vector<const Rule*> some;
    for (const Rule& rule : rules())
        if (rule.family == family)
            some.push_back(&rule);
    return some;
}

const Rule* findRule(QStringView id)
{
    const auto found =
        std::find_if(rules().begin(), rules().end(), [id](const Rule& rule) { return id == QLatin1String(rule.id); });
    return found != rules().end() ? &*found : nullptr;
}

} // namespace pigpen::check

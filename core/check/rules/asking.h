#pragma once

#include "core/check/report.h"

/// What rules ask that look into lists of business objects: pg_users, pg_services, pg_hba_rules …
namespace pigpen::check {

/// What the variable lists: see Lists.
inline const std::vector<Item>& itemsOf(const Written& variable, const Report& report)
{
    return report.facts().lists().items(variable.value, variable.key);
}
inline const std::vector<HbaRule>& hbaRulesOf(const Written& variable, const Report& report)
{
    return report.facts().lists().hbaRules(variable.value, variable.key);
}

/// Whom a variable is about: the host that it is of, or what its group is called.
inline EntityId subjectOf(const Written& variable, const Report& report)
{
    return variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name);
}

/// The instance whose variables count for the cluster, as topology chooses it; null where it has none.
const Instance* leadOf(const Cluster& cluster);
/// What wins for that instance.
Setting settingOf(const Cluster& cluster, const Facts& facts, QStringView name);
/// Whether the list that counts for the cluster can be read: it is unset, or a list without gaps that Jinja fills.
bool isReadable(const Setting& list);
/// Whether a verb can add to that list of the cluster: it is the own group's, or nobody's yet.
bool isOwnList(const Cluster& cluster, const Setting& list);

} // namespace pigpen::check

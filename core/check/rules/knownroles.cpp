#include "core/check/rules/knownroles.h"

#include "core/check/rules/asking.h"

#include <algorithm>
#include <array>

namespace pigpen::check {
namespace {

/// Pigsty's own, by their default names.
bool isStandard(const QString& name)
{
    static constexpr std::array names{u"postgres", u"replicator", u"dbuser_dba", u"dbuser_monitor"};
    return name.startsWith(u"dbrole_") || name.startsWith(u"pg_") ||
           std::find(names.begin(), names.end(), QStringView(name)) != names.end();
}

} // namespace

bool KnownRoles::has(const QString& name) const
{
    const auto isCalledSo = [&](const Role& role) { return role.name == name; };
    if (isStandard(name) || std::any_of(m_cluster.roles.begin(), m_cluster.roles.end(), isCalledSo))
        return true;
    for (const Asked asked :
         {Asked::PgDbsu, Asked::PgReplicationUsername, Asked::PgAdminUsername, Asked::PgMonitorUsername})
        if (m_facts.text(m_cluster, asked) == name)
            return true;
    const std::vector<Item> defaults = itemsIn(m_facts.written(m_cluster, Asked::PgDefaultRoles), {});
    return std::any_of(defaults.begin(), defaults.end(), [&](const Item& item) { return item.name() == name; });
}

bool KnownRoles::isComplete() const
{
    return isReadable(settingOf(m_cluster, m_facts, u"pg_users")) &&
           isReadable(settingOf(m_cluster, m_facts, u"pg_default_roles"));
}

} // namespace pigpen::check

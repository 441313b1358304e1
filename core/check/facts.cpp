#include "core/check/facts.h"

#include "core/topology/catalogue.h"
#include "core/topology/hostview.h"
#include "core/topology/ports.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace pigpen::check {
namespace {

constexpr std::array<std::string_view, size_t(Asked::Count)> askedNames{
    "admin_ip",
    "vip_vrid",
    "vip_role",
    "pg_conf",
    "pg_service_provider",
    "pgbouncer_enabled",
    "haproxy_enabled",
    "pg_dbsu",
    "pg_replication_username",
    "pg_admin_username",
    "pg_monitor_username",
    "pg_default_roles",
    "pg_packages",
    "pg_extensions",
    "pg_libs",
    "pg_parameters",
    "pg_hba_rules",
    "pgb_hba_rules",
    "redis_password",
    "node_firewall_mode",
    "pg_primary_db",
    "redis_cluster_replicas",
    "pg_vip_enabled",
};

QString nameText(Asked asked)
{
    const std::string_view name = nameOf(asked);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

const yaml::Value& fallback(Asked asked)
{
    static const auto all = [] {
        std::array<const yaml::Value*, size_t(Asked::Count)> values{};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = &catalogue::fallback(nameText(Asked(i)));
        return values;
    }();
    return *all[size_t(asked)];
}

QString textOr(yaml::Node written, Asked asked)
{
    return written ? textOf(written) : fallback(asked).display();
}

/// A subject keeps its places while all.vars changes.
yaml::Node ownPlace(const Setting& setting, yaml::Node otherwise)
{
    return setting.isSet() && setting.level != Level::Global && setting.key ? setting.key : otherwise;
}

} // namespace

std::string_view nameOf(Asked asked)
{
    return askedNames[size_t(asked)];
}

bool isAsked(std::string_view name)
{
    return std::find(askedNames.begin(), askedNames.end(), name) != askedNames.end() || isPortSetting(name) ||
           variableOf(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

const QString& Speller::nearest(std::string_view name)
{
    auto known = m_known.constFind(QByteArrayView(name.data(), qsizetype(name.size())));
    if (known != m_known.constEnd())
        return *known;
    m_names.emplace_back(name.data(), qsizetype(name.size()));
    return *m_known.insert(m_names.back(), catalogue::nearest(QString::fromUtf8(m_names.back())));
}

HostPtr Facts::lead(const Cluster& cluster) const
{
    return cluster.instances.empty() ? HostPtr() : host(cluster.instances.front());
}

yaml::Node Facts::written(const Cluster& cluster, Asked asked) const
{
    const HostPtr host = lead(cluster);
    return host ? written(*host, asked) : yaml::Node();
}

QString Facts::text(const Cluster& cluster, Asked asked) const
{
    return textOr(written(cluster, asked), asked);
}

QString Facts::text(const Host& host, Asked asked) const
{
    return textOr(written(host, asked), asked);
}

bool Facts::isOn(const Cluster& cluster, Asked asked) const
{
    return Fact{written(cluster, asked), {}}.toBool(fallback(asked).toBool());
}

int Facts::number(const Cluster& cluster, Asked asked) const
{
    return Fact{written(cluster, asked), {}}.toInt(int(fallback(asked).toInt()));
}

const QString& Facts::common(Asked asked) const
{
    std::optional<QString>& known = m_common[size_t(asked)];
    if (!known)
        known = textOr(inventory().groupVariable(*inventory().groups().front(), nameText(asked)).value, asked);
    return *known;
}

Setting Facts::setting(const Instance& instance, QStringView name) const
{
    const HostPtr found = host(instance);
    return found ? setting(*found, name) : Setting();
}

Setting Facts::setting(const Cluster& cluster, QStringView name) const
{
    return cluster.instances.empty() ? Setting() : setting(cluster.instances.front(), name);
}

yaml::Node Facts::place(const Cluster& cluster, QStringView name) const
{
    return ownPlace(setting(cluster, name), cluster.place);
}

yaml::Node Facts::place(const Instance& instance, QStringView name) const
{
    return ownPlace(setting(instance, name), instance.place);
}

const catalogue::Parameter* parameterOf(std::string_view name)
{
    static std::deque<std::string> names; // what the keys below point into
    static const auto byName = [] {
        std::unordered_map<std::string_view, const catalogue::Parameter*> map;
        for (const catalogue::Parameter& parameter : catalogue::parameters())
            map.emplace(names.emplace_back(parameter.name.toStdString()), &parameter);
        return map;
    }();
    const auto found = byName.find(name);
    return found != byName.end() ? found->second : nullptr;
}

bool isOpen(QStringView text)
{
    return text.contains(u"{{") || text.contains(u"${") || text.contains(u"{%");
}

bool isOpen(yaml::Node scalar)
{
    return isOpen(scalar.string());
}

} // namespace pigpen::check

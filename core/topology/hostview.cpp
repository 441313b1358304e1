#include "core/topology/hostview.h"

#include "core/inventory/mapping.h"
#include "core/topology/catalogue.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace pigpen {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::string_view, variableCount> names{
    "pg_cluster"sv,
    "pg_seq"sv,
    "pg_role"sv,
    "pg_mode"sv,
    "pg_shard"sv,
    "pg_group"sv,
    "pg_version"sv,
    "pg_vip_enabled"sv,
    "pg_vip_address"sv,
    "pg_upstream"sv,
    "pg_delay"sv,
    "pg_offline_query"sv,
    "pg_weight"sv,
    "pg_port"sv,
    "pg_users"sv,
    "pg_databases"sv,
    "pg_services"sv,
    "pg_default_services"sv,
    "pg_default_service_dest"sv,
    "pg_exporters"sv,
    "infra_seq"sv,
    "etcd_cluster"sv,
    "etcd_seq"sv,
    "etcd_port"sv,
    "minio_cluster"sv,
    "minio_seq"sv,
    "minio_port"sv,
    "redis_cluster"sv,
    "redis_node"sv,
    "redis_instances"sv,
    "redis_mode"sv,
    "redis_sentinel_monitor"sv,
    "kafka_cluster"sv,
    "kafka_seq"sv,
    "kafka_role"sv,
    "mysql_cluster"sv,
    "mysql_seq"sv,
    "node_cluster"sv,
    "nodename"sv,
    "node_id_from_pg"sv,
    "vip_enabled"sv,
    "vip_address"sv,
};

/// Those of which entities keep places.
constexpr std::array placed{Variable::PgUsers,           Variable::PgDatabases, Variable::PgServices,
                            Variable::PgDefaultServices, Variable::PgExporters, Variable::RedisInstances};

const std::unordered_map<std::string_view, size_t>& slots()
{
    static const auto built = [] {
        std::unordered_map<std::string_view, size_t> byName;
        for (size_t slot = 0; slot < names.size(); ++slot)
            byName.emplace(names[slot], slot);
        return byName;
    }();
    return built;
}

yaml::Value valueOf(yaml::Node node)
{
    return node ? node.value() : yaml::Value();
}

struct Default
{
    QString text;
    int number = 0;
};

/// Pigsty's defaults, converted once.
const Default& defaultOf(Variable variable)
{
    static const auto built = [] {
        std::array<Default, variableCount> defaults;
        for (size_t slot = 0; slot < names.size(); ++slot) {
            const yaml::Value& value = catalogue::fallback(nameOf(Variable(slot)));
            defaults[slot] = {value.display(), int(value.toInt())};
        }
        return defaults;
    }();
    return built[size_t(variable)];
}

} // namespace

QString nameOf(Variable variable)
{
    const std::string_view name = names[size_t(variable)];
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool isVariable(const QString& name)
{
    return slots().contains(name.toStdString());
}

QString textOf(yaml::Node node)
{
    if (!node)
        return {};
    const yaml::Node target = node.target();
    if (!target.isScalar())
        return {};
    const yaml::Value value = target.value();
    return value.isString() ? value.toString() : value.display();
}

QString Fact::text() const
{
    return textOf(value);
}

bool Fact::toBool(bool otherwise) const
{
    if (!value || value.isNull())
        return otherwise;
    const yaml::Value read = value.value();
    if (!read.isString())
        return read.kind() == yaml::Value::Kind::Int ? read.toInt() != 0 : read.toBool(otherwise);
    // As Ansible's filter `bool` reads texts.
    const QString word = read.toString().toLower();
    return word == u"true" || word == u"yes" || word == u"on" || word == u"1";
}

int Fact::toInt(int otherwise) const
{
    bool ok = false;
    const int number = text().toInt(&ok);
    return ok ? number : otherwise;
}

yaml::Path Fact::below(const QString& name, const yaml::Step& step) const
{
    yaml::Path steps = *path;
    if (level != Level::Host)
        steps.emplace_back(QStringLiteral("vars"));
    steps.emplace_back(name);
    steps.push_back(step);
    return steps;
}

Globals::Globals(const Inventory& inventory)
{
    const Group& all = *inventory.groups().front();
    for (const Group::Mention& mention : all.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            if (const auto slot = slots().find(entry.name); slot != slots().end())
                m_facts[slot->second] = {entry.key, entry.value, &all.name, &mention.path, Level::Global};
}

bool Globals::sameAs(const Globals& other) const
{
    for (size_t slot = 0; slot < m_facts.size(); ++slot) {
        const Fact& now = m_facts[slot];
        const Fact& then = other.m_facts[slot];
        if (now.value == then.value && now.isSet() == then.isSet())
            continue;
        const bool keepsPlaces = std::find(placed.begin(), placed.end(), Variable(slot)) != placed.end();
        if (keepsPlaces || now.isSet() != then.isSet() || !(valueOf(now.value) == valueOf(then.value)))
            return false;
    }
    return true;
}

HostView::HostView(const Inventory& inventory, const Globals& globals, const HostPtr& host)
    : m_inventory(&inventory), m_host(host), m_facts(globals.facts())
{
    for (const GroupPtr& group : host->groups)
        for (const Group::Mention& mention : group->mentions)
            for (const VariableTable::Entry& entry : mention.vars->entries())
                if (const auto slot = slots().find(entry.name); slot != slots().end())
                    m_facts[slot->second] = {entry.key, entry.value, &group->name, &mention.path, Level::Group};
    for (const Host::Mention& mention : host->mentions)
        read(loadedEntries(mention.vars), {{}, {}, &mention.group, &mention.path, Level::Host});
}

void HostView::read(const std::vector<yaml::Node::Entry>& entries, const Fact& origin)
{
    for (const yaml::Node::Entry& entry : entries) {
        const auto slot = slots().find(entry.key.text());
        if (slot == slots().end())
            continue;
        Fact& fact = m_facts[slot->second];
        fact = origin;
        fact.key = entry.key;
        fact.value = entry.value;
    }
}

bool HostView::isIn(QStringView group) const
{
    return std::any_of(m_host->groups.begin(), m_host->groups.end(),
                       [&](const GroupPtr& each) { return each->name == group; });
}

QString HostView::textOrDefault(Variable variable) const
{
    QString text = (*this)[variable].text();
    return text.isEmpty() ? defaultOf(variable).text : text;
}

int HostView::intOrDefault(Variable variable) const
{
    return (*this)[variable].toInt(defaultOf(variable).number);
}

yaml::Node HostView::value(const QString& name) const
{
    const QByteArray utf8 = name.toUtf8();
    const auto slot = slots().find(std::string_view(utf8.data(), size_t(utf8.size())));
    return slot != slots().end() ? m_facts[slot->second].value : m_inventory->variable(*m_host, name).value;
}

} // namespace pigpen

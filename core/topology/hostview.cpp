#include "core/topology/hostview.h"

#include "core/topology/catalogue.h"
#include "core/topology/entries.h"

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

/// Whether a scalar surely prints as it is written, so that what it means need not be found out: quoted text, short
/// decimal numbers, and words that start like none of YAML's own (yes, no, on, off, true, false, null).
bool printsAsWritten(yaml::Node scalar)
{
    if (scalar.style() != yaml::Node::Style::Plain)
        return true;
    constexpr size_t longestWord = 5;
    constexpr size_t shortNumber = 9;
    const std::string_view text = scalar.text();
    if (text.empty())
        return false;
    const char first = text.front();
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (isLetter(first))
        return text.size() > longestWord || "yYnNoOtTfF"sv.find(first) == std::string_view::npos;
    return first != '0' && text.size() <= shortNumber && std::all_of(text.begin(), text.end(), isDigit);
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

std::optional<Variable> variableOf(const QString& name)
{
    const auto slot = slots().find(name.toStdString());
    return slot != slots().end() ? Variable(slot->second) : std::optional<Variable>();
}

QString textOf(yaml::Node node)
{
    if (!node)
        return {};
    const yaml::Node target = node.target();
    if (!target.isScalar())
        return {};
    if (target.tag().empty() && printsAsWritten(target))
        return target.string();
    const yaml::Value value = target.value();
    return value.isString() ? value.toString() : value.display();
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
    yaml::Path steps = *origin.path;
    if (origin.level != Level::Host)
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
                m_facts[slot->second] = {entry.value, {Level::Global, &all.name, &mention.path}};
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

HostView::HostView(const Inventory& inventory, const Globals& globals, const Host& host)
    : m_inventory(&inventory), m_host(&host), m_facts(globals.facts())
{
    for (const GroupPtr& group : host.groups)
        for (const Group::Mention& mention : group->mentions)
            for (const VariableTable::Entry& entry : mention.vars->entries())
                set(entry.name, entry.value, {Level::Group, &group->name, &mention.path});
    for (const Host::Mention& mention : host.mentions)
        forEachLoaded(mention.vars, [&](const yaml::Node::Entry& entry) {
            set(entry.key.text(), entry.value, {Level::Host, &mention.group, &mention.path});
        });
}

void HostView::set(std::string_view name, yaml::Node value, const Origin& origin)
{
    const auto slot = slots().find(name);
    if (slot != slots().end())
        m_facts[slot->second] = {value, origin};
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

} // namespace pigpen

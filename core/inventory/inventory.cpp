#include "core/inventory/inventory.h"

#include "core/inventory/linking.h"
#include "core/inventory/mapping.h"

#include <algorithm>
#include <map>
#include <optional>

namespace pigpen {
namespace {

constexpr std::string_view PortName = "ansible_port";

/// Names that Ansible keeps for itself and does not print.
bool isInternal(std::string_view name)
{
    static constexpr std::string_view names[] = {
        "ansible_config_file",
        "ansible_diff_mode",
        "ansible_facts",
        "ansible_forks",
        "ansible_inventory_sources",
        "ansible_limit",
        "ansible_playbook_python",
        "ansible_run_tags",
        "ansible_skip_tags",
        "ansible_verbosity",
        "ansible_version",
        "groups",
        "group_names",
        "inventory_dir",
        "inventory_file",
        "inventory_hostname",
        "inventory_hostname_short",
        "omit",
        "playbook_dir",
    };
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

Setting settingOf(const Group& group, const VariableTable::Entry& entry)
{
    return {QString::fromUtf8(entry.name.data(), qsizetype(entry.name.size())),
            entry.key,
            entry.value,
            group.name == u"all" ? Level::Global : Level::Group,
            group.name,
            0};
}

Setting portOf(const Host& host)
{
    const Host::Mention& first = host.mentions.front();
    return {QStringLiteral("ansible_port"), first.key, first.key, Level::Host, first.group, host.port};
}

const VariableTable::Entry* entryOf(const Group& group, std::string_view name)
{
    for (auto mention = group.mentions.rbegin(); mention != group.mentions.rend(); ++mention) {
        if (const VariableTable::Entry* entry = mention->vars->find(name))
            return entry;
    }
    return nullptr;
}

std::optional<Setting> find(const Group& group, std::string_view name)
{
    const VariableTable::Entry* entry = entryOf(group, name);
    return entry ? settingOf(group, *entry) : std::optional<Setting>();
}

yaml::Node valueOf(const Host& host, std::string_view name)
{
    for (auto mention = host.mentions.rbegin(); mention != host.mentions.rend(); ++mention) {
        const yaml::Node vars = mention->vars ? mention->vars.target() : yaml::Node();
        if (const yaml::Node value = vars.isMap() ? vars.find(name) : yaml::Node())
            return value;
    }
    return host.port > 0 && name == PortName ? host.mentions.front().key : yaml::Node();
}

yaml::Node keyOf(yaml::Node vars, yaml::Node value, std::string_view name)
{
    yaml::Node key;
    for (const yaml::Node::Entry entry : vars) {
        if (entry.key.text() == name)
            key = entry.key;
    }
    if (key)
        return key;
    for (const yaml::Node::Entry& entry : loadedEntries(vars)) {
        if (entry.value == value && entry.key.text() == name)
            key = entry.key;
    }
    return key;
}

std::optional<Setting> find(const Host& host, std::string_view name)
{
    for (auto mention = host.mentions.rbegin(); mention != host.mentions.rend(); ++mention) {
        const yaml::Node vars = mention->vars ? mention->vars.target() : yaml::Node();
        if (!vars.isMap())
            continue;
        if (const yaml::Node value = vars.find(name))
            return Setting{QString::fromUtf8(name.data(), qsizetype(name.size())),
                           keyOf(vars, value, name),
                           value,
                           Level::Host,
                           mention->group,
                           0};
    }
    return host.port > 0 && name == PortName ? portOf(host) : std::optional<Setting>();
}

/// Collects settings from the strongest to the weakest.
class Collector
{
public:
    void add(const Setting& setting)
    {
        EffectiveVariable& variable = m_variables[setting.name];
        if (variable.setting.isSet())
            variable.shadows.push_back(setting);
        else
            variable.setting = setting;
    }

    void add(const Host& host)
    {
        for (auto mention = host.mentions.rbegin(); mention != host.mentions.rend(); ++mention) {
            if (!mention->vars)
                continue;
            for (const yaml::Node::Entry& entry : loadedEntries(mention->vars)) {
                if (!isInternal(entry.key.text()))
                    add({entry.key.string(), entry.key, entry.value, Level::Host, mention->group, 0});
            }
        }
        if (host.port > 0)
            add(portOf(host));
    }

    void add(const Group& group)
    {
        for (auto mention = group.mentions.rbegin(); mention != group.mentions.rend(); ++mention) {
            for (const VariableTable::Entry& entry : mention->vars->entries()) {
                if (!isInternal(entry.name))
                    add(settingOf(group, entry));
            }
        }
    }

    std::vector<EffectiveVariable> take()
    {
        std::vector<EffectiveVariable> result;
        result.reserve(m_variables.size());
        for (auto& [name, variable] : m_variables)
            result.push_back(std::move(variable));
        return result;
    }

private:
    std::map<QString, EffectiveVariable> m_variables;
};

} // namespace

Inventory::Inventory(yaml::TreePtr tree, std::shared_ptr<const Links> links)
    : m_tree(std::move(tree)), m_links(std::move(links))
{
}

tl::expected<InventoryPtr, Error> Inventory::read(const yaml::TreePtr& tree, const InventoryPtr& previous)
{
    const LinksPtr before = previous ? previous->m_links : LinksPtr();
    const auto reading = readInventory(*tree, before ? before->root : ReadingPtr());
    if (!reading)
        return tl::make_unexpected(reading.error());
    auto links = linkInventory(*tree, *reading, before);
    if (!links)
        return tl::make_unexpected(links.error());
    return InventoryPtr(new Inventory(tree, std::move(*links)));
}

const yaml::TreePtr& Inventory::tree() const
{
    return m_tree;
}

const std::vector<GroupPtr>& Inventory::groups() const
{
    return m_links->groups;
}

const std::vector<HostPtr>& Inventory::hosts() const
{
    return m_links->hosts;
}

GroupPtr Inventory::group(const QString& name) const
{
    return m_links->group(name);
}

HostPtr Inventory::host(const QString& name) const
{
    return m_links->host(name);
}

Setting Inventory::variable(const Host& host, QStringView name) const
{
    const QByteArray utf8 = name.toUtf8();
    const std::string_view key(utf8.data(), size_t(utf8.size()));
    std::optional<Setting> setting = find(host, key);
    for (auto group = host.groups.rbegin(); !setting && group != host.groups.rend(); ++group)
        setting = find(**group, key);
    if (!setting)
        setting = find(*groups().front(), key);
    return setting.value_or(Setting{name.toString(), {}, {}, Level::Default, {}, 0});
}

yaml::Node Inventory::written(const Host& host, std::string_view name) const
{
    if (const yaml::Node value = valueOf(host, name))
        return value;
    for (auto group = host.groups.rbegin(); group != host.groups.rend(); ++group)
        if (const VariableTable::Entry* entry = entryOf(**group, name))
            return entry->value;
    const VariableTable::Entry* entry = entryOf(*groups().front(), name);
    return entry ? entry->value : yaml::Node();
}

std::vector<EffectiveVariable> Inventory::variables(const Host& host) const
{
    Collector collector;
    collector.add(host);
    for (auto group = host.groups.rbegin(); group != host.groups.rend(); ++group)
        collector.add(**group);
    collector.add(*groups().front());
    return collector.take();
}

std::vector<EffectiveVariable> Inventory::variables(const Group& group) const
{
    Collector collector;
    if (group.name != u"all") {
        const std::vector<GroupPtr> line = inOrderOfPrecedence(*m_links, {m_links->group(group.name)});
        for (auto each = line.rbegin(); each != line.rend(); ++each)
            collector.add(**each);
    }
    collector.add(*groups().front());
    return collector.take();
}

Setting Inventory::groupVariable(const Group& group, QStringView name) const
{
    const QByteArray utf8 = name.toUtf8();
    const std::string_view key(utf8.data(), size_t(utf8.size()));
    std::optional<Setting> setting = find(group, key);
    if (!setting && group.name != u"all") {
        const std::vector<GroupPtr> line = inOrderOfPrecedence(*m_links, {m_links->group(group.name)});
        for (auto each = line.rbegin(); !setting && each != line.rend(); ++each)
            setting = find(**each, key);
        if (!setting)
            setting = find(*groups().front(), key);
    }
    return setting.value_or(Setting{name.toString(), {}, {}, Level::Default, {}, 0});
}

int Inventory::groupsRead() const
{
    return m_links->groupsRead;
}

int Inventory::objectsMade() const
{
    return m_links->objectsMade;
}

} // namespace pigpen

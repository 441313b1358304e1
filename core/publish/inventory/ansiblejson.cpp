#include "core/publish/inventory/ansiblejson.h"

#include "core/publish/inventory/ansiblevalue.h"

#include <algorithm>

namespace pigpen {

using yaml::Value;

namespace {

const QString& all()
{
    static const auto name = QStringLiteral("all");
    return name;
}

const QString& ungrouped()
{
    static const auto name = QStringLiteral("ungrouped");
    return name;
}

Value texts(const QStringList& list)
{
    Value::Sequence items;
    for (const QString& text : list)
        items.push_back(Value(text));
    return items;
}

/// Whether it is in a group with a name of its own.
bool isGrouped(const Host& host)
{
    return std::any_of(host.groups.begin(), host.groups.end(),
                       [](const GroupPtr& group) { return group->name != ungrouped(); });
}

/// As Ansible settles it when all is read: those that "ungrouped" lists and no other group does, then those that stand
/// under "all" alone (InventoryData.reconcile_inventory of ansible-core).
QStringList ungroupedHosts(const Inventory& inventory)
{
    QStringList names;
    const GroupPtr group = inventory.group(ungrouped());
    const QStringList listed = group ? group->hosts : QStringList();
    for (const QString& name : listed)
        if (!isGrouped(*inventory.host(name)))
            names << name;
    for (const HostPtr& host : inventory.hosts())
        if (!isGrouped(*host) && !listed.contains(host->name))
            names << host->name;
    return names;
}

Value groupValue(const QStringList& hosts, const QStringList& children)
{
    Value::Map members;
    if (!children.isEmpty())
        members.push_back({Value(QStringLiteral("children")), texts(children)});
    if (!hosts.isEmpty())
        members.push_back({Value(QStringLiteral("hosts")), texts(hosts)});
    return members;
}

/// Ansible has a group for the hosts without one, before all others.
QStringList childrenOfAll(const Group& group)
{
    QStringList children = group.children;
    children.removeAll(ungrouped());
    children.prepend(ungrouped());
    return children;
}

Value hostValue(const Inventory& inventory, const Host& host)
{
    Value::Map members;
    for (const auto& [setting, shadows] : inventory.variables(host))
        members.push_back(
            {Value(setting.name), setting.port > 0 ? Value(setting.port) : ansible::jsonValue(setting.value)});
    return members;
}

Value metaValue(const Inventory& inventory)
{
    Value::Map hosts;
    for (const HostPtr& host : inventory.hosts())
        if (Value variables = hostValue(inventory, *host); !variables.members().empty())
            hosts.push_back({Value(host->name), std::move(variables)});
    return Value::Map{{Value(QStringLiteral("hostvars")), std::move(hosts)}};
}

} // namespace

QByteArray toAnsibleJson(const Inventory& inventory)
{
    constexpr int step = 2;
    return ansible::document(ansible::jsonValue(inventory.tree()->root()), step);
}

QByteArray toAnsibleList(const Inventory& inventory)
{
    constexpr int step = 4; // Ansible's own
    Value::Map document{{Value(QStringLiteral("_meta")), metaValue(inventory)}};
    const auto add = [&document](const QString& name, Value group) {
        if (!group.members().empty())
            document.push_back({Value(name), std::move(group)});
    };
    for (const GroupPtr& group : inventory.groups()) {
        if (group->name == all())
            add(all(), groupValue({}, childrenOfAll(*group)));
        else if (group->name != ungrouped())
            add(group->name, groupValue(group->hosts, group->children));
    }
    const GroupPtr group = inventory.group(ungrouped());
    add(ungrouped(), groupValue(ungroupedHosts(inventory), group ? group->children : QStringList()));
    return ansible::document(ansible::sorted(Value(std::move(document))), step);
}

} // namespace pigpen

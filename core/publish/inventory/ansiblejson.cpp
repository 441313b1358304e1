#include "core/publish/inventory/ansiblejson.h"

#include "core/publish/inventory/ansiblevalue.h"

#include <QHash>
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

constexpr int step = 4; // of ansible-inventory --list

/// The variables of hosts. What is set for all of them, or a group, is written once and repeated.
class HostVariables
{
public:
    explicit HostVariables(const Inventory& inventory) : m_inventory(inventory) {}

    QByteArray text()
    {
        constexpr int column = 2 * step; // behind "_meta" and "hostvars"
        ansible::Members hosts;
        for (const HostPtr& host : m_inventory.hosts())
            if (const ansible::Members variables = membersOf(*host); !variables.empty())
                hosts.emplace_back(host->name, ansible::text(variables, column + step, step));
        std::ranges::sort(hosts);
        return ansible::text(hosts, column, step);
    }

private:
    ansible::Members membersOf(const Host& host)
    {
        ansible::Members members; // by name, as variables() are
        for (const auto& [setting, shadows] : m_inventory.variables(host))
            members.emplace_back(setting.name, setting.port > 0 ? QByteArray::number(setting.port) : textOf(setting));
        return members;
    }

    QByteArray textOf(const Setting& setting)
    {
        constexpr int column = 4 * step; // behind the host and the name, too
        const auto known = m_texts.constFind(setting.value);
        if (known != m_texts.cend())
            return *known;
        QByteArray text = ansible::text(ansible::sorted(ansible::jsonValue(setting.value)), column, step);
        if (setting.level != Level::Host)
            m_texts.insert(setting.value, text);
        return text;
    }

    const Inventory& m_inventory;
    QHash<yaml::Node, QByteArray> m_texts;
};

} // namespace

QByteArray toAnsibleJson(const Inventory& inventory)
{
    constexpr int ownStep = 2;
    return ansible::text(ansible::jsonValue(inventory.tree()->root()), 0, ownStep) + '\n';
}

QByteArray toAnsibleList(const Inventory& inventory)
{
    ansible::Members document;
    document.emplace_back(QStringLiteral("_meta"),
                          ansible::text({{QStringLiteral("hostvars"), HostVariables(inventory).text()}}, step, step));
    const auto add = [&document](const QString& name, const Value& group) {
        if (!group.members().empty())
            document.emplace_back(name, ansible::text(group, step, step));
    };
    for (const GroupPtr& group : inventory.groups()) {
        if (group->name == all())
            add(all(), groupValue({}, childrenOfAll(*group)));
        else if (group->name != ungrouped())
            add(group->name, groupValue(group->hosts, group->children));
    }
    const GroupPtr group = inventory.group(ungrouped());
    add(ungrouped(), groupValue(ungroupedHosts(inventory), group ? group->children : QStringList()));
    std::ranges::sort(document, {}, &ansible::Members::value_type::first);
    return ansible::text(document, 0, step) + '\n';
}

} // namespace pigpen

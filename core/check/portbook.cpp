#include "core/check/portbook.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// Cheap first: hardly any variable is one.
bool movesPorts(std::string_view name)
{
    return (name.ends_with("_port") || name.ends_with("_enabled") || name == "haproxy_services" || name == "<<") &&
           (name == "<<" || isPortSetting(name));
}

} // namespace

const std::vector<Port>& PortBook::of(const Inventory& inventory, const Host& host, Module module)
{
    if (setsPorts(host))
        return m_own = find(inventory, host, module);
    const auto known = m_usual.find(module);
    return known != m_usual.end() ? known->second : m_usual[module] = find(inventory, host, module);
}

bool PortBook::isUsuallySound(const Inventory& inventory, const Host& host, const std::vector<Service>& defaults)
{
    if (m_isUsuallySound)
        return *m_isUsuallySound;
    std::vector<int> numbers;
    for (const Module module : {Module::Node, Module::Pgsql})
        for (const Port& port : of(inventory, host, module))
            numbers.push_back(port.number);
    for (const Service& service : defaults)
        numbers.push_back(service.port);
    std::sort(numbers.begin(), numbers.end());
    m_isUsuallySound = std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
    return *m_isUsuallySound;
}

bool PortBook::setsPortsItself(const Host& host)
{
    return std::any_of(host.mentions.begin(), host.mentions.end(), [](const Host::Mention& mention) {
        const yaml::Node vars = mention.vars ? mention.vars.target() : yaml::Node();
        return vars.isMap() && std::any_of(vars.begin(), vars.end(),
                                           [](const yaml::Node::Entry& entry) { return movesPorts(entry.key.text()); });
    });
}

bool PortBook::setsPorts(const Host& host)
{
    const auto says = [](const Group::Mention& mention) {
        const std::vector<VariableTable::Entry>& entries = mention.vars->entries();
        return std::any_of(entries.begin(), entries.end(),
                           [](const VariableTable::Entry& entry) { return movesPorts(entry.name); });
    };
    return setsPortsItself(host) || std::any_of(host.groups.begin(), host.groups.end(), [&](const GroupPtr& group) {
               return std::any_of(group->mentions.begin(), group->mentions.end(), says);
           });
}

std::vector<Port> PortBook::find(const Inventory& inventory, const Host& host, Module module)
{
    if (module == Module::Node) {
        Node node;
        node.address = host.name;
        return portsOf(&inventory, node);
    }
    Cluster cluster;
    cluster.module = module;
    Instance instance;
    instance.node = host.name;
    return portsOf(&inventory, cluster, instance);
}

} // namespace pigpen::check

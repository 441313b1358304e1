#pragma once

#include "core/topology/ports.h"

#include <map>
#include <optional>

namespace pigpen::check {

/// What listens on nodes, without services and what instances are called by. Nearly all hosts say nothing about ports:
/// what all of a module have then is found once.
class PortBook
{
public:
    /// Of an instance of that module on the host; Module::Node: of what each node runs. Valid until the next call.
    const std::vector<Port>& of(const Inventory& inventory, const Host& host, Module module);
    /// Whether no two of those share a port that run on a host which says nothing about ports and carries PostgreSQL
    /// with Pigsty's default services: found once.
    bool isUsuallySound(const Inventory& inventory, const Host& host, const std::vector<Service>& defaults);
    /// Whether the host, or a group that it is in, says something about ports.
    static bool setsPorts(const Host& host);
    /// Whether the host's own entries do.
    static bool setsPortsItself(const Host& host);

private:
    static std::vector<Port> find(const Inventory& inventory, const Host& host, Module module);

    std::map<Module, std::vector<Port>> m_usual;
    std::vector<Port> m_own;
    std::optional<bool> m_isUsuallySound;
};

} // namespace pigpen::check

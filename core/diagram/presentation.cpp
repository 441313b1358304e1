#include "core/diagram/presentation.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

void copyMachine(const QString& address, const Presentation& from, Presentation& to)
{
    if (const Machine machine = from.machineOf(address); machine != Machine::Unknown)
        to.machines.insert(EntityId::ofNode(address), machine);
}

} // namespace

QString machineName(Machine machine)
{
    switch (machine) {
    case Machine::Unknown:
        return {};
    case Machine::BareMetal:
        return QStringLiteral("bare-metal");
    case Machine::Vm:
        return QStringLiteral("vm");
    case Machine::Container:
        return QStringLiteral("container");
    case Machine::Pod:
        return QStringLiteral("pod");
    }
    Q_UNREACHABLE();
}

Machine machineFromName(QStringView name)
{
    const auto* const found = std::ranges::find(machineKinds, name, machineName);
    return found != std::end(machineKinds) ? *found : Machine::Unknown;
}

QString machineTitle(Machine machine)
{
    switch (machine) {
    case Machine::Unknown:
        return Words::tr("Not said");
    case Machine::BareMetal:
        return Words::tr("Bare metal");
    case Machine::Vm:
        return Words::tr("Virtual machine");
    case Machine::Container:
        return Words::tr("Container");
    case Machine::Pod:
        return Words::tr("Pod");
    }
    Q_UNREACHABLE();
}

Presentation Presentation::of(const Cluster& cluster) const
{
    Presentation part;
    if (collapsed.contains(cluster.id()))
        part.collapsed.insert(cluster.id());
    if (!machines.isEmpty()) {
        for (const Instance& instance : cluster.instances)
            copyMachine(instance.node, *this, part);
    }
    return part;
}

Presentation Presentation::of(const Node& node) const
{
    Presentation part;
    copyMachine(node.address, *this, part);
    return part;
}

} // namespace pigpen::diagram

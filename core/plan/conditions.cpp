#include "core/plan/conditions.h"

#include "core/plan/words.h"
#include "core/topology/hostview.h"
#include "core/yaml/joint.h"

#include <algorithm>

namespace pigpen::plan::conditions {

QString oldInventory()
{
    return Words::tr("it runs with the old inventory, which still lists what is removed");
}

QString safeguard(const Topology& topology, const QStringList& nodes, const QString& parameter)
{
    const std::string name = parameter.toStdString();
    const bool isOn = std::any_of(nodes.begin(), nodes.end(), [&](const QString& node) {
        const HostPtr host = topology.inventory()->host(node);
        return host && Fact{topology.inventory()->written(*host, name), {}}.toBool(false);
    });
    return isOn ? Words::tr("%1 is on and makes the command refuse: switch it off on purpose").arg(parameter)
                : QString();
}

QString all(const QStringList& conditions)
{
    QStringList told = conditions;
    told.removeAll(QString());
    return joint::sentences(told);
}

} // namespace pigpen::plan::conditions

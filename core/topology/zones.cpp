#include "core/topology/zones.h"

#include "core/topology/hostview.h"

namespace pigpen {

QString zoneOf(const Inventory& inventory, const QString& address)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return {};
    for (const std::string_view name : zoneNames) {
        const yaml::Node zone = inventory.written(*host, name);
        if (!zone)
            continue;
        const QString text = textOf(zone);
        return text.contains(QLatin1String("{{")) || text.contains(QLatin1String("${")) ? QString() : text;
    }
    return {};
}

} // namespace pigpen

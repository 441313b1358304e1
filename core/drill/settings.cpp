#include "core/drill/settings.h"

#include "core/topology/catalogue.h"
#include "core/topology/hostview.h"

namespace pigpen::drill {
namespace {

const yaml::Value& defaultOf(std::string_view name)
{
    return catalogue::fallback(QString::fromLatin1(name.data(), qsizetype(name.size())));
}

} // namespace

QString settingOf(const Inventory& inventory, const QString& address, std::string_view name)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return {};
    const yaml::Node written = inventory.written(*host, name);
    return written ? textOf(written) : defaultOf(name).display();
}

bool isOn(const Inventory& inventory, const QString& address, std::string_view name)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return false;
    return Fact{inventory.written(*host, name), {}}.toBool(defaultOf(name).toBool());
}

} // namespace pigpen::drill

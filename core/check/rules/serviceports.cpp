#include "core/check/rules/serviceports.h"

#include "core/topology/hostview.h"

#include <algorithm>
#include <array>

namespace pigpen::check {

const ReservedPort* findReserved(int port)
{
    static constexpr std::array reserved{
        ReservedPort{5432, u"pg_port"},
        ReservedPort{5433, u"", true},
        ReservedPort{5434, u"", true},
        ReservedPort{5436, u"", true},
        ReservedPort{5438, u"", true},
        ReservedPort{6432, u"pgbouncer_port"},
        ReservedPort{8008, u"patroni_port"},
        ReservedPort{9080, u""},
        ReservedPort{9100, u"node_exporter_port"},
        ReservedPort{9101, u"haproxy_exporter_port"},
        ReservedPort{9630, u"pg_exporter_port"},
        ReservedPort{9631, u"pgbouncer_exporter_port"},
    };
    const auto* const found =
        std::find_if(reserved.begin(), reserved.end(), [port](const ReservedPort& one) { return one.port == port; });
    return found != reserved.end() ? found : nullptr;
}

bool isReplaced(const Cluster& cluster, const Service& service)
{
    return std::any_of(&service + 1, cluster.services.data() + cluster.services.size(),
                       [&](const Service& later) { return later.shortName == service.shortName; });
}

QString addressOf(const Service& service)
{
    const yaml::Node fields = service.place ? service.place.target() : yaml::Node();
    return fields.isMap() ? boundAddress(textOf(fields.find("ip"))) : QString();
}

bool sharesAddress(const Service& one, const Service& other)
{
    const QString left = addressOf(one);
    const QString right = addressOf(other);
    return left.isEmpty() || right.isEmpty() || left == right;
}

QString boundAddress(const QString& ip)
{
    return ip == u"*" || ip == u"0.0.0.0" ? QString() : ip;
}

} // namespace pigpen::check

#include "core/diagram/entityfigure.h"
#include "core/diagram/model/bandplan.h"
#include "core/diagram/model/bandstyle.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

using namespace band;

namespace {

template<typename Items, typename Width>
double widest(const Items& items, Width width)
{
    double result = 0;
    for (const auto& item : items)
        result = std::max(result, width(item));
    return result;
}

double fitted(double width, double least, double most)
{
    return width == 0 ? 0 : std::clamp(std::ceil(width / 4) * 4, least, most);
}

double instanceWidth(const Instance& instance)
{
    const double role = instance.role.isEmpty() ? 0 : pillWidth(roleWord(instance)) + 12;
    return std::max(widthOf(instance.name, nameStyle) + role, widthOf(instanceExtras(instance), smallStyle)) + 28;
}

double nodeWidth(const QString& address, const NodeNames& names)
{
    const QString name = names.value(address);
    return widthOf(address, addressStyle) + (name.isEmpty() ? 0 : widthOf(name, smallStyle) + 12) + 24;
}

double serviceWidth(const Service& service)
{
    const auto [word, warns] = serviceFact(service);
    const double facts = widthOf(portText(service), monoStyle) + 10 + widthOf(word, warns ? warningStyle : smallStyle);
    return std::max(widthOf(service.name, nameStyle), facts) + 20;
}

size_t ownersOf(const Cluster& cluster)
{
    QStringList owners;
    for (const Database& database : cluster.databases)
        if (!database.owner.isEmpty() && !owners.contains(database.owner))
            owners << database.owner;
    return static_cast<size_t>(owners.size());
}

size_t upstreamsIn(const Cluster& cluster)
{
    QSet<QString> members;
    for (const Instance& instance : cluster.instances)
        members.insert(instance.name);
    QSet<QString> upstreams;
    for (const Instance& instance : cluster.instances)
        if (members.contains(instance.upstream))
            upstreams.insert(instance.upstream);
    return static_cast<size_t>(upstreams.size());
}

} // namespace

double Columns::leastHead() const
{
    if (database == 0 && role == 0)
        return 0;
    const double between = database > 0 && role > 0 ? owners : 0;
    return database + role + between + 2 * inset;
}

double Columns::databaseCard() const
{
    return std::clamp(databaseWords, database, database + std::max(0.0, head - leastHead()));
}

double Columns::headLeft() const
{
    return pad;
}

double Columns::serviceLeft() const
{
    return pad + head + columnGap;
}

double Columns::instanceLeft() const
{
    // Instances stand below the row of services: close to the last rail, which runs in the middle of its service.
    const double lastRail = (static_cast<double>(services) - 0.5) * (service + serviceGap);
    return services == 0 ? serviceLeft() : serviceLeft() + lastRail + columnGap;
}

double Columns::laneX(size_t lane) const
{
    return instanceLeft() + instance + firstLane + static_cast<double>(lane) * laneGap;
}

double Columns::nodeLeft() const
{
    return laneX(lanes) + 20;
}

double Columns::width() const
{
    return nodeLeft() + node + pad;
}

Columns columnsOf(const Cluster& cluster, const NodeNames& names)
{
    Columns columns;
    const auto databaseWidth = [](const Database& database) {
        return std::max(widthOf(database.name, nameStyle), widthOf(databaseExtras(database), smallStyle)) + 24;
    };
    const auto roleWidth = [](const Role& role) {
        return std::max(widthOf(role.name, nameStyle), widthOf(roleExtras(role), smallStyle)) + 24;
    };
    columns.databaseWords = widest(cluster.databases, databaseWidth);
    columns.database = fitted(columns.databaseWords, 72, 240);
    columns.role = fitted(widest(cluster.roles, roleWidth), 72, 240);
    columns.owners = 36 + 8 * static_cast<double>(ownersOf(cluster));
    const double words =
        std::max(widthOf(cluster.name, headStyle),
                 widest(factsOf(cluster), [](const QString& fact) { return widthOf(fact, factStyle); }));
    columns.head = std::max(fitted(words + 32, 148, 320), columns.leastHead());
    columns.service = fitted(widest(cluster.services, serviceWidth), 96, 184);
    columns.services = cluster.services.size();
    columns.instance = fitted(widest(cluster.instances, instanceWidth), 120, 280);
    columns.node =
        fitted(widest(cluster.instances, [&](const Instance& i) { return nodeWidth(i.node, names); }), 112, 300);
    columns.lanes = upstreamsIn(cluster);
    return columns;
}

Columns wider(const Columns& a, const Columns& b)
{
    Columns columns{0,
                    std::max(a.database, b.database),
                    std::max(a.databaseWords, b.databaseWords),
                    std::max(a.role, b.role),
                    std::max(a.owners, b.owners),
                    std::max(a.service, b.service),
                    std::max(a.services, b.services),
                    std::max(a.instance, b.instance),
                    std::max(a.node, b.node),
                    std::max(a.lanes, b.lanes)};
    columns.head = std::max({a.head, b.head, columns.leastHead()});
    return columns;
}

} // namespace pigpen::diagram

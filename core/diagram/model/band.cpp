#include "core/diagram/model/band.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/model/bandstyle.h"

namespace pigpen::diagram {

using namespace band;

namespace {

Figure figureAt(const QRectF& rect, const EntityId& entity, const QString& title)
{
    Figure figure = figureOf(entity, title);
    figure.origin = rect.topLeft();
    figure.size = rect.size();
    return figure;
}

QRectF inside(const Figure& figure)
{
    return {{0, 0}, figure.size};
}

/// A name, and below it in small what there is to say; the name alone stands in the middle.
void addNameAndExtras(Figure& figure, double left, double right, const Runs& name, const QString& extras, double tail)
{
    const double middle = figure.size.height() / 2;
    const double room = figure.size.width() - left - right;
    const double base = extras.isEmpty() ? middle + 4.5 : middle - 3;
    figure.shapes.push_back(words({left, base}, elided(name, room - tail, nameStyle), nameStyle));
    if (extras.isEmpty())
        return;
    figure.shapes.push_back(words({left, middle + 13}, elided({{extras, smallStyle.colour}}, room, smallStyle),
                                  smallStyle, Align::Left, Detail::Near));
}

Figure headFigure(const BandPlan& plan)
{
    const Cluster& cluster = *plan.cluster;
    Figure figure = figureAt(plan.head, {}, {});
    figure.id = figureId(cluster.id()) + QStringLiteral(".head");
    const Hue hue = hueOf(cluster.module);
    Box box = card(inside(figure), hue, 8);
    if (cluster.module == Module::Remote)
        box.stroke.dash = remoteDash;
    figure.shapes.push_back(box);
    const double room = plan.head.width() - 32;
    Style style = headStyle;
    style.colour = hue.ink;
    figure.shapes.push_back(words({16, 27}, elided({{cluster.name, hue.ink}}, room, style), style));
    double y = 46;
    for (const QString& fact : plan.facts) {
        figure.shapes.push_back(words({16, y}, elided({{fact, factStyle.colour}}, room, factStyle), factStyle,
                                      Align::Left, Detail::Middle));
        y += 17;
    }
    return figure;
}

Figure serviceFigure(const Cluster& cluster, const Service& service, const QRectF& rect)
{
    QString title = Words::tr("Service %1: port %2 to %3").arg(service.name).arg(service.port).arg(service.dest);
    if (!service.problem.isEmpty())
        title += QStringLiteral("; ") + service.problem;
    else if (const auto [fact, warns] = serviceFact(service); warns)
        title += QStringLiteral("; ") + fact;
    Figure figure = figureAt(rect, partOf(cluster, EntityId::Kind::Service, service.name), title);
    const double middle = rect.width() / 2;
    figure.shapes.push_back(card(inside(figure), hueOf(EntityId::Kind::Service)));
    const Runs runs = nameRuns(service.name, cluster.name, Colour::ServiceInk, hueOf(cluster.module).ink);
    const Runs name = elided(runs, rect.width() - 16, nameStyle);
    figure.shapes.push_back(words({middle, 18}, name, nameStyle, Align::Centre));
    const QString port = portText(service);
    const double portWidth = widthOf(port, monoStyle);
    const auto [fact, warns] = serviceFact(service);
    const Style& style = warns ? warningStyle : smallStyle;
    const Runs word = elided({{fact, style.colour}}, rect.width() - 26 - portWidth, style);
    const double wordWidth = widthOf(word, style);
    const double left = middle - (portWidth + (wordWidth > 0 ? wordWidth + 10 : 0)) / 2;
    figure.shapes.push_back(words({left, 35}, port, monoStyle, Align::Left, Detail::Near));
    if (wordWidth > 0)
        figure.shapes.push_back(words({left + portWidth + 10, 35}, word, style, Align::Left, Detail::Near));
    return figure;
}

Hue roleHue(const Instance& instance)
{
    if (standsAside(instance))
        return asideHue;
    return hueOf(EntityId::Kind::Instance);
}

Figure instanceFigure(const Cluster& cluster, const Instance& instance, const QRectF& rect)
{
    const QString place = Words::tr("Instance %1 on %2").arg(instance.name, instance.node);
    const QString title = instance.role.isEmpty() ? place : place + QStringLiteral(", ") + instance.role;
    Figure figure = figureAt(rect, partOf(cluster, EntityId::Kind::Instance, instance.name), title);
    const Hue hue = roleHue(instance);
    const bool leads = instance.role == QStringLiteral("primary");
    figure.shapes.push_back(Box{inside(figure), 6, Colour::Card, {hue.mark, leads ? 2.0 : 1.25}});
    const double tail = instance.role.isEmpty() ? 0 : pillWidth(roleWord(instance)) + 8;
    const QString extras = instanceExtras(instance);
    const Runs name = nameRuns(instance.name, cluster.name, Colour::InstanceInk, hueOf(cluster.module).ink);
    addNameAndExtras(figure, 12, 10, name, extras, tail);
    if (instance.role.isEmpty())
        return figure;
    const double y = rect.height() / 2 - (extras.isEmpty() ? 0 : 7);
    for (Shape& shape :
         pill(rect.width() - 10, y, roleWord(instance), leads ? hue.ink : hue.soft, leads ? Colour::OnStrong : hue.ink))
        figure.shapes.push_back(std::move(shape));
    return figure;
}

Figure nodeFigure(const Cluster& cluster, const BandPlan::NodeSlot& slot, const NodeNames& names)
{
    // What is only monitored stands on a host that is no node of the deployment.
    const bool remote = cluster.module == Module::Remote;
    const QString title = remote ? Words::tr("Remote host %1") : Words::tr("Node %1");
    Figure figure = figureAt(slot.rect, EntityId::ofNode(slot.address), title.arg(slot.address));
    // A node stands in the band of every cluster it serves.
    figure.id = cluster.name + u'.' + figure.id;
    Box box = card(inside(figure), hueOf(EntityId::Kind::Node));
    if (remote) {
        figure.entity = {};
        box.fill = Colour::Card;
        box.stroke.dash = remoteDash;
    }
    figure.shapes.push_back(box);
    const QString name = names.value(slot.address);
    const double nameWidth = name.isEmpty() ? 0 : widthOf(name, smallStyle) + 12;
    const double room = std::max(40.0, slot.rect.width() - 24 - nameWidth);
    const Runs address = elided({{slot.address, addressStyle.colour}}, room, addressStyle);
    figure.shapes.push_back(words({12, 20.5}, address, addressStyle));
    if (const double left = 24 + widthOf(address, addressStyle); !name.isEmpty() && left < slot.rect.width() - 12)
        figure.shapes.push_back(words({left, 20.5},
                                      elided({{name, smallStyle.colour}}, slot.rect.width() - 12 - left, smallStyle),
                                      smallStyle, Align::Left, Detail::Near));
    return figure;
}

Figure databaseFigure(const Cluster& cluster, const Database& database, const QRectF& rect)
{
    const QString title = database.owner.isEmpty()
                              ? Words::tr("Database %1").arg(database.name)
                              : Words::tr("Database %1, owned by %2").arg(database.name, database.owner);
    Figure figure = figureAt(rect, partOf(cluster, EntityId::Kind::Database, database.name), title);
    figure.description = database.comment;
    figure.shapes.push_back(card(inside(figure), hueOf(EntityId::Kind::Database)));
    addNameAndExtras(figure, 12, 12, {{database.name, Colour::DatabaseInk}}, databaseExtras(database), 0);
    return figure;
}

Figure roleFigure(const Cluster& cluster, const Role& role, const QRectF& rect)
{
    Figure figure =
        figureAt(rect, partOf(cluster, EntityId::Kind::Role, role.name), Words::tr("Role %1").arg(role.name));
    figure.description = role.comment;
    figure.shapes.push_back(card(inside(figure), hueOf(EntityId::Kind::Role)));
    addNameAndExtras(figure, 12, 12, {{role.name, Colour::RoleInk}}, roleExtras(role), 0);
    return figure;
}

} // namespace

bool standsAside(const Instance& instance)
{
    return instance.role == u"offline" || instance.role == u"delayed";
}

Figure bandFigure(const BandPlan& plan, const NodeNames& names)
{
    const Cluster& cluster = *plan.cluster;
    Figure figure = figureAt({{0, 0}, plan.size()}, cluster.id(), Words::tr("Cluster %1").arg(cluster.name));
    figure.description = plan.facts.join(u", ");
    figure.shapes.push_back(Box{inside(figure), 12, Colour::Card, {Colour::Line, 1}});
    for (Shape& shape : bandLines(plan))
        figure.shapes.push_back(std::move(shape));
    figure.children.push_back(headFigure(plan));
    for (size_t i = 0; i < plan.services.size(); ++i)
        figure.children.push_back(serviceFigure(cluster, cluster.services[i], plan.services[i]));
    for (size_t i = 0; i < plan.instances.size(); ++i)
        figure.children.push_back(instanceFigure(cluster, *plan.instanceOrder[i], plan.instances[i]));
    for (const BandPlan::NodeSlot& slot : plan.nodes)
        figure.children.push_back(nodeFigure(cluster, slot, names));
    for (size_t i = 0; i < plan.databases.size(); ++i)
        figure.children.push_back(databaseFigure(cluster, cluster.databases[i], plan.databases[i]));
    for (size_t i = 0; i < plan.roles.size(); ++i)
        figure.children.push_back(roleFigure(cluster, *plan.roleOrder[i], plan.roles[i]));
    return figure;
}

} // namespace pigpen::diagram

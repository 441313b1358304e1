#include "core/diagram/nodebox.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/parts.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NodeBox)
};

constexpr double padding = 16;
constexpr double header = 52;
constexpr double rowHeight = 24;
constexpr double leastWidth = 248;
constexpr double longest = 280;
constexpr size_t mostRows = 24;

constexpr Style addressStyle{14, Weight::SemiBold, Colour::NodeInk, Face::Mono};
constexpr Style nameStyle{12, Weight::Medium, Colour::Ink};
constexpr Style rowStyle{12, Weight::Medium, Colour::Ink};
constexpr Style portStyle{11, Weight::Regular, Colour::SecondaryInk, Face::Mono};
constexpr Style noteStyle{11, Weight::Regular, Colour::SecondaryInk};

QString shortened(const QString& text, const Style& style)
{
    return elided(printable(text), longest, style.size, style.face, style.weight);
}

QString portOf(const Tenant& tenant)
{
    return tenant.instance->port > 0 ? QString::number(tenant.instance->port) : QString();
}

/// A name, and what it does for its cluster where that is a role.
QString noteOf(const Tenant& tenant)
{
    return tenant.instance->role;
}

double rowWidth(const Tenant& tenant)
{
    const QString note = noteOf(tenant);
    const QString port = portOf(tenant);
    double width = 16 + widthOf(shortened(tenant.instance->name, rowStyle), rowStyle);
    width += note.isEmpty() ? 0 : 8 + widthOf(note, noteStyle);
    return width + (port.isEmpty() ? 0 : 16 + widthOf(port, portStyle));
}

Figure rowOf(const Tenant& tenant, double width)
{
    const Instance& instance = *tenant.instance;
    const Hue hue =
        tenant.cluster->module == Module::Pgsql ? hueOf(EntityId::Kind::Instance) : hueOf(tenant.cluster->module);
    Figure row = figureOf(partOf(*tenant.cluster, EntityId::Kind::Instance, instance.name),
                          instance.name + QStringLiteral(", ") + tenant.cluster->name);
    row.size = QSizeF(width, rowHeight);
    row.shapes.push_back(Box{{0, 8, 8, 8}, 2, hue.mark});
    const QString name = shortened(instance.name, rowStyle);
    row.shapes.push_back(words({16, 16}, name, rowStyle, Align::Left, Detail::Middle));
    if (const QString note = noteOf(tenant); !note.isEmpty()) {
        const double after = 16 + widthOf(name, rowStyle) + 8;
        row.shapes.push_back(words({after, 16}, note, noteStyle, Align::Left, Detail::Near));
    }
    if (const QString port = portOf(tenant); !port.isEmpty())
        row.shapes.push_back(words({width, 16}, port, portStyle, Align::Right, Detail::Near));
    return row;
}

} // namespace

Hue markHueOf(Module module)
{
    return module == Module::Pgsql ? hueOf(EntityId::Kind::Instance) : hueOf(module);
}

Figure boxOf(const Node& node, const std::vector<Tenant>& tenants, Machine machine)
{
    const QString address = shortened(node.address, addressStyle);
    const QString name = node.name == node.address ? QString() : shortened(node.name, nameStyle);
    const size_t rows = std::min(tenants.size(), mostRows);
    double width = std::max({leastWidth, widthOf(address, addressStyle), widthOf(name, nameStyle)});
    for (size_t i = 0; i < rows; ++i)
        width = std::max(width, rowWidth(tenants[i]));
    width = std::ceil(width / 4) * 4;

    Figure box = figureOf(node.id(), name.isEmpty() ? address : address + QStringLiteral(", ") + name);
    const bool more = rows < tenants.size();
    const double lines = static_cast<double>(std::max<size_t>(rows + (more ? 1 : 0), 1));
    box.size = QSizeF(width + 2 * padding, header + 8 + lines * rowHeight + 12);
    box.shapes = frame(box.size, header, hueOf(EntityId::Kind::Node));
    box.shapes.push_back(words({padding, name.isEmpty() ? 32.0 : 24.0}, address, addressStyle));
    if (machine != Machine::Unknown)
        box.shapes.push_back(
            words({box.size.width() - padding, 24}, machineTitle(machine), noteStyle, Align::Right, Detail::Near));
    if (!name.isEmpty())
        box.shapes.push_back(words({padding, 42}, name, nameStyle, Align::Left, Detail::Middle));
    for (size_t i = 0; i < rows; ++i)
        box.children.push_back(
            moved(rowOf(tenants[i], width), {padding, header + 8 + static_cast<double>(i) * rowHeight}));
    const QPointF last(padding, header + 8 + static_cast<double>(rows) * rowHeight + 16);
    if (more)
        box.shapes.push_back(words(last, Words::tr("+%1 more").arg(tenants.size() - rows), noteStyle));
    if (tenants.empty())
        box.shapes.push_back(words(last, Words::tr("free"), noteStyle));
    return box;
}

} // namespace pigpen::diagram

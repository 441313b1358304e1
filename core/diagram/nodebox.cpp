#include "core/diagram/nodebox.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/machinemark.h"
#include "core/diagram/nodecard.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NodeBox)
};

constexpr double padding = 12;
constexpr double header = 52;
constexpr double gap = 8;
constexpr double width = nodeCardWidth + 2 * padding;
constexpr double labelHeight = 18;
constexpr size_t mostCards = 24;

constexpr Style addressStyle{14, Weight::SemiBold, Colour::NodeInk, Face::Mono};
constexpr Style nameStyle{12, Weight::Medium, Colour::Ink};
constexpr Style machineStyle{11, Weight::Medium, Colour::NodeInk};
constexpr Style labelStyle{11, Weight::SemiBold, Colour::SecondaryInk};
constexpr Style noteStyle{12, Weight::Regular, Colour::SecondaryInk};

QString shortened(const QString& text, double room, const Style& style)
{
    return elided(printable(text), room, style.size, style.face, style.weight);
}

/// A node's box as it grows downwards.
class Builder
{
public:
    Builder(const Node& node, const Inventory* inventory, Machine machine)
        : m_node(node), m_inventory(inventory), m_machine(machine)
    {
        const QString name = node.name == node.address ? QString() : node.name;
        QStringList title{node.address, name, machine == Machine::Unknown ? QString() : machineTitle(machine)};
        title.removeAll(QString());
        m_box = figureOf(node.id(), title.join(QStringLiteral(", ")));
        m_ports = portsOf(inventory, node);
    }

    Figure build(const std::vector<Tenant>& tenants)
    {
        // A plain node is a member of its group and runs nothing for it.
        std::vector<Tenant> running;
        std::ranges::copy_if(tenants, std::back_inserter(running),
                             [](const Tenant& one) { return one.cluster->module != Module::Node; });
        for (size_t i = 0; i < std::min(running.size(), mostCards); ++i)
            addCard(running[i]);
        if (running.size() > mostCards)
            addNote(Words::tr("+%1 more").arg(running.size() - mostCards));
        if (running.empty())
            addNote(Words::tr("No instance yet"));
        addMetrics();
        return finish(running.empty());
    }

private:
    void addCard(const Tenant& tenant)
    {
        std::vector<Port> own;
        for (const Port& port : portsOf(m_inventory, *tenant.cluster, *tenant.instance))
            (port.use == Port::Use::Metrics ? m_ports : own).push_back(port);
        m_box.children.push_back(moved(nodeCard(tenant, own), {padding, m_bottom}));
        m_bottom = m_box.children.back().rect().bottom() + gap;
    }

    void addNote(const QString& note)
    {
        m_box.shapes.push_back(words({padding + 4, m_bottom + 14}, note, noteStyle, Align::Left, Detail::Middle));
        m_bottom += 20 + gap;
    }

    /// The same exporter may serve several instances.
    void addMetrics()
    {
        std::vector<Port> ports;
        for (const Port& port : m_ports) {
            if (std::ranges::find(ports, port) == ports.end())
                ports.push_back(port);
        }
        const auto metrics = std::stable_partition(ports.begin(), ports.end(),
                                                   [](const Port& port) { return port.use == Port::Use::Service; });
        addPorts(Words::tr("Routed by haproxy"), {ports.begin(), metrics});
        addPorts(Words::tr("Metrics"), {metrics, ports.end()});
    }

    void addPorts(const QString& label, const std::vector<Port>& ports)
    {
        if (ports.empty())
            return;
        const QPointF at(padding + 14, m_bottom);
        m_box.shapes.push_back(words(at + QPointF(0, 12), label, labelStyle, Align::Left, Detail::Near));
        for (Shape& shape : portGrid(ports, at + QPointF(0, labelHeight)))
            m_box.shapes.push_back(std::move(shape));
        m_bottom += labelHeight + portGridHeight(ports.size()) + gap;
    }

    Figure finish(bool free)
    {
        m_box.size = QSizeF(width, m_bottom + 4);
        std::vector<Shape> shapes = frame(m_box.size, header, hueOf(EntityId::Kind::Node), free);
        const bool named = m_node.name != m_node.address;
        const double room = width - 2 * padding - 8;
        const double beside = room - machineLabelWidth(m_machine, machineStyle) - gap;
        const double left = padding + 4;
        shapes.push_back(
            words({left, named ? 23.0 : 32.0}, shortened(m_node.address, beside, addressStyle), addressStyle));
        if (named)
            shapes.push_back(
                words({left, 41}, shortened(m_node.name, room, nameStyle), nameStyle, Align::Left, Detail::Middle));
        for (Shape& shape : machineLabel(m_machine, width - left, named ? 23 : 32, machineStyle))
            shapes.push_back(std::move(shape));
        std::move(m_box.shapes.begin(), m_box.shapes.end(), std::back_inserter(shapes));
        m_box.shapes = std::move(shapes);
        return std::move(m_box);
    }

    const Node& m_node;
    const Inventory* m_inventory;
    Machine m_machine;
    Figure m_box;
    double m_bottom = header + gap + 4;
    std::vector<Port> m_ports; // of the node itself, and what its instances tell the monitoring
};

} // namespace

Hue markHueOf(Module module)
{
    return module == Module::Pgsql ? hueOf(EntityId::Kind::Instance) : hueOf(module);
}

Figure boxOf(const Node& node, const std::vector<Tenant>& tenants, const Inventory* inventory, Machine machine)
{
    return Builder(node, inventory, machine).build(tenants);
}

} // namespace pigpen::diagram

#include "core/diagram/nodebox.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/machinemark.h"
#include "core/diagram/nodecard.h"
#include "core/diagram/textwidth.h"
#include "core/yaml/joint.h"

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

/// Where the parts of a node's box stand, before anything is drawn.
struct Plan
{
    struct Card
    {
        Tenant tenant;
        std::vector<Port> ports;
        double top = 0;
    };
    struct Listeners
    {
        std::vector<Port> ports;
        double top = 0;
    };
    std::vector<Card> cards;
    size_t hidden = 0; // instances beyond those that have cards
    double note = 0;   // the top of the line that tells of them, or that there is none
    Listeners services;
    Listeners metrics;
    double height = 0;

    bool isEmpty() const { return cards.empty(); }
};

/// A box as it grows downwards.
class Planner
{
public:
    Planner(const Node& node, const Inventory* inventory) : m_inventory(inventory), m_ports(portsOf(inventory, node)) {}

    Plan plan(const std::vector<Tenant>& tenants)
    {
        // A plain node is a member of its group and runs nothing for it.
        const auto runs = [](const Tenant& one) { return one.cluster->module != Module::Node; };
        for (const Tenant& tenant : tenants) {
            if (!runs(tenant))
                continue;
            if (m_plan.cards.size() < mostCards)
                addCard(tenant);
            else
                ++m_plan.hidden;
        }
        if (m_plan.hidden > 0 || m_plan.isEmpty())
            m_plan.note = take(20);
        addListeners();
        m_plan.height = m_bottom + 4;
        return std::move(m_plan);
    }

private:
    /// The top of what needs that height.
    double take(double height)
    {
        const double top = m_bottom;
        m_bottom += height + gap;
        return top;
    }

    void addCard(const Tenant& tenant)
    {
        std::vector<Port> own;
        for (Port& port : portsOf(m_inventory, *tenant.cluster, *tenant.instance))
            (port.use == Port::Use::Metrics ? m_ports : own).push_back(std::move(port));
        const double top = take(nodeCardHeight(own.size()));
        m_plan.cards.push_back({tenant, std::move(own), top});
    }

    /// The same exporter may serve several instances.
    void addListeners()
    {
        for (Port& port : m_ports) {
            auto& ports = (port.use == Port::Use::Service ? m_plan.services : m_plan.metrics).ports;
            if (std::ranges::find(ports, port) == ports.end())
                ports.push_back(std::move(port));
        }
        for (Plan::Listeners* listeners : {&m_plan.services, &m_plan.metrics})
            if (!listeners->ports.empty())
                listeners->top = take(labelHeight + portGridHeight(listeners->ports.size()));
    }

    const Inventory* m_inventory;
    double m_bottom = header + gap + 4;
    std::vector<Port> m_ports; // of the node itself, and what its instances tell the monitoring
    Plan m_plan;
};

/// Draws what is planned.
class Builder
{
public:
    Builder(const Node& node, Machine machine, Plan plan) : m_node(node), m_machine(machine), m_plan(std::move(plan)) {}

    Figure build()
    {
        const QString name = m_node.name == m_node.address ? QString() : m_node.name;
        QStringList title{m_node.address, name, m_machine == Machine::Unknown ? QString() : machineTitle(m_machine)};
        title.removeAll(QString());
        m_box = figureOf(m_node.id(), joint::list(title));
        m_box.size = QSizeF(width, m_plan.height);
        m_box.shapes = frame(m_box.size, header, hueOf(EntityId::Kind::Node), m_plan.isEmpty());
        addHeading();
        for (const Plan::Card& card : m_plan.cards)
            m_box.children.push_back(moved(nodeCard(card.tenant, card.ports), {padding, card.top}));
        if (m_plan.hidden > 0)
            addNote(Words::tr("+%1 more").arg(m_plan.hidden));
        if (m_plan.isEmpty())
            addNote(Words::tr("No instance yet"));
        addPorts(Words::tr("Routed by haproxy"), m_plan.services);
        addPorts(Words::tr("Metrics"), m_plan.metrics);
        return std::move(m_box);
    }

private:
    void addHeading()
    {
        const bool named = m_node.name != m_node.address;
        const double room = width - 2 * padding - 8;
        const double beside = room - machineLabelWidth(m_machine, machineStyle) - gap;
        const double left = padding + 4;
        m_box.shapes.push_back(
            words({left, named ? 23.0 : 32.0}, shortened(m_node.address, beside, addressStyle), addressStyle));
        if (named)
            m_box.shapes.push_back(
                words({left, 41}, shortened(m_node.name, room, nameStyle), nameStyle, Align::Left, Detail::Middle));
        for (Shape& shape : machineLabel(m_machine, width - left, named ? 23 : 32, machineStyle))
            m_box.shapes.push_back(std::move(shape));
    }

    void addNote(const QString& note)
    {
        m_box.shapes.push_back(words({padding + 4, m_plan.note + 14}, note, noteStyle, Align::Left, Detail::Middle));
    }

    void addPorts(const QString& label, const Plan::Listeners& listeners)
    {
        if (listeners.ports.empty())
            return;
        const QPointF at(padding + 14, listeners.top);
        m_box.shapes.push_back(words(at + QPointF(0, 12), label, labelStyle, Align::Left, Detail::Near));
        for (Shape& shape : portGrid(listeners.ports, at + QPointF(0, labelHeight)))
            m_box.shapes.push_back(std::move(shape));
    }

    const Node& m_node;
    Machine m_machine;
    Plan m_plan;
    Figure m_box;
};

} // namespace

Hue markHueOf(Module module)
{
    return module == Module::Pgsql ? hueOf(EntityId::Kind::Instance) : hueOf(module);
}

Figure boxOf(const Node& node, const std::vector<Tenant>& tenants, const Inventory* inventory, Machine machine)
{
    return Builder(node, machine, Planner(node, inventory).plan(tenants)).build();
}

QSizeF boxSize(const Node& node, const std::vector<Tenant>& tenants, const Inventory* inventory)
{
    return {width, Planner(node, inventory).plan(tenants).height};
}

} // namespace pigpen::diagram

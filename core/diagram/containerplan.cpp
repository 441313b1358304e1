#include "core/diagram/containerplan.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/heading.h"
#include "core/diagram/packing.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Container)
};

constexpr double padding = containerPadding;
constexpr double sectionGap = 16;
constexpr double leastContent = 224;
constexpr double labelWidth = 76; // of what stands before a row of databases or roles
constexpr int factLines = 3;

/// Containers are as wide as one or more columns of the page, so that their sides line up from row to row.
double toColumns(double content)
{
    constexpr double column = 96;
    const double outer = content + 2 * padding + packingGap;
    return std::ceil(outer / column) * column - packingGap - 2 * padding;
}

template<typename Entities>
std::vector<double> chipWidths(const Entities& entities)
{
    std::vector<double> widths;
    widths.reserve(entities.size());
    for (const auto& entity : entities)
        widths.push_back(chipWidth(entity.name));
    return widths;
}

/// A container's content as it grows downwards.
class Planner
{
public:
    Planner(const Cluster& cluster, const Presentation& presentation)
        : m_cluster(cluster),
          m_presentation(presentation),
          m_width(toColumns(std::max(headingWidth(cluster), leastContent)))
    {
    }

    ContainerPlan plan()
    {
        m_plan.isCollapsed = m_presentation.collapsed.contains(m_cluster.id());
        if (m_plan.isCollapsed)
            planCollapsed();
        else
            planOpen();
        return std::move(m_plan);
    }

private:
    void planCollapsed()
    {
        m_plan.summary = shortened(collapsedLine(), summaryStyle);
        m_width = toColumns(std::max(m_width, widthOf(m_plan.summary, summaryStyle)));
        m_plan.size = QSizeF(m_width + 2 * padding, headingHeight + 32);
    }

    /// What the hidden would tell first: who leads, and how much there is.
    QString collapsedLine() const
    {
        QStringList parts;
        if (const Instance* primary = m_cluster.primary())
            parts << Words::tr("primary %1").arg(primary->name);
        const auto add = [&parts](size_t count, const QString& one, const QString& many) {
            if (count > 0)
                parts << countOf(qsizetype(count), one, many);
        };
        add(m_cluster.services.size(), Words::tr("1 service"), Words::tr("%1 services"));
        add(m_cluster.databases.size(), Words::tr("1 database"), Words::tr("%1 databases"));
        return parts.isEmpty() ? Words::tr("collapsed") : parts.join(QStringLiteral(" · "));
    }

    void planOpen()
    {
        const bool grouped = m_cluster.module == Module::Redis && !replicates();
        const std::vector<double> databases = chipWidths(m_cluster.databases);
        const std::vector<double> roles = chipWidths(m_cluster.roles);
        makeRoomForFacts(databases);
        makeRoomForFacts(roles);
        if (grouped)
            makeRoomForPorts();
        m_plan.cards.emplace(m_cluster, m_presentation);
        if (!grouped)
            fitCards();
        placeServices();
        if (grouped)
            placePorts();
        else
            placeCards();
        m_plan.databases = placeFacts(databases);
        m_plan.roles = placeFacts(roles);
        m_plan.size = QSizeF(m_width + 2 * padding, m_bottom + padding);
    }

    bool replicates() const
    {
        return std::ranges::any_of(m_cluster.instances, [](const Instance& one) { return !one.upstream.isEmpty(); });
    }

    std::vector<int> upstreams() const
    {
        QHash<QString, int> indices;
        for (size_t i = 0; i < m_cluster.instances.size(); ++i)
            indices.insert(m_cluster.instances[i].name, static_cast<int>(i));
        std::vector<int> result;
        for (const Instance& instance : m_cluster.instances)
            result.push_back(instance.upstream.isEmpty() ? -1 : indices.value(instance.upstream, -1));
        return result;
    }

    /// Lays the cards out, and widens them until they fill the container; a lonely one only to its half, where it
    /// ends with a service's mark.
    void fitCards()
    {
        constexpr double most = 240;
        Cards& cards = *m_plan.cards;
        const std::vector<int> whom = upstreams();
        ReplicationLayout layout = layOutReplication(whom, cards.size());
        m_width = std::max(m_width, toColumns(layout.size.width()));
        if (layout.columns > 0) {
            double each = std::floor((m_width - layout.size.width()) / layout.columns);
            if (each > most)
                each = layout.columns == 1 ? std::max(0.0, (m_width - chipGap) / 2 - cards.size().width()) : most;
            cards.widen(each);
            layout = layOutReplication(whom, cards.size());
        }
        m_plan.replication = std::move(layout);
    }

    /// Where the next section begins.
    QPointF next() const { return {padding, m_bottom + sectionGap}; }

    void take(const ChipPlaces& chips, QPointF at)
    {
        if (!chips.rects.empty())
            m_bottom = at.y() + chips.height;
    }

    void placeServices()
    {
        constexpr int lines = 3;
        std::vector<double> widths;
        widths.reserve(m_cluster.services.size());
        for (const Service& service : m_cluster.services)
            widths.push_back(chipWidth(service.shortName, portText(service)));
        m_plan.services = grid(widths, next(), m_width, lines);
        take(m_plan.services, next());
    }

    void placeCards()
    {
        m_plan.cardsAt = next();
        if (!m_plan.replication.at.empty())
            m_bottom = next().y() + m_plan.replication.size.height();
    }

    void makeRoomForPorts()
    {
        for (const Instance& instance : m_cluster.instances)
            m_label = std::max(m_label, widthOf(shortened(instance.node, addressStyle), addressStyle) + padding);
        m_width = std::max(m_width, toColumns(m_label + 150));
    }

    /// Many processes of equal rank on few machines: a row a machine.
    void placePorts()
    {
        constexpr int lines = 4;
        QHash<QString, size_t> rows;
        for (const Instance& instance : m_cluster.instances) {
            if (!rows.contains(instance.node)) {
                rows.insert(instance.node, m_plan.ports.size());
                m_plan.ports.push_back({instance.node, {}, {}, {}});
            }
            m_plan.ports[rows.value(instance.node)].instances.push_back(&instance);
        }
        QPointF at = next();
        for (ContainerPlan::Ports& row : m_plan.ports) {
            std::vector<double> widths;
            for (const Instance* instance : row.instances)
                widths.push_back(chipWidth({}, QString::number(instance->port)));
            const QPointF from = at + QPointF(m_label, 0);
            row.label = at;
            row.chips = flow(widths, from, m_width - m_label, lines);
            take(row.chips, from);
            at = QPointF(padding, m_bottom + chipGap);
        }
    }

    /// Many databases or roles make a broader container rather than a longer list, up to a point.
    void makeRoomForFacts(const std::vector<double>& chips)
    {
        constexpr double broadest = 512;
        double total = 0;
        for (const double width : chips)
            total += width + chipGap;
        // A line is rarely filled to its end.
        m_width = std::max(m_width, toColumns(std::min(labelWidth + 1.15 * total / factLines, broadest)));
    }

    /// A labelled row of chips; the first row keeps a section's distance, the next stands close to it.
    ContainerPlan::Facts placeFacts(const std::vector<double>& chips)
    {
        if (chips.empty())
            return {};
        ContainerPlan::Facts facts;
        facts.label = m_hasFacts ? QPointF(padding, m_bottom + chipGap) : next();
        m_hasFacts = true;
        const QPointF from = facts.label + QPointF(labelWidth, 0);
        facts.chips = flow(chips, from, m_width - labelWidth, factLines);
        take(facts.chips, from);
        return facts;
    }

    const Cluster& m_cluster;
    const Presentation& m_presentation;
    double m_width;
    double m_bottom = headingHeight;
    double m_label = 0; // width of the machines' addresses
    bool m_hasFacts = false;
    ContainerPlan m_plan;
};

} // namespace

QString shortened(const QString& text, const Style& style)
{
    constexpr double longest = 360;
    return elided(printable(text), longest, style.size, style.face, style.weight);
}

ContainerPlan planOf(const Cluster& cluster, const Presentation& presentation)
{
    return Planner(cluster, presentation).plan();
}

} // namespace pigpen::diagram

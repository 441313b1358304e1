#include "core/diagram/container.h"

#include "core/diagram/containerplan.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/heading.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Container)
};

using Kind = EntityId::Kind;

constexpr double padding = containerPadding;
constexpr Style labelStyle{11, Weight::SemiBold, Colour::SecondaryInk};

void append(std::vector<Shape>& shapes, std::vector<Shape> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(shapes));
}

/// Draws what is planned.
class Builder
{
public:
    Builder(const Cluster& cluster, const Presentation& presentation)
        : m_cluster(cluster), m_plan(planOf(cluster, presentation))
    {
    }

    Figure build()
    {
        m_figure = figureOf(m_cluster.id(), m_cluster.name + QStringLiteral(", ") + subtitleOf(m_cluster));
        m_figure.size = m_plan.size;
        const bool watched = m_cluster.module == Module::Remote;
        m_figure.shapes = frame(m_figure.size, headingHeight, hueOf(m_cluster.module), watched);
        append(m_figure.shapes, headingOf(m_cluster, padding, m_figure.size.width() - padding));
        if (m_plan.isCollapsed)
            addSummary();
        else
            addContent();
        return std::move(m_figure);
    }

private:
    void addSummary()
    {
        m_figure.shapes.push_back(
            words({padding, headingHeight + 20}, m_plan.summary, summaryStyle, Align::Left, Detail::Near));
    }

    void addContent()
    {
        addArrows(); // beneath
        take(drawn(serviceChips(), m_plan.services));
        addCards();
        addPorts();
        addFacts(Words::tr("Databases"), databaseChips(), m_plan.databases);
        addFacts(Words::tr("Roles"), roleChips(), m_plan.roles);
    }

    void take(ChipFlow chips)
    {
        std::move(chips.figures.begin(), chips.figures.end(), std::back_inserter(m_figure.children));
        append(m_figure.shapes, std::move(chips.shapes));
    }

    void addArrows()
    {
        for (const auto& arrow : m_plan.replication.arrows) {
            Line line{.points = {}, .stroke = {Colour::Instance, 1.75}, .end = Line::End::Arrow};
            line.detail = Detail::Middle;
            for (const QPointF& point : arrow)
                line.points.push_back(point + m_plan.cardsAt);
            m_figure.shapes.emplace_back(std::move(line));
        }
    }

    void addCards()
    {
        const std::vector<QPointF>& places = m_plan.replication.at;
        for (size_t i = 0; i < places.size(); ++i)
            m_figure.children.push_back(
                moved(m_plan.cards->figure(m_cluster.instances[i]), places[i] + m_plan.cardsAt));
    }

    void addPorts()
    {
        for (const ContainerPlan::Ports& row : m_plan.ports) {
            m_figure.shapes.push_back(words(row.label + QPointF(0, 14), shortened(row.node, addressStyle),
                                            addressStyle, Align::Left, Detail::Near));
            take(drawn(portChips(row), row.chips));
        }
    }

    std::vector<Chip> portChips(const ContainerPlan::Ports& row) const
    {
        std::vector<Chip> chips;
        for (const Instance* instance : row.instances)
            chips.push_back({partOf(m_cluster, Kind::Instance, instance->name),
                             titleOf(m_cluster, *instance),
                             {},
                             QString::number(instance->port),
                             hueOf(Kind::Instance)});
        return chips;
    }

    std::vector<Chip> serviceChips() const
    {
        std::vector<Chip> chips;
        for (const Service& service : m_cluster.services) {
            const QString title = service.check.isEmpty() ? service.name : service.name + u' ' + service.check;
            chips.push_back({partOf(m_cluster, Kind::Service, service.name), title, service.shortName,
                             portText(service), hueOf(Kind::Service)});
        }
        return chips;
    }

    std::vector<Chip> databaseChips() const
    {
        std::vector<Chip> chips;
        for (const Database& database : m_cluster.databases) {
            const QString title =
                database.comment.isEmpty() ? database.name : database.name + QStringLiteral(": ") + database.comment;
            chips.push_back(
                {partOf(m_cluster, Kind::Database, database.name), title, database.name, {}, hueOf(Kind::Database)});
        }
        return chips;
    }

    std::vector<Chip> roleChips() const
    {
        std::vector<Chip> chips;
        for (const Role& role : m_cluster.roles) {
            const QString title = role.comment.isEmpty() ? role.name : role.name + QStringLiteral(": ") + role.comment;
            chips.push_back({partOf(m_cluster, Kind::Role, role.name), title, role.name, {}, hueOf(Kind::Role)});
        }
        return chips;
    }

    void addFacts(const QString& label, const std::vector<Chip>& chips, const ContainerPlan::Facts& facts)
    {
        if (chips.empty())
            return;
        const QPointF baseline = facts.label + QPointF(0, 14);
        m_figure.shapes.push_back(words(baseline, label, labelStyle, Align::Left, Detail::Near));
        take(drawn(chips, facts.chips));
    }

    const Cluster& m_cluster;
    ContainerPlan m_plan;
    Figure m_figure;
};

} // namespace

Figure containerOf(const Cluster& cluster, const Presentation& presentation)
{
    return Builder(cluster, presentation).build();
}

QSizeF containerSize(const Cluster& cluster, const Presentation& presentation)
{
    return planOf(cluster, presentation).size;
}

} // namespace pigpen::diagram

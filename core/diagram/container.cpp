#include "core/diagram/container.h"

#include "core/diagram/cards.h"
#include "core/diagram/chips.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/heading.h"
#include "core/diagram/packing.h"
#include "core/diagram/replication.h"
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

using Kind = EntityId::Kind;

constexpr double padding = 16;
constexpr double sectionGap = 16;
constexpr double leastContent = 224;
constexpr double labelWidth = 76; // of what stands before a row of databases or roles
constexpr int factLines = 3;
constexpr double longest = 360;

constexpr Style labelStyle{11, Weight::SemiBold, Colour::SecondaryInk};
constexpr Style summaryStyle{11, Weight::Regular, Colour::SecondaryInk};

/// Containers are as wide as one or more columns of the page, so that their sides line up from row to row.
double toColumns(double content)
{
    constexpr double column = 96;
    const double outer = content + 2 * padding + packingGap;
    return std::ceil(outer / column) * column - packingGap - 2 * padding;
}

QString shortened(const QString& text, const Style& style)
{
    return elided(printable(text), longest, style.size, style.face, style.weight);
}

void append(std::vector<Shape>& shapes, std::vector<Shape> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(shapes));
}

/// A cluster's content as it grows downwards.
class Builder
{
public:
    Builder(const Cluster& cluster, const Presentation& presentation)
        : m_cluster(cluster),
          m_presentation(presentation),
          m_width(toColumns(std::max(headingWidth(cluster), leastContent)))
    {
    }

    Figure build() { return m_presentation.collapsed.contains(m_cluster.id()) ? buildCollapsed() : buildOpen(); }

private:
    Figure buildCollapsed()
    {
        m_figure = figureOf(m_cluster.id(), m_cluster.name + QStringLiteral(", ") + subtitleOf(m_cluster));
        const QString line = shortened(collapsedLine(), summaryStyle);
        m_width = toColumns(std::max(m_width, widthOf(line, summaryStyle)));
        m_figure.shapes.push_back(words({padding, headingHeight + 20}, line, summaryStyle, Align::Left, Detail::Near));
        m_figure.size = QSizeF(m_width + 2 * padding, headingHeight + 32);
        return finish();
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

    Figure buildOpen()
    {
        m_figure = figureOf(m_cluster.id(), m_cluster.name + QStringLiteral(", ") + subtitleOf(m_cluster));
        const bool grouped = m_cluster.module == Module::Redis && !replicates();
        const std::vector<Chip> databases = databaseChips();
        const std::vector<Chip> roles = roleChips();
        makeRoomForFacts(databases);
        makeRoomForFacts(roles);
        if (grouped)
            makeRoomForPorts();
        Cards cards(m_cluster, m_presentation);
        const ReplicationLayout layout = grouped ? ReplicationLayout() : fit(cards);
        addServices();
        if (grouped)
            addPortsByNode();
        else
            addCards(cards, layout);
        addFacts(Words::tr("Databases"), databases);
        addFacts(Words::tr("Roles"), roles);
        m_figure.size = QSizeF(m_width + 2 * padding, m_bottom + padding);
        m_figure.shapes.insert(m_figure.shapes.begin(), m_below.begin(), m_below.end());
        return finish();
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
    ReplicationLayout fit(Cards& cards)
    {
        constexpr double most = 240;
        const std::vector<int> whom = upstreams();
        ReplicationLayout layout = layOutReplication(whom, cards.size());
        m_width = std::max(m_width, toColumns(layout.size.width()));
        if (layout.columns == 0)
            return layout;
        double each = std::floor((m_width - layout.size.width()) / layout.columns);
        if (each > most)
            each = layout.columns == 1 ? std::max(0.0, (m_width - chipGap) / 2 - cards.size().width()) : most;
        cards.widen(each);
        return layOutReplication(whom, cards.size());
    }

    /// Where the next section begins.
    QPointF next() const { return {padding, m_bottom + sectionGap}; }

    void take(ChipFlow chips, QPointF at)
    {
        if (chips.figures.empty())
            return;
        std::move(chips.figures.begin(), chips.figures.end(), std::back_inserter(m_figure.children));
        append(m_figure.shapes, std::move(chips.shapes));
        m_bottom = at.y() + chips.height;
    }

    void addServices()
    {
        std::vector<Chip> chips;
        for (const Service& service : m_cluster.services) {
            const QString title = service.check.isEmpty() ? service.name : service.name + u' ' + service.check;
            chips.push_back({partOf(m_cluster, Kind::Service, service.name), title, service.shortName,
                             portText(service), hueOf(Kind::Service)});
        }
        take(grid(chips, next(), m_width, 3), next());
    }

    void addCards(const Cards& cards, const ReplicationLayout& layout)
    {
        const QPointF at = next();
        for (const auto& arrow : layout.arrows) {
            Line line{.points = {}, .stroke = {Colour::Instance, 1.75}, .end = Line::End::Arrow};
            line.detail = Detail::Middle;
            for (const QPointF& point : arrow)
                line.points.push_back(point + at);
            m_below.emplace_back(std::move(line));
        }
        for (size_t i = 0; i < layout.at.size(); ++i)
            m_figure.children.push_back(moved(cards.figure(m_cluster.instances[i]), layout.at[i] + at));
        if (!layout.at.empty())
            m_bottom = at.y() + layout.size.height();
    }

    void makeRoomForPorts()
    {
        for (const Instance& instance : m_cluster.instances)
            m_label = std::max(m_label, widthOf(shortened(instance.node, addressStyle), addressStyle) + padding);
        m_width = std::max(m_width, toColumns(m_label + 150));
    }

    /// Many processes of equal rank on few machines: a row a machine.
    void addPortsByNode()
    {
        QStringList nodes;
        QHash<QString, std::vector<Chip>> ports;
        for (const Instance& instance : m_cluster.instances) {
            if (!ports.contains(instance.node))
                nodes << instance.node;
            ports[instance.node].push_back({partOf(m_cluster, Kind::Instance, instance.name),
                                            titleOf(m_cluster, instance),
                                            {},
                                            QString::number(instance.port),
                                            hueOf(Kind::Instance)});
        }
        QPointF at = next();
        for (const QString& node : nodes) {
            m_figure.shapes.push_back(
                words(at + QPointF(0, 14), shortened(node, addressStyle), addressStyle, Align::Left, Detail::Near));
            const QPointF from = at + QPointF(m_label, 0);
            take(flow(ports.value(node), from, m_width - m_label, 4), from);
            at = QPointF(padding, m_bottom + chipGap);
        }
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

    /// Many databases or roles make a broader container rather than a longer list, up to a point.
    void makeRoomForFacts(const std::vector<Chip>& chips)
    {
        constexpr double broadest = 512;
        double total = 0;
        for (const Chip& chip : chips)
            total += chipWidth(chip) + chipGap;
        // A line is rarely filled to its end.
        m_width = std::max(m_width, toColumns(std::min(labelWidth + 1.15 * total / factLines, broadest)));
    }

    /// A labelled row of chips; the first row keeps a section's distance, the next stands close to it.
    void addFacts(const QString& label, const std::vector<Chip>& chips)
    {
        if (chips.empty())
            return;
        const QPointF at = m_facts ? QPointF(padding, m_bottom + chipGap) : next();
        m_facts = true;
        m_figure.shapes.push_back(words(at + QPointF(0, 14), label, labelStyle, Align::Left, Detail::Near));
        const QPointF from = at + QPointF(labelWidth, 0);
        take(flow(chips, from, m_width - labelWidth, factLines), from);
    }

    Figure finish()
    {
        const bool watched = m_cluster.module == Module::Remote;
        std::vector<Shape> shapes = frame(m_figure.size, headingHeight, hueOf(m_cluster.module), watched);
        append(shapes, headingOf(m_cluster, padding, m_figure.size.width() - padding));
        append(shapes, std::move(m_figure.shapes));
        m_figure.shapes = std::move(shapes);
        return std::move(m_figure);
    }

    const Cluster& m_cluster;
    const Presentation& m_presentation;
    double m_width;
    double m_bottom = headingHeight;
    double m_label = 0; // width of the machines' addresses
    bool m_facts = false;
    Figure m_figure;
    std::vector<Shape> m_below;
};

} // namespace

Figure containerOf(const Cluster& cluster, const Presentation& presentation)
{
    return Builder(cluster, presentation).build();
}

} // namespace pigpen::diagram

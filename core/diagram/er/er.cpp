#include "core/diagram/er.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/er/names.h"
#include "core/diagram/model.h"
#include "core/diagram/page.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pigpen::diagram {

using namespace er;

namespace {

struct Er
{
    Q_DECLARE_TR_FUNCTIONS(Er)
};

const QString one = QStringLiteral("1");
const QString many = QStringLiteral("n");

/// Of one cluster alone the diagram is the module's; else the deployment stands above it.
bool isOfOneCluster(const Options& options)
{
    return options.clusters.size() == 1;
}

constexpr double columnGap = 156;
constexpr double rowGap = 104; // holds a diamond and the cardinalities of a line downwards
constexpr double barHeight = 72;
constexpr double memberHeight = 116; // of the roles' box: the loop from it to itself holds a diamond
constexpr Style barWordStyle{14, Weight::Bold, Colour::ClusterInk};
constexpr Style barNameStyle{18, Weight::Bold, Colour::ClusterInk};
constexpr Style barAsideStyle{10.5, Weight::Regular, Colour::SecondaryInk};

/// Entities on a grid: above the cluster the deployment's, below it the cluster's own, each in the middle of a column.
class Sheet
{
public:
    Sheet(const Scope& scope, const Options& options) : m_scope(scope), m_cluster(chosenCluster(scope, options))
    {
        if (!isOfOneCluster(options))
            addDeployment(options);
        if (!m_cluster)
            return;
        m_below = {nodesOf(*m_cluster), instancesOf(*m_cluster)};
        if (m_cluster->module != Module::Pgsql)
            return;
        m_below.push_back(servicesOf(*m_cluster));
        m_below.push_back(rolesOf(*m_cluster));
        if (hasMembers())
            m_below.back().least = memberHeight;
        m_database.push_back(databasesOf(*m_cluster));
    }

    std::vector<Figure> figures()
    {
        placeColumns();
        placeRows();
        relate();
        std::vector<Figure> figures;
        for (const Relation& relation : m_relations) {
            figures.push_back(figureOf(relation));
            figures.back().id = QStringLiteral("%1-%2").arg(QLatin1String(relation.term.id)).arg(figures.size());
        }
        for (const auto* row : {&m_top, &m_below, &m_database})
            for (const Entity& entity : *row)
                figures.push_back(figureOf(entity));
        if (m_cluster)
            figures.push_back(bar());
        return figures;
    }

    QSizeF size() const { return m_size; }
    const ClusterPtr& cluster() const { return m_cluster; }

private:
    void addDeployment(const Options& options)
    {
        m_top = {inventoryOf(options), environmentOf(m_scope)};
        if (Entity infrastructure = infrastructureOf(m_scope, m_cluster); !infrastructure.names.empty())
            m_top.push_back(std::move(infrastructure));
    }

    bool isPgsql() const { return !m_database.empty(); }
    bool hasMembers() const
    {
        return m_cluster->module == Module::Pgsql &&
               std::any_of(m_cluster->roles.begin(), m_cluster->roles.end(),
                           [](const Role& role) { return !role.memberOf.isEmpty(); });
    }

    void placeColumns()
    {
        std::array<double, 4> widths{};
        for (const auto* row : {&m_top, &m_below})
            for (size_t i = 0; i < row->size(); ++i)
                widths[i] = std::max(widths[i], widthOf((*row)[i]));
        if (isPgsql())
            widths[1] = std::max(widths[1], widthOf(m_database.front()));
        const size_t count = std::max(m_top.size(), m_below.size());
        double x = 0;
        for (size_t i = 0; i < count; ++i) {
            for (auto* row : {&m_top, &m_below})
                if (i < row->size())
                    (*row)[i].rect = QRectF(x, 0, widths[i], 0);
            x += widths[i] + columnGap;
        }
        m_width = x - columnGap;
        if (isPgsql())
            m_database.front().rect = m_below[1].rect;
    }

    /// All boxes of a row at one height.
    static double placeRow(std::vector<Entity>& row, double y)
    {
        double bottom = y;
        for (Entity& entity : row) {
            entity.rect.moveTop(y);
            entity.rect.setHeight(heightOf(entity));
            bottom = std::max(bottom, entity.rect.bottom());
        }
        return bottom;
    }

    void placeRows()
    {
        const double top = placeRow(m_top, 0);
        m_size = {m_width, top};
        if (!m_cluster)
            return;
        m_bar = QRectF(0, m_top.empty() ? 0 : top + rowGap, m_width, barHeight);
        double bottom = placeRow(m_below, m_bar.bottom() + rowGap);
        if (isPgsql()) {
            // The line from the databases to the roles runs below services and roles.
            const double clear = std::max(m_below[2].rect.bottom(), m_below[3].rect.bottom()) + 8;
            const double y = std::max(m_below[1].rect.bottom() + rowGap, clear);
            bottom = std::max(bottom, placeRow(m_database, y));
        }
        m_size = {m_width, bottom};
    }

    void across(const char* word, const Entity& from, const Entity& to, const QString& first, const QString& last)
    {
        const double y = from.rect.top() + side;
        const QPointF start(from.rect.right(), y);
        const QPointF end(to.rect.left(), y);
        m_relations.push_back({{word}, {start, end}, (start + end) / 2, first, last});
    }

    void down(const char* word, double x, double from, double to, const QString& last = many)
    {
        m_relations.push_back({{word}, {{x, from}, {x, to}}, {x, (from + to) / 2}, one, last});
    }

    void relate()
    {
        if (!m_top.empty())
            relateDeployment();
        if (m_cluster)
            relateCluster();
    }

    void relateDeployment()
    {
        across(QT_TRANSLATE_NOOP("Er", "describe"), m_top[0], m_top[1], one, one);
        const bool supported = m_top.size() > 2;
        if (supported)
            across(QT_TRANSLATE_NOOP("Er", "include"), m_top[1], m_top[2], one, one);
        if (!m_cluster)
            return;
        down(QT_TRANSLATE_NOOP("Er", "contain"), m_top[1].rect.center().x(), m_top[1].rect.bottom(), m_bar.top());
        if (supported)
            down(QT_TRANSLATE_NOOP("Er", "support"), m_top[2].rect.center().x(), m_top[2].rect.bottom(), m_bar.top());
    }

    void relateCluster()
    {
        const std::array words{QT_TRANSLATE_NOOP("Er", "contain"), QT_TRANSLATE_NOOP("Er", "contain"),
                               QT_TRANSLATE_NOOP("Er", "expose"), QT_TRANSLATE_NOOP("Er", "define")};
        for (size_t i = 0; i < m_below.size(); ++i)
            down(words[i], m_below[i].rect.center().x(), m_bar.bottom(), m_below[i].rect.top());
        // One PostgreSQL server a node; of other modules a node may run several.
        across(QT_TRANSLATE_NOOP("Er", "deploy"), m_below[0], m_below[1], one, isPgsql() ? one : many);
        if (isPgsql())
            relatePgsql();
    }

    void relatePgsql()
    {
        const QRectF instance = m_below[1].rect;
        const QRectF service = m_below[2].rect;
        const QRectF role = m_below[3].rect;
        const QRectF database = m_database.front().rect;
        across(QT_TRANSLATE_NOOP("Er", "route"), m_below[1], m_below[2], many, one);
        down(QT_TRANSLATE_NOOP("Er", "contain"), instance.center().x(), instance.bottom(), database.top());
        const double y = database.top() + side;
        m_relations.push_back({{QT_TRANSLATE_NOOP("Er", "own")},
                               {{role.center().x(), role.bottom()}, {role.center().x(), y}, {database.right(), y}},
                               {service.center().x(), y},
                               one,
                               many});
        if (!hasMembers())
            return;
        const Term member{QT_TRANSLATE_NOOP("Er", "member")};
        const double x = role.left() - 24 - diamondWidth(member) / 2;
        const double above = role.top() + 16;
        const double below = role.bottom() - 12;
        m_relations.push_back({member,
                               {{role.left(), above}, {x, above}, {x, below}, {role.left(), below}},
                               {x, (above + below) / 2},
                               many,
                               many});
    }

    QString facts() const
    {
        QStringList facts;
        if (!m_cluster->version.isEmpty() && isPgsql())
            facts << Er::tr("PostgreSQL %1").arg(m_cluster->version);
        if (!m_cluster->vip.isEmpty())
            facts << Er::tr("VIP %1").arg(m_cluster->vip);
        return facts.join(QStringLiteral(" · "));
    }

    Figure bar() const
    {
        Figure figure;
        figure.entity = m_cluster->id();
        figure.id = figureId(figure.entity);
        figure.title = Er::tr("Cluster %1").arg(m_cluster->name);
        figure.origin = m_bar.topLeft();
        figure.size = m_bar.size();
        figure.shapes.push_back(card({{0, 0}, figure.size}, hueOf(EntityId::Kind::Cluster), 8));
        figure.shapes.push_back(words({16, 26}, Er::tr("Cluster"), barWordStyle));
        const Runs name = elided({{m_cluster->name, Colour::ClusterInk}}, m_width * 0.4, barNameStyle);
        figure.shapes.push_back(words({16, 53}, name, barNameStyle));
        double x = 16 + widthOf(name, barNameStyle);
        const QString aside = facts();
        figure.shapes.push_back(words({x + 14, 52}, aside, barAsideStyle, Align::Left, Detail::Middle));
        x += 14 + widthOf(aside, barAsideStyle) + 40;
        addOthers(figure, x);
        return figure;
    }

    /// The other clusters, from the right end on, as many as fit beside what stands at the left.
    void addOthers(Figure& figure, double left) const
    {
        std::vector<const Cluster*> others;
        for (const ClusterPtr& cluster : m_scope.clusters)
            if (cluster != m_cluster && !isInfrastructure(*cluster))
                others.push_back(cluster.get());
        if (others.empty())
            return;
        double room = m_width - 16 - left;
        const double counted = pillWidth(Er::tr("and %1 more").arg(others.size())) + 8;
        size_t shown = 0;
        for (; shown < others.size(); ++shown) {
            const double needed = pillWidth(others[shown]->name) + 8;
            if (room < needed + (shown + 1 < others.size() ? counted : 0))
                break;
            room -= needed;
        }
        double right = m_width - 16;
        if (shown < others.size()) {
            const QString rest = shown == 0 ? Er::tr("and %1 others").arg(others.size())
                                            : Er::tr("and %1 more").arg(others.size() - shown);
            addPill(figure, right, rest, Colour::Card, Colour::SecondaryInk);
            right -= pillWidth(rest) + 8;
        }
        for (size_t i = shown; i-- > 0;) {
            Figure chip;
            chip.entity = others[i]->id();
            chip.id = figureId(chip.entity);
            chip.title = Er::tr("Cluster %1").arg(others[i]->name);
            const Hue hue = hueOf(others[i]->module);
            const double width = pillWidth(others[i]->name);
            chip.origin = {right - width, m_bar.height() / 2 - 9};
            chip.size = {width, 18};
            for (Shape& shape : pill(width, 9, others[i]->name, Colour::Card, hue.ink))
                chip.shapes.push_back(std::move(shape));
            std::get<Box>(chip.shapes.front()).stroke = {hue.mark, 1};
            figure.children.push_back(std::move(chip));
            right -= width + 8;
        }
    }

    void addPill(Figure& figure, double right, const QString& word, Colour fill, Colour ink) const
    {
        for (Shape& shape : pill(right, m_bar.height() / 2, word, fill, ink))
            figure.shapes.push_back(std::move(shape));
    }

    const Scope& m_scope;
    ClusterPtr m_cluster;
    std::vector<Entity> m_top;
    std::vector<Entity> m_below;
    std::vector<Entity> m_database; // none, or one
    std::vector<Relation> m_relations;
    QRectF m_bar;
    double m_width = 0;
    QSizeF m_size;
};

std::vector<LegendItem> legend()
{
    const Stroke stroke{Colour::SecondaryInk, 1.25};
    const std::vector<QPointF> diamond{{2, 8}, {14, 1}, {26, 8}, {14, 15}};
    return {{{card({4, 2, 20, 12}, {Colour::SecondaryInk, Colour::Card, Colour::Ink}, 3)}, Er::tr("entity")},
            {{Polygon{diamond, false, Colour::Card, stroke}}, Er::tr("relationship")},
            {{Line{{{0, 8}, {28, 8}}, 0, stroke}}, Er::tr("its cardinality, 1 or n, at either end")}};
}

} // namespace

ClusterPtr tellingCluster(const Scope& scope)
{
    const auto rank = [](const Cluster& cluster) {
        const int kind = cluster.module == Module::Pgsql ? 2 : isInfrastructure(cluster) ? 0 : 1;
        return std::pair(kind, cluster.instances.size());
    };
    ClusterPtr best;
    for (const ClusterPtr& cluster : scope.clusters)
        if (!best || rank(*best) < rank(*cluster))
            best = cluster;
    return best;
}

ClusterPtr chosenCluster(const Scope& scope, const Options& options)
{
    for (const QString& name : options.clusters)
        for (const ClusterPtr& cluster : scope.clusters)
            if (cluster->name == name)
                return cluster;
    return tellingCluster(scope);
}

Drawing erDrawing(const Scope& scope, const Options& options)
{
    Sheet sheet(scope, options);
    const std::vector<Figure> figures = sheet.figures();
    const QString subtitle = sheet.cluster()
                                 ? Er::tr("%1 · names of %2").arg(scopeSummary(scope), sheet.cluster()->name)
                                 : scopeSummary(scope);
    const QString description =
        isOfOneCluster(options)
            ? Er::tr("Entities of one cluster, the relationships between them with their "
                     "cardinalities, and the real names of each.")
            : Er::tr("Entities of the deployment and of one cluster, the relationships between them "
                     "with their cardinalities, and the real names of each.");
    return page({scopeTitle(Er::tr("Entities and relationships"), options), subtitle, description}, figures,
                sheet.size(), legend(), options);
}

} // namespace pigpen::diagram

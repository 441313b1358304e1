#include "core/publish/changes/changedrawing.h"

#include "core/diagram/chips.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/page.h"
#include "core/diagram/placement.h"
#include "core/diagram/routing.h"
#include "core/publish/changes/changedclusters.h"
#include "core/publish/changes/changedcontainer.h"
#include "core/publish/changes/changedlines.h"
#include "core/publish/changes/changelist.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/picture.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

namespace {

using namespace diagram;
using Kind = Difference::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeDrawing)
};

constexpr size_t mostWhole = 12;   // clusters of a deployment that is drawn as a whole
constexpr size_t mostUnfolded = 6; // of one whose unchanged clusters are drawn with all their parts
constexpr double sectionGap = 32;
constexpr double listWidth = 832; // two columns, where the picture is narrower
constexpr Style noteStyle{13, Weight::Regular, Colour::SecondaryInk};
constexpr Style headingStyle{14, Weight::Bold};

QString titleOf(const ChangeOptions& options)
{
    if (options.oldName.isEmpty() || options.newName.isEmpty())
        return Words::tr("Changes");
    return options.oldName == options.newName
               ? Words::tr("Changes in %1").arg(options.newName)
               : Words::tr("Changes from %1 to %2").arg(options.oldName, options.newName);
}

/// The picture as it grows downwards.
class Builder
{
public:
    Builder(const Topology& before, const Topology& after, const ChangeOptions& options)
        : m_after(after),
          m_options(options),
          m_differences(differences(before, after)),
          m_changes(changedClusters(before, after, m_differences))
    {
    }

    Drawing build()
    {
        if (m_differences.empty())
            addLine(Words::tr("Nothing differs: every cluster, node and variable is as before."));
        else
            addClusters();
        addNodes();
        if (m_options.list)
            addList();
        Options options;
        options.fileName = m_options.newName;
        options.sourceHash = m_options.sourceHash;
        const QString description = Words::tr("What differs between two inventories: clusters with what was added, "
                                              "removed, changed or moved in them, and "
                                              "below them every difference in words.");
        const std::vector<LegendItem> shown = legend(); // of the figures, which go away then
        return page({titleOf(m_options), changeCounts(m_differences), description}, std::move(m_figures), m_size, shown,
                    options);
    }

private:
    /// Where the next section begins.
    double next() const { return m_size.isEmpty() ? 0 : m_size.height() + sectionGap; }

    void take(std::vector<Figure> figures, const QSizeF& size)
    {
        const double top = next();
        for (Figure& figure : figures)
            m_figures.push_back(moved(std::move(figure), {0, top}));
        m_size = QSizeF(std::max(m_size.width(), size.width()), top + size.height());
    }

    void addLine(const QString& text)
    {
        Figure figure;
        figure.id = QStringLiteral("page-remark-%1").arg(++m_notes);
        figure.size = QSizeF(widthOf(text, noteStyle), 20);
        figure.shapes.push_back(words({0, 15}, text, noteStyle));
        const QSizeF size = figure.size;
        take({std::move(figure)}, size);
    }

    void addClusters()
    {
        std::vector<ClusterPtr> shown = m_changes.clusters;
        if (shown.size() > mostWhole)
            std::erase_if(shown, [&](const ClusterPtr& one) { return !m_changes.touched.contains(one->id()); });
        const size_t others = m_changes.clusters.size() - shown.size();
        if (!shown.empty())
            drawClusters(shown);
        if (others > 0)
            addLine(countOf(qsizetype(others), Words::tr("1 more cluster is as before and not drawn."),
                            Words::tr("%1 more clusters are as before and not drawn.")));
    }

    void drawClusters(const std::vector<ClusterPtr>& shown)
    {
        std::vector<Figure> containers;
        std::vector<QSizeF> sizes;
        for (const ClusterPtr& cluster : shown) {
            containers.push_back(changedContainer(*cluster, m_changes, m_changes.clusters.size() > mostUnfolded));
            sizes.push_back(containers.back().size);
        }
        const bool isWhole = shown.size() == m_changes.clusters.size();
        const std::vector<QPointF> places = placeClusters(shown, sizes, isWhole ? m_options.positions : Positions());
        QRectF bounds;
        for (size_t i = 0; i < containers.size(); ++i) {
            containers[i].origin = places[i];
            bounds |= containers[i].rect();
        }
        QHash<EntityId, QRectF> rects;
        for (Figure& container : containers) {
            container.origin -= bounds.topLeft();
            rects.insert(container.entity, container.rect());
        }
        std::vector<Figure> figures = linesBetween(shown, rects);
        std::ranges::move(containers, std::back_inserter(figures));
        take(std::move(figures), bounds.size());
    }

    /// What runs between clusters, and where instances went from one to another.
    std::vector<Figure> linesBetween(const std::vector<ClusterPtr>& shown, const QHash<EntityId, QRectF>& rects) const
    {
        Scope scope = scopeOf(m_after, {});
        scope.clusters = shown;
        std::vector<Figure> figures = changedLinks(linksOf(scope), rects, m_changes);
        std::vector<QRectF> boxes(rects.begin(), rects.end());
        for (const Difference& difference : m_differences) {
            const QRectF from = rects.value(EntityId::ofCluster(difference.from.module, difference.from.cluster));
            const QRectF to = rects.value(EntityId::ofCluster(difference.entity.module, difference.entity.cluster));
            if (difference.kind != Kind::Moved || from.isEmpty() || to.isEmpty() || from == to)
                continue;
            const std::vector<QPointF> points = route(from, to, boxes);
            if (points.empty())
                continue;
            Figure figure;
            figure.id = QStringLiteral("move-%1").arg(difference.entity.name);
            figure.title = difference.what.value(0);
            figure.shapes.push_back(
                Line{.points = points, .radius = 12, .stroke = {Colour::Moved, 2, {7, 5}}, .end = Line::End::Arrow});
            figures.push_back(std::move(figure));
        }
        return figures;
    }

    /// The nodes of which something differs, as chips.
    void addNodes()
    {
        constexpr double top = 28;
        constexpr int lines = 100;
        std::vector<Chip> chips;
        for (const Difference& difference : m_differences) {
            const EntityId& id = difference.entity;
            const bool isNew = std::ranges::find(chips, id, &Chip::entity) == chips.end();
            if (id.kind == EntityId::Kind::Node && isNew)
                chips.push_back({id, id.name, {}, id.name, hueOf(EntityId::Kind::Node)});
        }
        if (chips.empty())
            return;
        const double width = std::max(m_size.width(), listWidth);
        Figure heading;
        heading.id = QStringLiteral("page-nodes");
        heading.size = QSizeF(width, 20);
        heading.shapes.push_back(words({0, 15}, Words::tr("Nodes"), headingStyle));
        ChipFlow flowing = flow(chips, {0, top}, width, lines);
        for (Figure& chip : flowing.figures)
            markChanges(chip, m_changes);
        flowing.figures.insert(flowing.figures.begin(), std::move(heading));
        take(std::move(flowing.figures), {width, top + flowing.height});
    }

    void addList()
    {
        ChangeList list = changeList(folded(changeGroups(m_differences)), std::max(m_size.width(), listWidth));
        if (!list.figures.empty())
            take(std::move(list.figures), list.size);
    }

    /// The signs that the picture shows.
    std::vector<LegendItem> legend() const
    {
        std::vector<LegendItem> items;
        const std::pair<Kind, QString> labels[]{{Kind::Added, Words::tr("Added")},
                                                {Kind::Removed, Words::tr("Removed: dashed and struck through")},
                                                {Kind::Changed, Words::tr("Changed")},
                                                {Kind::Moved, Words::tr("Moved or renamed")}};
        for (const auto& [kind, label] : labels)
            if (std::ranges::find(m_differences, kind, &Difference::kind) != m_differences.end())
                items.push_back({signOf(kind, {14, 8}), label});
        std::ranges::move(replicationLegend(m_figures), std::back_inserter(items));
        if (!items.empty())
            items.push_back({{Box{{6, 2, 16, 12}, 3, Colour::RoleSoft, {Colour::Line}}}, Words::tr("As before")});
        return items;
    }

    const Topology& m_after;
    const ChangeOptions& m_options;
    const std::vector<Difference> m_differences;
    const ChangedClusters m_changes;
    std::vector<Figure> m_figures;
    QSizeF m_size;
    int m_notes = 0;
};

} // namespace

Drawing changeDrawing(const Topology& before, const Topology& after, const ChangeOptions& options)
{
    return withoutSecrets(withoutSecrets(Builder(before, after, options).build(), secrets::Known(*before.tree())),
                          secrets::Known(*after.tree()));
}

ChangeOptions changeOptions(const Design& before, const Design& after)
{
    const Options now = pictureOptions(diagram::Kind::Topology, after);
    const Options old = pictureOptions(diagram::Kind::Topology, before);
    ChangeOptions options{old.fileName, now.fileName, now.sourceHash, old.positions, true};
    options.positions.insert(now.positions);
    return options;
}

Drawing changeDrawing(const Design& before, const Design& after)
{
    return changeDrawing(*before.snapshot()->topology, *after.snapshot()->topology, changeOptions(before, after));
}

} // namespace pigpen

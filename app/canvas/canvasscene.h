#pragma once

#include "app/canvas/blocklayer.h"
#include "app/canvas/dimming.h"
#include "app/canvas/glide.h"
#include "app/canvas/linklayer.h"
#include "app/document/document.h"
#include "core/diagram/diagrams.h"
#include "core/topology/matching.h"

#include <QGraphicsScene>

namespace pigpen {

/// One of the four pictures of a document as items. It follows the document's latest snapshot and touches only the
/// items of entities that changed; it follows the selection; it holds no fact of its own.
/// Where its entities are arranged, the containers are outlines; those that somebody looks at closely (they are in view
/// and near, or are asked for by their parts) have their parts as items, and lose them again after a while.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// Boxes that are moved lie above those that stand.
    static constexpr double containerDepth = 0;
    static constexpr double liftedDepth = 1;

    CanvasScene(Document* document, diagram::Kind kind, QObject* parent = nullptr);

    Document& document() const { return *m_document; }
    diagram::Kind kind() const { return m_kind; }
    /// Whether its entities stand where the user puts them; the other pictures are drawn as a whole.
    bool isArranged() const { return m_kind == diagram::Kind::Topology || m_kind == diagram::Kind::Nodes; }
    const FigurePainter& painter() const { return m_painter; }
    void setTheme(diagram::Theme theme);

    /// Catches up with the document. Done by itself while active, and on becoming so.
    void setActive(bool active);
    void refresh();
    /// What a view shows: makes the parts that can be seen there, and lets go of others.
    void look(const QRectF& seen, double zoom);
    /// Moves a container while a gesture is under way; routeLinks draws the links again, for where the boxes stand
    /// then.
    void move(FigureItem* container, QPointF to);
    void routeLinks();

    /// Null where it shows none. Makes it where that was not needed yet.
    FigureItem* item(const EntityId& id) const { return itemsOf(id).value(0); }
    /// The container that is this entity, not one that it is part of.
    FigureItem* container(const EntityId& id) const;
    /// The node that an entity is, stands on, or is shown in; empty where it is not one node's.
    QString nodeOf(const EntityId& entity) const;
    /// The topmost entity there; null over the empty ground.
    FigureItem* itemAt(QPointF point) const;
    /// The cluster whose mark for folding is there; null where none is.
    FigureItem* foldAt(QPointF point, double zoom) const;
    /// The figure whose mark of the checks is there; null where none is.
    FigureItem* badgeAt(QPointF point, double zoom) const;
    /// The container (cluster, node) that an item is part of, or is.
    static FigureItem* containerOf(FigureItem* item);
    QList<FigureItem*> containers() const { return m_containers; }
    /// Those that a rectangle touches, not more than `most`; cost follows what is there.
    QList<FigureItem*> containersIn(const QRectF& rect, qsizetype most = INT_MAX) const
    {
        return m_index.in(rect, most);
    }
    /// A container's parts, the lowest first; made where they were not needed yet.
    QList<FigureItem*> partsOf(FigureItem* container) const;
    QRectF contents() const;

    /// Where the containers stand, to be kept: the positions of the sidecar and of all that was laid out by itself.
    Sidecar pinned() const;
    static diagram::Positions& positionsOf(Sidecar& sidecar, diagram::Kind kind);

    /// Pales what the filter does not find, until there is another; an empty one finds all.
    void setFilter(const Filter& filter);
    const Remaining& remaining() const { return m_remaining; }

    /// How many containers were drawn anew since the scene was made.
    int figuresBuilt() const { return m_figuresBuilt; }
    /// How many containers got their parts.
    int closeupsMade() const { return m_closeupsMade; }
    /// How many have them now.
    qsizetype closeups() const { return m_closeups.size(); }
    /// How often an item was made, moved, or marked otherwise by catching up with the document.
    int itemsTouched() const { return m_itemsTouched + m_closeupsMade + m_links.drawn() + m_healthsShown; }
    /// How many figures were given another state by a failure drill.
    int healthsShown() const { return m_healthsShown; }
    /// Another number whenever containers look otherwise from afar: other ones, elsewhere, paler, or in another state.
    int aspect() const { return m_aspect; }

    Glide& glide() { return m_glide; }

Q_SIGNALS:
    void refreshed();
    /// What the failure drill says is shown; or that there is none.
    void healthShown();

protected:
    bool event(QEvent* event) override;
    void helpEvent(QGraphicsSceneHelpEvent* event) override;

private:
    /// The values that a container's figure was drawn from: while they are the same, so is the figure.
    struct Sources
    {
        std::vector<std::shared_ptr<const void>> entities; // the container's own first
        diagram::Presentation presentation;
        bool operator==(const Sources&) const = default;
    };
    struct Shown
    {
        Sources sources;
        FigureItem* item = nullptr;
    };

    void clearAll();
    void showClusters(const Topology& topology);
    void showNodes(const Topology& topology);
    void showDrawing(const Topology& topology);
    QSet<EntityId> nodesConcerned(const Topology& topology) const;
    Sources sourcesOf(const Topology& topology, const Node& node) const;
    bool isWhollyStale(size_t count) const;
    void show(const EntityId& id, const Sources& sources, const std::function<Outline()>& outline);
    void hide(const EntityId& id);
    void add(const EntityId& id, const Sources& sources, FigureItem* item);
    void erase(FigureItem* item);
    void layOut(const Topology& topology);
    void place(FigureItem* item, QPointF to);
    void catchUpLinks();
    LinkLayer::Places places() const;
    diagram::Figure figureOf(const FigureItem* container) const;
    QList<FigureItem*> itemsOf(const EntityId& id) const;
    QList<EntityId> shownIn(const EntityId& part) const;
    QList<EntityId> homesOf(const EntityId& entity) const;
    FigureItem* topmostAt(QPointF point) const;
    void detail(FigureItem* container) const;
    void showAsItems(const QList<FigureItem*>& containers);
    void spare(const QList<FigureItem*>& wanted);
    void repaintSoon(const QRectF& place);
    void repaintNow();
    void simplify(FigureItem* container);
    void dress(FigureItem* container) const;
    void showFilter();
    QList<EntityId> entitiesIn(FigureItem* container, const QSet<EntityId>& candidates);
    void markSelection();
    void showHealth();
    std::optional<Health> healthOf(const EntityId& entity) const;
    void markFindings();
    void markFound(FigureItem* container) const;
    void markDrawing(const std::vector<check::Finding>& findings);
    QSet<EntityId> foundOtherwise(const std::vector<check::Finding>& findings) const;
    QList<FigureItem*> partsFor(FigureItem* container, const EntityId& entity) const;

    Document* m_document;
    diagram::Kind m_kind;
    FigurePainter m_painter;
    QHash<EntityId, Shown> m_shown;
    mutable QHash<EntityId, QList<FigureItem*>> m_items; // a drawing may show one more than once
    QList<FigureItem*> m_containers;
    ContainerIndex m_index;
    BlockLayer* m_blocks; // those containers that are not visible as items
    QSet<FigureItem*> m_visible;
    mutable QList<FigureItem*> m_closeups; // containers that have their parts, in the order in which they got them
    LinkLayer m_links;
    std::vector<QRectF> m_stalePlaces;   // to be painted again
    std::vector<QRectF> m_changedPlaces; // that the links don't know yet
    bool m_linksStale = true;            // there may be other ones
    Glide m_glide;
    QHash<FigureItem*, QPointF> m_stood; // where those stood that moved in this refresh
    QSet<FigureItem*> m_appeared;        // in this refresh: they come from nowhere
    Filter m_filter;
    Remaining m_remaining;
    QSet<EntityId> m_matching;
    QHash<EntityId, QList<EntityId>> m_entities; // by container, while something is filtered
    bool m_isFiltered = false;
    std::shared_ptr<const QString> m_portSettings; // of all nodes whose boxes tell ports
    TopologyPtr m_topology;                        // what is shown
    diagram::Presentation m_presentation;          // with it
    diagram::Positions m_positions;                // that it was laid out around
    bool m_layoutStale = true;
    bool m_drawingStale = true;
    SnapshotPtr m_checked; // whose findings are marked
    QHash<EntityId, std::vector<Told>> m_told;
    QSet<EntityId> m_redrawn; // in this refresh
    QList<EntityId> m_selectedIds;
    QSet<EntityId> m_selected;
    mutable std::optional<QRectF> m_contents;
    bool m_active = false;
    bool m_drills = false;
    int m_figuresBuilt = 0;
    mutable int m_closeupsMade = 0;
    int m_itemsTouched = 0;
    int m_healthsShown = 0;
    int m_aspect = 0;
};

} // namespace pigpen

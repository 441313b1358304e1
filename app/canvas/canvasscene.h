#pragma once

#include "app/canvas/dimming.h"
#include "app/canvas/glide.h"
#include "app/document/document.h"
#include "core/diagram/diagrams.h"
#include "core/topology/matching.h"

#include <QGraphicsScene>

namespace pigpen {

/// One of the four pictures of a document as items. It follows the document's latest snapshot and touches only the
/// items of entities that changed; it follows the selection; it holds no fact of its own.
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
    /// Draws the links again, for where the boxes stand now.
    void routeLinks();

    /// Null where it shows none.
    FigureItem* item(const EntityId& id) const { return m_items.value(id).value(0); }
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
    /// Those that a rectangle touches; cost follows what is there.
    QList<FigureItem*> containersIn(const QRectF& rect) const;
    QRectF contents() const;

    /// Where the containers stand, to be kept: the positions of the sidecar and of all that was laid out by itself.
    Sidecar pinned() const;
    static diagram::Positions& positionsOf(Sidecar& sidecar, diagram::Kind kind);

    /// Pales what the filter does not find, until there is another; an empty one finds all.
    void setFilter(const Filter& filter);
    const Remaining& remaining() const { return m_remaining; }

    /// How many containers were drawn anew since the scene was made.
    int figuresBuilt() const { return m_figuresBuilt; }

    /// How many figures were given another state by a failure drill.
    int healthsShown() const { return m_healthsShown; }

    Glide& glide() { return m_glide; }

Q_SIGNALS:
    void refreshed();
    /// What the failure drill says is shown; or that there is none.
    void healthShown();

private:
    /// The values that a container's figure was drawn from: while they are the same, so is the figure.
    struct Sources
    {
        std::vector<std::shared_ptr<const void>> entities;
        diagram::Presentation presentation;
        bool operator==(const Sources&) const = default;
    };
    struct Shown
    {
        Sources sources;
        FigureItem* item = nullptr;
    };

    void showClusters(const Topology& topology);
    void showNodes(const Topology& topology);
    void showDrawing(const Topology& topology);
    void keepOrDraw(QHash<EntityId, Shown>& shown, const EntityId& id, const Sources& sources,
                    const std::function<diagram::Figure()>& draw);
    void replaceShown(QHash<EntityId, Shown> shown);
    void layOut(const Topology& topology);
    void glideToPlaces();
    FigureItem* add(const diagram::Figure& figure);
    void remove(FigureItem* item);
    void showFilter();
    void markSelection();
    void showHealth();
    void markFindings(const std::vector<check::Finding>& findings);
    QList<FigureItem*> itemsFor(const EntityId& entity) const;
    void unmark(FigureItem::Mark mark);

    Document* m_document;
    diagram::Kind m_kind;
    FigurePainter m_painter;
    QHash<EntityId, Shown> m_shown;
    QHash<EntityId, QList<FigureItem*>> m_items; // a drawing may show one more than once
    QList<FigureItem*> m_containers;
    QList<FigureItem*> m_links;
    Glide m_glide;
    Filter m_filter;
    Remaining m_remaining;
    bool m_isFiltered = false;
    std::shared_ptr<const QString> m_portSettings; // of all nodes whose boxes tell ports
    TopologyPtr m_topology;                        // what is shown
    QSet<EntityId> m_found;                        // what findings are marked at
    bool m_active = false;
    int m_figuresBuilt = 0;
    int m_healthsShown = 0;
};

} // namespace pigpen

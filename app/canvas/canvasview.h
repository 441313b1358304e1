#pragma once

#include "app/canvas/placing.h"
#include "app/canvas/pointing.h"

#include <QGraphicsView>

namespace pigpen {

class Minimap;

/// A picture of the document in the window: pan, zoom, selection, drag and drop. What the mouse and the
/// keyboard do on it is told in Pointing and canvaskeys.h.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(Document* document, diagram::Kind kind, QWidget* parent = nullptr);
    ~CanvasView() override;

    CanvasScene& canvas() { return *m_scene; }
    DropPreview& preview() { return m_preview; }
    Placing& placing() { return m_placing; }
    Pointing& pointing() { return m_pointing; }
    Minimap& minimap() { return *m_minimap; }
    void setTheme(diagram::Theme theme);
    /// Pale: what it shows is older than the text.
    void setDimmed(bool dimmed);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    /// The whole picture, no larger than 100 %.
    void fit();
    /// The selected as large as they can be seen as a whole, no larger than 100 %.
    void fitSelected();
    void lookAt(QPointF centre);
    /// As a turn of the wheel (120 a notch) does, at the view's centre.
    void zoomBy(int wheel) { setZoom(zoom() * factorOf(wheel)); }
    /// Scrolls as little as it takes to see the entity.
    void reveal(const EntityId& entity);
    void removeSelected();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Enter, or a double click: the user wants to edit what is selected.
    void inspectRequested();
    /// A new node, where the selection is.
    void nodeRequested();
    /// The user wants to type a new name (or address).
    void renameRequested(const pigpen::EntityId& entity);
    /// What the checks found of the entity and of what is in it shall be seen.
    void problemsRequested(const pigpen::EntityId& entity);
    void menuRequested(const pigpen::EntityId& entity, const QPoint& globalPosition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr double zoomStep = 1.2;

    EntityId badgeAt(QPoint position) const;
    static double factorOf(int wheel);
    void showWhole(const QRectF& part);
    void zoomAt(QPoint position, double zoom);
    void showDrop(QPoint position);
    void updateBounds();
    void look();
    void keepFitted();

    CanvasScene* m_scene;
    DropPreview m_preview;
    Placing m_placing;
    Pointing m_pointing;
    Minimap* m_minimap;
    EdgePan m_edgePan; // while something is dragged in
    std::optional<Cargo> m_cargo;
    EntityId m_pressedBadge;
    bool m_dimmed = false;
    bool m_fitted = true; // and stays so until the user looks elsewhere
};

} // namespace pigpen

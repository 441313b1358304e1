#pragma once

#include "app/canvas/gesture.h"

#include <QGraphicsView>

namespace pigpen {

/// A picture of the document in the window: pan, zoom, selection, keyboard, drag and drop. What the mouse does between
/// press and release is a Gesture.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(Document* document, diagram::Kind kind, QWidget* parent = nullptr);
    ~CanvasView() override;

    CanvasScene& canvas() { return *m_scene; }
    DropPreview& preview() { return m_preview; }
    void setTheme(diagram::Theme theme);
    /// Pale: what it shows is older than the text.
    void setDimmed(bool dimmed);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    /// The whole picture, no larger than 100 %.
    void fit();
    /// Scrolls as little as it takes to see the entity.
    void reveal(const EntityId& entity);
    void removeSelected();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Enter, or a double click: the user wants to edit what is selected.
    void inspectRequested();
    /// The user wants to type a new name (or address).
    void renameRequested(const pigpen::EntityId& entity);
    void menuRequested(const pigpen::EntityId& entity, const QPoint& globalPosition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
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
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr double zoomStep = 1.2;

    struct Press
    {
        QPoint at;
        EntityId entity;
        Qt::MouseButton button = Qt::NoButton;
        bool wasSelected = false;
    };

    Pointer pointerAt(QPoint position) const { return {position, mapToScene(position)}; }
    void zoomAt(QPoint position, double zoom);
    void press(const QMouseEvent& event);
    void click();
    std::unique_ptr<Gesture> gestureFrom(const Press& press);
    QList<FigureItem*> movable(const EntityId& entity) const;
    void endGesture(bool cancelled);
    void hover(QPoint position);
    void escape();
    void step(Qt::Key direction);
    void updateBounds();
    void keepFitted();

    CanvasScene* m_scene;
    DropPreview m_preview;
    std::unique_ptr<Gesture> m_gesture;
    std::optional<Press> m_press;
    EntityId m_hovered;
    bool m_spaceHeld = false;
    bool m_dimmed = false;
    bool m_fitted = true; // and stays so until the user looks elsewhere
};

} // namespace pigpen

#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace pigpen {

class CanvasView;

/// A small overview in the corner of a canvas: every container in its module's colour, and a frame around what is in
/// view. A click or a drag moves the view there, the wheel zooms. Gone while everything is in view.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasView* view);

    /// Whether the user wants it at all.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    /// Paints the boxes anew, when it is next seen.
    void redraw();
    /// Where a point of the scene is on it.
    QPointF mapFromScene(QPointF point) const;
    QPointF mapToScene(QPointF point) const;
    /// How often the boxes were painted: not when the view only moves over them.
    int picturesPainted() const { return m_picturesPainted; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void catchUp();
    void follow();
    bool isUseful() const;
    QRectF seen() const;
    void paintBoxes(QPainter& painter) const;

    CanvasView* m_view;
    QTimer m_soon; // several things that move the view at once make one update
    QPixmap m_picture;
    QRectF m_contents; // of the scene
    double m_scale = 1;
    bool m_wanted = true;
    int m_aspect = -1; // of the canvas, that is in the picture
    int m_picturesPainted = 0;
};

} // namespace pigpen

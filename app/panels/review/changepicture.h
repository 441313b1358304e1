#pragma once

#include "app/panels/review/review.h"
#include "core/diagram/drawing.h"

#include <QGraphicsView>

namespace pigpen {

/// The picture of what differs: fitted to its room; Ctrl and the wheel, + and − zoom, 0 fits it again, dragging moves
/// it. It follows the review.
class ChangePicture : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChangePicture(const Review* review, QWidget* parent = nullptr);
    ~ChangePicture() override;

    const diagram::Drawing& drawing() const { return m_drawing; }
    /// The picture as SVG, as the command line writes it.
    QByteArray toSvg() const;
    /// Where an entity is drawn, in the picture; null where it is not.
    QRectF placeOf(const EntityId& entity) const;

Q_SIGNALS:
    /// The user clicked on what differs there.
    void chosen(int difference);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void draw();
    void fit();
    void zoomBy(double factor);

    const Review* m_review;
    diagram::Drawing m_drawing;
    QPoint m_pressed;
    bool m_isFitted = true;
};

} // namespace pigpen

#pragma once

#include "app/canvas/cargo.h"

#include <QAbstractButton>

namespace pigpen {

/// One thing of the palette: a small picture and a name, to be dragged away, armed by a click, or chosen by key
/// (clicked).
class PaletteTile : public QAbstractButton
{
    Q_OBJECT

public:
    PaletteTile(const QString& name, const QString& hint, const Cargo& cargo, QWidget* parent = nullptr);

    const Cargo& cargo() const { return m_cargo; }
    QSize sizeHint() const override { return {104, 36}; }

    bool isArmed() const { return m_armed; }
    void setArmed(bool armed);

Q_SIGNALS:
    /// A click, or, to lock it, a double click.
    void armRequested(bool locked);
    void escaped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void drag();

    Cargo m_cargo;
    QPoint m_pressed;
    bool m_armed = false;
};

} // namespace pigpen

#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace pigpen {

/// A card that lies above the window, and its soft shadow around it.
void paintCard(QPainter& painter, const QRect& card, const QPalette& palette);
/// The room that the shadow takes.
QMargins cardMargins();

/// A card that lies over the window for a moment. It takes the focus; Escape or a click elsewhere puts it away, and
/// the focus goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* window);

    /// The part of it that the card fills; the rest is its shadow.
    QRect card() const;
    void dismiss();

protected:
    /// Where its content goes.
    QVBoxLayout* body() const { return m_body; }
    /// Shows the card at that place of the window.
    void lay(const QRect& card);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followFocus(const QWidget* now);

    QVBoxLayout* m_body;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace pigpen

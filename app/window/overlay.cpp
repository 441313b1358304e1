#include "app/window/overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int shadow = 16;
constexpr int drop = 4; // the shadow lies lower than the card
constexpr double radius = 10;

} // namespace

Overlay::Overlay(QWidget* window) : QWidget(window), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + 1);
    m_body->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

QRect Overlay::card() const
{
    return rect().adjusted(shadow, shadow, -shadow, -shadow);
}

void Overlay::lay(const QRect& card)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    setGeometry(card.adjusted(-shadow, -shadow, shadow, shadow));
    show();
    raise();
}

void Overlay::dismiss()
{
    if (isHidden())
        return;
    const QPointer<QWidget> before = m_before;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

/// The focus left for another place: that place keeps it.
void Overlay::followFocus(const QWidget* now)
{
    if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now))
        hide();
}

bool Overlay::event(QEvent* event)
{
    // No shortcut of the window may take Escape away.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!card().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, card(), palette());
}

QMargins cardMargins()
{
    return {shadow, shadow, shadow, shadow};
}

void paintCard(QPainter& painter, const QRect& card, const QPalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr int layers = 6;
    constexpr int strength = 7; // of 255, a layer
    painter.setBrush(QColor(0, 0, 0, strength));
    for (int layer = 1; layer <= layers; ++layer) {
        const int out = layer * (shadow - drop) / layers;
        painter.drawRoundedRect(card.adjusted(-out, drop - out, out, drop + out), radius + out, radius + out);
    }
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace pigpen

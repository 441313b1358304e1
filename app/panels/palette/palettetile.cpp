#include "app/panels/palette/palettetile.h"

#include "app/panels/palette/glyph.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

namespace pigpen {

namespace {

constexpr QSize glyphSize(26, 20);
constexpr int margin = 6;

} // namespace

PaletteTile::PaletteTile(const QString& name, const QString& hint, const Cargo& cargo, QWidget* parent)
    : QAbstractButton(parent), m_cargo(cargo)
{
    setText(name);
    setToolTip(hint);
    setAccessibleName(name);
    setAccessibleDescription(hint);
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaletteTile::paintEvent(QPaintEvent*)
{
    const diagram::Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (underMouse() || isDown() || hasFocus() || m_armed) {
        painter.setPen(hasFocus() || m_armed ? QPen(accent(theme), 1.5) : QPen(palette().color(QPalette::Mid)));
        QColor ground = m_armed ? accent(theme) : palette().color(QPalette::Window);
        ground.setAlphaF(m_armed ? 0.18F : 1.0F);
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, 7, 7);
    }
    const QRectF glyph(QPointF(margin, (height() - glyphSize.height()) / 2.0), glyphSize);
    paintGlyph(painter, glyph, m_cargo, theme);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(int(glyph.right()) + margin, 0, -2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void PaletteTile::setArmed(bool armed)
{
    m_armed = armed;
    update();
}

void PaletteTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->key() == Qt::Key_Escape && m_armed)
        return Q_EMIT escaped();
    QAbstractButton::keyPressEvent(event);
}

void PaletteTile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void PaletteTile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) != 0 && far)
        drag();
}

/// With the mouse a click does not choose: it arms.
void PaletteTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isDown())
        return;
    setDown(false);
    if (rect().contains(event->position().toPoint()))
        Q_EMIT armRequested(false);
}

void PaletteTile::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT armRequested(true);
}

void PaletteTile::drag()
{
    setDown(false);
    auto* drag = new QDrag(this); // Qt deletes it when the drag is over
    drag->setMimeData(toMime(m_cargo).release());
    const QSize size = glyphSize + QSize(2, 2);
    QPixmap pixmap(size * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, QRectF(QPointF(1, 1), glyphSize), m_cargo, themeOf(palette()));
    painter.end();
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(glyphSize.width() / 2, glyphSize.height() + 4));
    drag->exec(Qt::CopyAction);
}

void PaletteTile::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void PaletteTile::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace pigpen

#include "app/window/welcome/templatecard.h"

#include "app/paint/figurepainter.h"
#include "core/design/templates.h"

#include <QKeyEvent>
#include <QPainterPath>

namespace pigpen {

namespace {

constexpr double radius = 10;
constexpr int margin = 14;
constexpr int gap = 6; // between title, summary and counts

int pictureHeight(int width)
{
    constexpr double aspect = 0.56;
    return int(width * aspect);
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

TemplateCard::TemplateCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_name(name), m_summary(capitalised(templates::summary(name))), m_picture(name)
{
    setObjectName(name);
    setText(templates::title(name));
    setAccessibleName(tr("New from the template %1").arg(text()));
    setToolTip(m_summary);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

int TemplateCard::heightForWidth(int width) const
{
    const int title = fontMetrics().height();
    const int counts = fontMetrics().height();
    return pictureHeight(width) + margin + title + gap + summaryHeight(width) + 2 * gap + counts + margin;
}

int TemplateCard::summaryHeight(int width) const
{
    const QRect room(0, 0, width - 2 * margin, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_summary).height();
}

QString TemplateCard::counts()
{
    const Topology& topology = *m_picture.topology();
    return tr("%1 · %2", "nodes and clusters")
        .arg(tr("%n node(s)", nullptr, int(topology.nodes().size())),
             tr("%n cluster(s)", nullptr, int(topology.clusters().size())));
}

void TemplateCard::showEvent(QShowEvent* event)
{
    setAccessibleDescription(tr("%1. %2").arg(m_summary, counts()));
    QAbstractButton::showEvent(event);
}

void TemplateCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintPicture(painter);
    paintWords(painter);
}

void TemplateCard::paintFrame(QPainter& painter)
{
    const diagram::Theme theme = themeOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath card;
    card.addRoundedRect(frame, radius, radius);
    painter.fillPath(card, palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(QRectF(0, 0, width(), pictureHeight(width())));
    painter.fillPath(card, colour(diagram::Colour::Ground, theme));
    painter.restore();
    const QColor line = palette().color(QPalette::Mid);
    painter.setPen(line);
    painter.drawLine(QPointF(1, pictureHeight(width()) + 0.5), QPointF(width() - 1, pictureHeight(width()) + 0.5));
    const bool pointed = hasFocus() || underMouse();
    painter.setPen(QPen(pointed ? accent(theme) : line, hasFocus() ? 2 : 1));
    painter.drawPath(card);
}

void TemplateCard::paintPicture(QPainter& painter)
{
    const QSize room(width() - 2 * margin, pictureHeight(width()) - 2 * margin);
    if (!room.isEmpty())
        painter.drawPixmap(QPointF(margin, margin), m_picture.pixmap(room, devicePixelRatioF(), themeOf(palette())));
}

void TemplateCard::paintWords(QPainter& painter)
{
    const int top = pictureHeight(width()) + margin;
    const QRect room(margin, top, width() - 2 * margin, height() - top - margin);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(room.adjusted(0, fontMetrics().height() + gap, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_summary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, counts());
}

/// Arrows are the gallery's.
void TemplateCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event->ignore();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TemplateCard::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void TemplateCard::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace pigpen

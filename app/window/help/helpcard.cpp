#include "app/window/help/helpcard.h"

#include "app/window/help/paneltexts.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int cardWidth = 440;
constexpr int padding = 18;
constexpr int gap = 8; // to the panel and to the window's edge

} // namespace

HelpCard::HelpCard(QWidget* window)
    : Overlay(window), m_title(new QLabel(this)), m_scroll(new QScrollArea(this)), m_words(new QLabel)
{
    setObjectName(QStringLiteral("helpCard"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_words);
    setFocusProxy(m_scroll);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(padding, padding - 2, padding, padding);
    inside->setSpacing(8);
    inside->addWidget(m_title);
    inside->addWidget(m_scroll, 1);
    body()->addLayout(inside);
}

QString HelpCard::words() const
{
    return m_words->text();
}

void HelpCard::open()
{
    const QWidget* panel = help::panelAround(QApplication::focusWidget());
    const help::PanelText& text = panel ? *help::textOf(panel->objectName()) : help::panels().front();
    m_title->setText(text.title);
    m_words->setText(help::toHtml(text));
    m_scroll->setAccessibleName(tr("Help: %1").arg(text.title));
    m_scroll->setAccessibleDescription(text.purpose);
    m_scroll->ensureVisible(0, 0);
    lay(placeBeside(panel ? *panel : *parentWidget()));
    setFocus(Qt::PopupFocusReason);
}

/// Beside the panel where there is room, else in its upper corner; never outside the window.
QRect HelpCard::placeBeside(const QWidget& panel) const
{
    const QRect window = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const QRect there(panel.mapTo(parentWidget(), QPoint()), panel.size());
    const int width = std::min(cardWidth, window.width());
    const int inner = width - 2 * padding - 2;
    const int height = m_title->sizeHint().height() + m_words->heightForWidth(inner) + 2 * padding + 12;
    int left = there.right() + gap;
    if (left + width > window.right())
        left = there.left() - gap - width;
    if (left < window.left())
        left = there.right() - gap - width;
    QRect place(left, there.top() + gap, width, std::min(height, window.height()));
    place.moveLeft(std::clamp(place.left(), window.left(), window.right() - width));
    place.moveTop(std::clamp(place.top(), window.top(), window.bottom() - place.height()));
    return place;
}

} // namespace pigpen

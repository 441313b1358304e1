#include "app/window/welcome/gallery.h"

#include "app/window/welcome/templatecard.h"
#include "core/design/templates.h"

#include <QKeyEvent>

namespace pigpen {

namespace {

constexpr int gap = 20;
constexpr int narrowestCard = 208;
constexpr int widestCard = 400;
constexpr int mostColumns = 4;

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(narrowestCard);
    for (const QString& name : templates::names()) {
        auto* card = new TemplateCard(name, this);
        connect(card, &TemplateCard::clicked, this, [this, name] { Q_EMIT chosen(name); });
        m_cards << card;
    }
}

int Gallery::widest()
{
    return mostColumns * (widestCard + gap) - gap;
}

int Gallery::columns() const
{
    return std::clamp((width() + gap) / (narrowestCard + gap), 1, mostColumns);
}

void Gallery::resizeEvent(QResizeEvent*)
{
    layOut();
}

void Gallery::layOut()
{
    const int across = columns();
    const int cardWidth = std::min((width() + gap) / across - gap, widestCard);
    int cardHeight = 0;
    for (const TemplateCard* card : m_cards)
        cardHeight = std::max(cardHeight, card->heightForWidth(cardWidth));
    const QSize size(cardWidth, cardHeight);
    int index = 0;
    for (TemplateCard* card : m_cards) {
        const QPoint place(index % across * (size.width() + gap), index / across * (size.height() + gap));
        card->setGeometry({place, size});
        ++index;
    }
    const int rows = (index + across - 1) / across;
    setFixedHeight(rows * (size.height() + gap) - gap);
}

void Gallery::keyPressEvent(QKeyEvent* event)
{
    const QHash<int, int> steps{
        {Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -columns()}, {Qt::Key_Down, columns()}};
    const auto at = m_cards.indexOf(static_cast<TemplateCard*>(focusWidget()));
    if (!steps.contains(event->key()) || at < 0)
        return QWidget::keyPressEvent(event);
    TemplateCard* next = m_cards.value(at + steps.value(event->key()));
    if (!next)
        return;
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT pointedAt(next);
}

} // namespace pigpen

#include "app/panels/later.h"

#include <QDockWidget>
#include <QVBoxLayout>

namespace pigpen {

namespace {

/// What Tab reaches in a widget without a parent, in that order.
QList<QWidget*> fieldsOf(const QWidget* widget)
{
    QList<QWidget*> fields;
    for (QWidget* next = widget->nextInFocusChain(); next != widget; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0)
            fields << next;
    return fields;
}

} // namespace

LaterWidget::LaterWidget(std::function<QWidget*()> make, QWidget* parent) : QWidget(parent), m_make(std::move(make)) {}

/// As the panels have it.
QSize LaterWidget::minimumSizeHint() const
{
    constexpr QSize least(0, 120);
    return m_widget ? QWidget::minimumSizeHint() : least;
}

QWidget* LaterWidget::widget()
{
    if (m_widget)
        return m_widget;
    m_widget = m_make();
    const QList<QWidget*> fields = fieldsOf(m_widget);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_widget);
    m_widget->show(); // the layout would do it later
    chain(fields);
    setFocusProxy(m_widget);
    return m_widget;
}

/// What is made last would be reached last by Tab.
void LaterWidget::chain(const QList<QWidget*>& fields)
{
    setFocusPolicy(Qt::TabFocus); // or Qt would not take it for a step of the way
    QWidget* last = this;
    for (QWidget* field : fields) {
        if (field->window() != window()) // the list of a choice
            continue;
        setTabOrder(last, field);
        last = field;
    }
    setFocusPolicy(Qt::NoFocus);
}

void LaterWidget::makeWhenSeen()
{
    if (isVisible() && !visibleRegion().isEmpty())
        widget();
}

/// Behind another panel's tab it is visible for Qt, but not seen. The dock tells when its tab comes to the front; that
/// moves it, and shows nothing.
void LaterWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget())
        if (const auto* dock = qobject_cast<QDockWidget*>(widget))
            connect(dock, &QDockWidget::visibilityChanged, this, &LaterWidget::makeWhenSeen,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    makeWhenSeen();
}

} // namespace pigpen

#include "app/window/panelcycle.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

namespace pigpen {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Where the focus goes in a part: where it was, else to the first that takes it; null where nothing does.
QWidget* entryOf(QWidget* part)
{
    QWidget* last = part->focusWidget();
    if (last && last != part && takesFocus(last))
        return last;
    if (takesFocus(part))
        return part;
    for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

QList<QWidget*> partsOf(const QMainWindow& window)
{
    QList<QWidget*> parts{window.centralWidget()};
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (!dock->visibleRegion().isEmpty()) // neither hidden nor behind another
            parts << dock->widget();
    }
    parts.removeIf([](QWidget* part) { return !part || !entryOf(part); });
    const auto place = [&window](const QWidget* part) {
        const QPoint at = part->mapTo(&window, QPoint());
        return std::pair(at.x(), at.y());
    };
    std::ranges::sort(parts, {}, place);
    if (auto* bar = window.findChild<QStatusBar*>(); bar && bar->isVisible() && entryOf(bar))
        parts << bar;
    return parts;
}

} // namespace

void focusPanel(QMainWindow& window, int step)
{
    const QList<QWidget*> parts = partsOf(window);
    if (parts.isEmpty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        parts, [focus](const QWidget* part) { return part == focus || (focus && part->isAncestorOf(focus)); });
    const qsizetype count = parts.size();
    const qsizetype at = here - parts.begin();
    const qsizetype first = step > 0 ? 0 : count - 1;
    QWidget* next = parts[at == count ? first : (at + step + count) % count];
    entryOf(next)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace pigpen

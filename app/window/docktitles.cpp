#include "app/window/docktitles.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace pigpen {

namespace {

void showTitles(const QMainWindow& window)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        const QList<QDockWidget*> sharing = window.tabifiedDockWidgets(dock);
        const bool hasTab = std::ranges::any_of(sharing, [](const QDockWidget* other) { return !other->isHidden(); });
        QWidget* before = dock->titleBarWidget();
        if (hasTab == (before != nullptr))
            continue;
        dock->setTitleBarWidget(hasTab ? new QWidget(dock) : nullptr);
        delete before;
    }
}

} // namespace

void nameDocksByTabs(QMainWindow& window)
{
    window.setDockOptions(window.dockOptions() | QMainWindow::GroupedDragging);
    // Later, for the window asks its docks while it still moves them.
    const auto follow = [&window] { showTitles(window); };
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        QObject::connect(dock, &QDockWidget::visibilityChanged, &window, follow, Qt::QueuedConnection);
        QObject::connect(dock, &QDockWidget::dockLocationChanged, &window, follow, Qt::QueuedConnection);
    }
}

} // namespace pigpen

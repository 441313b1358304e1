#include "app/window/canvasmenu.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QMenuBar>

namespace pigpen {

/// What they hold depends on the selection: they are filled as they open.
void MainWindow::makeEntityMenus()
{
    const auto add = [this](const QString& title, void (*fill)(QMenu&, Document&, ViewTabs&)) {
        QMenu* menu = menuBar()->addMenu(title);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            qDeleteAll(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
            menu->clear();
            fill(*menu, document(), views());
        });
    };
    add(tr("&Insert"), fillInsertMenu);
    add(tr("E&ntity"), fillEntityMenu);
}

} // namespace pigpen

#include "app/window/mainwindow.h"

#include <QAction>
#include <QToolBar>

namespace pigpen {

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    constexpr int iconSize = 20;
    bar->setIconSize({iconSize, iconSize});
    const QStringList order{QStringLiteral("open"),
                            QStringLiteral("save"),
                            {},
                            QStringLiteral("undo"),
                            QStringLiteral("redo"),
                            {},
                            QStringLiteral("zoom-out"),
                            QStringLiteral("zoom-in"),
                            QStringLiteral("fit"),
                            {},
                            QStringLiteral("export")};
    for (const QString& name : order) {
        if (name.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(m_actions.value(name));
    }
}

void MainWindow::updateIcons()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        it.value()->setIcon(themedIcon(it.key(), theme()));
        it.value()->setIconVisibleInMenu(false);
    }
}

} // namespace pigpen

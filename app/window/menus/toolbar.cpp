#include "app/panels/mnemonic.h"
#include "app/window/mainwindow.h"

#include <QAction>
#include <QToolBar>

namespace pigpen {

namespace {

/// Its words and its keys, for who points at it.
QAction* withKeys(QAction* action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const auto tell = [action, keys] {
        const QString words = withoutMnemonic(action->text());
        const QString tip = keys.isEmpty() ? words : MainWindow::tr("%1 (%2)").arg(words, keys);
        if (action->toolTip() != tip) // that is a change, too
            action->setToolTip(tip);
    };
    QObject::connect(action, &QAction::changed, action, tell);
    tell();
    return action;
}

} // namespace

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
                            QStringLiteral("drill"),
                            {},
                            QStringLiteral("export")};
    for (const QString& name : order) {
        if (name.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(withKeys(m_actions.value(name)));
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

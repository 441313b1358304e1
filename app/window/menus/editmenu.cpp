#include "app/canvas/arranging.h"
#include "app/window/filterbar.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QMenuBar>
#include <QUndoGroup>

namespace pigpen {

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undoGroup->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undoGroup->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addActions({undo, redo});
    m_actions.insert(QStringLiteral("undo"), undo);
    m_actions.insert(QStringLiteral("redo"), redo);
    menu->addSeparator();
    addClipboardActions(menu);
    menu->addSeparator();
    addAction(menu, {}, tr("&Remove the selected"), {}, [this] { views().view().removeSelected(); });
    addAction(menu, {}, tr("Re&name…"), {},
              [this] { Q_EMIT views().view().renameRequested(document().selection()->current()); });
    menu->addSeparator();
    addAction(menu, {}, tr("Select &all"), QKeySequence::SelectAll,
              [this] { selectAllContainers(views().view().canvas()); });
    addAction(menu, {}, tr("&Find on the canvas…"), QKeySequence(tr("Ctrl+Shift+F")),
              [this] { views().filter().open(); });
    menu->addSeparator();
    addSourceActions(menu);
}

} // namespace pigpen

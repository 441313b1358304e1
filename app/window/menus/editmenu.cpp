#include "app/canvas/arranging.h"
#include "app/panels/problems/problemactions.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/designtabs.h"
#include "app/window/filterbar.h"
#include "app/window/mainwindow.h"
#include "app/window/settings/settingsdialog.h"
#include "app/window/viewtabs.h"

#include <QApplication>
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
    addAction(menu, {}, tr("F&ind…"), QKeySequence::Find, [this] { find(); });
    addAction(menu, {}, tr("&Find on the canvas…"), QKeySequence(tr("Ctrl+Shift+F")),
              [this] { views().filter().open(); });
    menu->addSeparator();
    addSourceActions(menu);
    menu->addSeparator();
    addAction(menu, {}, tr("Fi&x the problem…"), QKeySequence(tr("Ctrl+.")), [this] { fixProblem(); });
    addAction(menu, {}, tr("Fix &everything that is safe…"), {},
              [this] { m_tabs->current()->problems().actions().fixAll->trigger(); });
    menu->addSeparator();
    addAction(menu, {}, tr("Settin&gs…"), QKeySequence(tr("Ctrl+,")), [this] {
        askForPreferences();
    })->setMenuRole(QAction::PreferencesRole);
}

/// The last export's choices are preferences, too: they may have changed since.
void MainWindow::askForPreferences()
{
    SettingsDialog dialog(m_settings ? preferencesIn(*m_settings) : m_preferences, this);
    if (dialog.exec() == QDialog::Accepted)
        setPreferences(dialog.preferences());
}

/// That at the cursor in the source, where it has the focus; else the current one of the panel.
void MainWindow::fixProblem()
{
    SourcePane& source = m_tabs->current()->source();
    if (source.isAncestorOf(QApplication::focusWidget()))
        source.fixAtCursor();
    else
        m_tabs->current()->problems().fixCurrent();
}

/// In what has the focus: the source, or else the canvas.
void MainWindow::find()
{
    SourcePane& source = m_tabs->current()->source();
    if (source.isAncestorOf(QApplication::focusWidget()))
        source.find();
    else
        views().filter().open();
}

} // namespace pigpen

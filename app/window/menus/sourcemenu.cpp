#include "app/panels/source/sourcepane.h"
#include "app/window/designtab.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"

#include <QMenu>

namespace pigpen {

/// What is done in the source pane, wherever the focus is.
void MainWindow::addSourceActions(QMenu* menu)
{
    const auto add = [this, menu](const QString& text, const QKeySequence& keys, void (SourcePane::*done)()) {
        addAction(menu, {}, text, keys, [this, done] {
            SourcePane& source = m_tabs->current()->source();
            showPanel(&source);
            (source.*done)();
        });
    };
    add(tr("Find in the so&urce…"), {}, &SourcePane::find);
    add(tr("Re&place in the source…"), QKeySequence(tr("Ctrl+H")), &SourcePane::replace);
    add(tr("Find &next"), QKeySequence(tr("F3")), &SourcePane::findNext);
    add(tr("Find pre&vious"), QKeySequence(tr("Shift+F3")), &SourcePane::findPrevious);
    menu->addSeparator();
    add(tr("Make &comment lines"), QKeySequence(tr("Ctrl+/")), &SourcePane::toggleComment);
    add(tr("C&omplete what is typed"), QKeySequence(tr("Ctrl+Space")), &SourcePane::complete);
}

} // namespace pigpen

#include "app/window/help/about.h"
#include "app/window/help/helpcard.h"
#include "app/window/help/helppage.h"
#include "app/window/help/shortcuts.h"
#include "app/window/mainwindow.h"

#include <QMenuBar>

namespace pigpen {

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, {}, tr("Help on this &panel"), QKeySequence::HelpContents, [this] { m_help->open(); });
    addAction(menu, {}, tr("&Keys and gestures…"), QKeySequence(tr("Ctrl+F1")), [this] {
        Shortcuts dialog(*menuBar(), this);
        dialog.exec();
    });
    addAction(menu, {}, tr("What the &drill assumes"), {}, [this] {
        auto* page = new HelpPage(QStringLiteral("drill"), this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->show();
    });
    menu->addSeparator();
    addAction(menu, {}, tr("&About Pigpen"), {}, [this] { showAbout(this); })->setMenuRole(QAction::AboutRole);
}

} // namespace pigpen

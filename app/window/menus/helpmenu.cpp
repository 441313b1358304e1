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
    addAction(menu, {}, tr("Help on this &panel"), QKeySequence::HelpContents, [this] {
        if (!m_help)
            m_help = new HelpCard(this);
        m_help->open();
    });
    addAction(menu, {}, tr("&Keys and gestures…"), QKeySequence(tr("Ctrl+F1")), [this] {
        Shortcuts dialog(*menuBar(), this);
        dialog.exec();
    });
    const auto addPage = [&](const QString& text, const QString& name) {
        addAction(menu, {}, text, {}, [this, name] {
            auto* page = new HelpPage(name, this);
            page->setAttribute(Qt::WA_DeleteOnClose);
            page->show();
        });
    };
    addPage(tr("What the p&lan tells"), QStringLiteral("plan"));
    addPage(tr("What the &drill assumes"), QStringLiteral("drill"));
    menu->addSeparator();
    addAction(menu, {}, tr("&About Pigpen"), {}, [this] { showAbout(this); })->setMenuRole(QAction::AboutRole);
}

} // namespace pigpen

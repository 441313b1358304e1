#include "app/window/help/about.h"
#include "app/window/help/guide.h"
#include "app/window/help/guidewindow.h"
#include "app/window/help/helpcard.h"
#include "app/window/help/paneltexts.h"
#include "app/window/help/shortcuts.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QMenuBar>

namespace pigpen {

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, {}, tr("&User guide"), QKeySequence::HelpContents, [this] {
        const QWidget* panel = help::panelAround(QApplication::focusWidget());
        openGuide(guide::chapterAbout(panel ? panel->objectName() : QStringLiteral("window")));
    });
    addAction(menu, {}, tr("Help on this &panel"), QKeySequence::WhatsThis, [this] {
        if (!m_help)
            m_help = new HelpCard(this);
        m_help->open();
    });
    addAction(menu, {}, tr("&Keys and gestures…"), QKeySequence(tr("Ctrl+F1")), [this] {
        Shortcuts dialog(*menuBar(), this);
        dialog.exec();
    });
    addAction(menu, {}, tr("What the p&lan tells"), {}, [this] { openGuide(QStringLiteral("plan")); });
    addAction(menu, {}, tr("What the &drill assumes"), {}, [this] { openGuide(QStringLiteral("drill")); });
    menu->addSeparator();
    addAction(menu, {}, tr("&About Pigpen"), {}, [this] { showAbout(this); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::openGuide(const QString& chapter)
{
    if (!m_guide)
        m_guide = new GuideWindow(this);
    m_guide->openAt(chapter);
}

} // namespace pigpen

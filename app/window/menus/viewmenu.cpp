#include "app/canvas/presenting.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>

namespace pigpen {

using diagram::Kind;

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, QStringLiteral("zoom-in"), tr("Zoom &in"), QKeySequence::ZoomIn,
              [this] { views().view().zoomIn(); });
    addAction(menu, QStringLiteral("zoom-out"), tr("Zoom &out"), QKeySequence::ZoomOut,
              [this] { views().view().zoomOut(); });
    addAction(menu, {}, tr("&100 %"), QKeySequence(tr("Ctrl+0")), [this] { views().view().setZoom(1); });
    addAction(menu, QStringLiteral("fit"), tr("&Fit in window"), QKeySequence(tr("Ctrl+9")),
              [this] { views().view().fit(); });
    addAction(menu, {}, tr("Fit the &selected in window"), QKeySequence(tr("Ctrl+Shift+9")),
              [this] { views().view().fitSelected(); });
    QAction* overview = menu->addAction(tr("&Overview in the corner"), this, &MainWindow::setOverview);
    overview->setCheckable(true);
    overview->setChecked(m_overview);
    menu->addSeparator();
    addAction(menu, {}, tr("C&ollapse all clusters"), {},
              [this] { setAllCollapsed(views().view().canvas().document(), true); });
    addAction(menu, {}, tr("E&xpand all clusters"), {},
              [this] { setAllCollapsed(views().view().canvas().document(), false); });
    menu->addSeparator();
    const std::pair<Kind, QString> pictures[] = {{Kind::Topology, tr("&Clusters")},
                                                 {Kind::Nodes, tr("&Nodes")},
                                                 {Kind::Model, tr("&Model")},
                                                 {Kind::Er, tr("&ER")}};
    int number = 0;
    for (const auto& [kind, title] : pictures)
        addAction(menu, {}, title, QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)),
                  [this, shown = kind] { views().setKind(shown); });
    menu->addSeparator();
    addDrillActions(menu);
    menu->addSeparator();
    addAction(menu, {}, tr("Ne&xt design"), QKeySequence::NextChild, [this] { m_tabs->step(1); });
    addAction(menu, {}, tr("&Previous design"), QKeySequence::PreviousChild, [this] { m_tabs->step(-1); });
    menu->addSeparator();
    makePanelMenu(menu->addMenu(tr("&Panels")));
    makeThemeMenu(menu->addMenu(tr("&Theme")));
}

void MainWindow::makePanelMenu(QMenu* menu)
{
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        QAction* shown = menu->addAction(dock->windowTitle(), dock, &QDockWidget::setVisible);
        shown->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, shown, [shown, dock] { shown->setChecked(!dock->isHidden()); });
    }
}

void MainWindow::makeThemeMenu(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto& [choice, title] : choices) {
        QAction* action = menu->addAction(title, this, [this, chosen = choice] { setThemeChoice(chosen); });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, shown = choice] { action->setChecked(m_preferences.theme == shown); });
    }
}

} // namespace pigpen

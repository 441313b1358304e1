#include "app/document/drill.h"
#include "app/panels/drill/drillpanel.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QDockWidget>
#include <QMenu>

namespace pigpen {

void MainWindow::addDrillActions(QMenu* menu)
{
    QAction* action = addAction(menu, QStringLiteral("drill"), tr("Failure &drill"), QKeySequence(tr("F9")),
                                [this] { drill(!document().drill()->isOn()); });
    action->setCheckable(true);
    m_drillActions << action;
    const auto addPage = [this, menu](const QString& text, DrillPanel::Page page) {
        m_drillActions << addAction(menu, {}, text, {}, [this, page] {
            DrillPanel& panel = m_tabs->current()->drill();
            panel.showPage(page);
            showPanel(&panel);
        });
    };
    addPage(tr("&Weakest points"), DrillPanel::Page::WeakPoints);
    addPage(tr("Capacit&y"), DrillPanel::Page::Capacity);
}

/// Its clicks are meant for the canvas.
void MainWindow::drill(bool on)
{
    document().drill()->setOn(on);
    if (!on)
        return;
    showDrillPanel();
    views().view().setFocus();
}

void MainWindow::showDrillPanel()
{
    m_tabs->current()->drill().showPage(DrillPanel::Page::Drill);
    auto* dock = findChild<QDockWidget*>(QStringLiteral("drill"));
    dock->show();
    dock->raise();
}

/// Where there is no node nothing can be lost.
void MainWindow::showDrill()
{
    const bool isOn = document().drill()->isOn();
    const TopologyPtr topology = document().topology();
    if (QAction* action = m_actions.value(QStringLiteral("drill"))) // the first design comes before the menus
        action->setChecked(isOn);
    for (QAction* action : std::as_const(m_drillActions))
        action->setEnabled(isOn || (topology && !topology->nodes().empty()));
}

} // namespace pigpen

#include "app/window/designtabs.h"
#include "app/window/export/exporting.h"
#include "app/window/export/printing.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/recentfiles.h"
#include "app/window/viewtabs.h"
#include "app/window/welcoming.h"
#include "core/design/templates.h"

#include <QMenuBar>

namespace pigpen {

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    makeNewMenu(menu->addMenu(tr("&New")));
    addAction(menu, QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, [this] { m_files->openWithDialog(); });
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    m_recent->fill(*recent);
    connect(menu, &QMenu::aboutToShow, this, [this, recent] { m_recent->fill(*recent); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("save"), tr("&Save"), QKeySequence::Save, [this] { m_files->save(); });
    addAction(menu, {}, tr("Save &as…"), QKeySequence::SaveAs, [this] { m_files->saveAs(); });
    addAction(menu, {}, tr("Re&view the changes…"), QKeySequence(tr("Ctrl+Shift+R")), [this] { m_files->review(); });
    addAction(menu, {}, tr("Co&mpare with a file…"), QKeySequence(tr("Ctrl+Shift+D")),
              [this] { m_files->compareWithDialog(); });
    menu->addSeparator();
    addOutputActions(menu);
    menu->addSeparator();
    addAction(menu, {}, tr("&Close"), QKeySequence::Close, [this] { m_files->close(m_tabs->current()); });
    addAction(menu, {}, tr("&Quit"), QKeySequence::Quit, [this] { close(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::addOutputActions(QMenu* menu)
{
    m_outputs = {
        addAction(menu, QStringLiteral("export"), tr("&Export…"), QKeySequence(tr("Ctrl+E")),
                  [this] { exportClusters({}); }),
        addAction(menu, {}, tr("Print prev&iew…"), {}, [this] { printWithPreview(document(), views().kind(), this); }),
        addAction(menu, {}, tr("&Print…"), QKeySequence(tr("Ctrl+Alt+P")),
                  [this] { printWithDialog(document(), views().kind(), this); })};
}

void MainWindow::exportClusters(const QStringList& clusters)
{
    if (const auto wanted = askForExport(document(), views().kind(), clusters, m_settings.get(), this))
        m_exporting->start(document(), *wanted);
}

/// What was never an inventory has no picture.
void MainWindow::updateOutputs()
{
    for (QAction* action : m_outputs)
        action->setEnabled(document().snapshot() != nullptr);
}

void MainWindow::makeNewMenu(QMenu* menu)
{
    addAction(menu, {}, tr("Empty design"), QKeySequence::New, [this] { m_files->create(); });
    addAction(menu, {}, tr("From a &template…"), QKeySequence(tr("Ctrl+Shift+N")), [this] { m_welcoming->open(); });
    menu->addSeparator();
    for (const QString& name : templates::names())
        menu->addAction(tr("%1: %2").arg(templates::title(name), templates::summary(name)), this,
                        [this, name] { m_files->create(name); });
}

} // namespace pigpen

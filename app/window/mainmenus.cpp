#include "app/window/exporting.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/design/templates.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>

/// The menus and the tool bar of MainWindow.
namespace pigpen {

using diagram::Kind;

QAction* MainWindow::addAction(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                               std::function<void()> done)
{
    QAction* action = menu->addAction(text, this, std::move(done));
    action->setShortcut(keys);
    if (!icon.isEmpty())
        m_actions.insert(icon, action);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    m_newMenu = menu->addMenu(tr("&New"));
    makeNewMenu(m_newMenu);
    addAction(menu, QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, [this] { m_files->openWithDialog(); });
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    m_files->fillRecent(*recent);
    connect(menu, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecent(*recent); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("save"), tr("&Save"), QKeySequence::Save, [this] { m_files->save(); });
    addAction(menu, {}, tr("Save &as…"), QKeySequence::SaveAs, [this] { m_files->saveAs(); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("export"), tr("&Export the diagram as SVG…"), QKeySequence(tr("Ctrl+E")),
              [this] { exportWithDialog(*m_document, m_views->kind(), {}, this); });
    menu->addSeparator();
    addAction(menu, {}, tr("&Quit"), QKeySequence::Quit, [this] { close(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeNewMenu(QMenu* menu)
{
    addAction(menu, {}, tr("Empty"), QKeySequence::New, [this] { m_files->create(); });
    menu->addSeparator();
    for (const QString& name : templates::names())
        menu->addAction(tr("%1: %2").arg(name, templates::summary(name)), this,
                        [this, name] { m_files->create(name); });
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack* stack = m_document->undoStack();
    QAction* undo = stack->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = stack->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addActions({undo, redo});
    m_actions.insert(QStringLiteral("undo"), undo);
    m_actions.insert(QStringLiteral("redo"), redo);
    menu->addSeparator();
    addAction(menu, {}, tr("&Remove the selected"), {}, [this] { m_views->view().removeSelected(); });
    addAction(menu, {}, tr("Re&name…"), {},
              [this] { Q_EMIT m_views->view().renameRequested(m_document->selection()->current()); });
    menu->addSeparator();
    addAction(menu, {}, tr("&Arrange automatically"), {}, [this] {
        Sidecar sidecar = m_document->sidecar();
        CanvasScene::positionsOf(sidecar, m_views->kind()).clear();
        m_document->arrange(tr("Arrange automatically"), sidecar);
        m_views->view().fit();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, QStringLiteral("zoom-in"), tr("Zoom &in"), QKeySequence::ZoomIn,
              [this] { m_views->view().zoomIn(); });
    addAction(menu, QStringLiteral("zoom-out"), tr("Zoom &out"), QKeySequence::ZoomOut,
              [this] { m_views->view().zoomOut(); });
    addAction(menu, {}, tr("&100 %"), QKeySequence(tr("Ctrl+0")), [this] { m_views->view().setZoom(1); });
    addAction(menu, QStringLiteral("fit"), tr("&Fit in window"), QKeySequence(tr("Ctrl+9")),
              [this] { m_views->view().fit(); });
    menu->addSeparator();
    const std::pair<Kind, QString> views[] = {{Kind::Topology, tr("&Clusters")},
                                              {Kind::Nodes, tr("&Nodes")},
                                              {Kind::Model, tr("&Model")},
                                              {Kind::Er, tr("&ER")}};
    int number = 0;
    for (const auto& [kind, title] : views)
        addAction(menu, {}, title, QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)),
                  [this, shown = kind] { m_views->setKind(shown); });
    menu->addSeparator();
    m_panelMenu = menu->addMenu(tr("&Panels"));
    makeThemeMenu(menu->addMenu(tr("&Theme")));
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
                [this, action, shown = choice] { action->setChecked(m_themeChoice == shown); });
    }
}

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
                            QStringLiteral("export")};
    for (const QString& name : order) {
        if (name.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(m_actions.value(name));
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

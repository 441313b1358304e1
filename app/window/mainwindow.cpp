#include "app/window/mainwindow.h"

#include "app/document/drill.h"
#include "app/paint/figurepainter.h"
#include "app/panels/palette/palettepanel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/window/designtabs.h"
#include "app/window/docktitles.h"
#include "app/window/emptyhint.h"
#include "app/window/export/exporting.h"
#include "app/window/filedrops.h"
#include "app/window/fileflow.h"
#include "app/window/menus/arrangemenu.h"
#include "app/window/noticebar.h"
#include "app/window/progresscard.h"
#include "app/window/recentfiles.h"
#include "app/window/recovering.h"
#include "app/window/status/statusline.h"
#include "app/window/viewtabs.h"
#include "app/window/welcoming.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace pigpen {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString groupingKey = QStringLiteral("problems/grouping");
const QString overviewKey = QStringLiteral("canvas/overview");

Grouping rememberedGrouping(const QSettings* settings)
{
    const QString name = settings ? settings->value(groupingKey).toString() : QString();
    return groupingFromName(name).value_or(Grouping::Severity);
}

} // namespace

MainWindow::MainWindow(bool remembers, diagram::Theme systemTheme, QWidget* parent)
    : QMainWindow(parent),
      m_settings(remembers ? std::make_unique<QSettings>() : nullptr),
      m_systemTheme(systemTheme),
      m_preferences(m_settings ? preferencesIn(*m_settings) : Preferences()),
      m_overview(!m_settings || m_settings->value(overviewKey, true).toBool()),
      m_grouping(rememberedGrouping(m_settings.get())),
      m_undoGroup(new QUndoGroup(this)),
      m_tabs(new DesignTabs(this)),
      m_recent(new RecentFiles(m_settings.get(), this)),
      m_files(new FileFlow(m_tabs, m_recent, this)),
      m_exporting(new Exporting(this)),
      m_progress(new ProgressCard(m_tabs)),
      m_welcoming(new Welcoming(this, m_tabs, m_files, m_recent))
{
    setUpLook(theme());
    makeCentre(remembers);
    setAnimated(false);
    makeStatusBar();
    makeDocks();
    connect(m_tabs, &DesignTabs::added, this, &MainWindow::adopt);
    connect(m_tabs, &DesignTabs::currentChanged, this, &MainWindow::showCurrent);
    connect(m_tabs, &DesignTabs::closeRequested, m_files, &FileFlow::close);
    connectFiles();
    m_tabs->untouched();
    makeMenus();
    makeToolBar();
    applyLook(*qApp, theme());
    restore();
    connect(m_tabs, &DesignTabs::currentChanged, m_welcoming, &Welcoming::follow);
    showDrill();
}

/// The designs, under what a crash left.
void MainWindow::makeCentre(bool recovers)
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (recovers) {
        auto* strip = new NoticeBar;
        column->addWidget(strip);
        m_recovering = new Recovering(strip, m_files, this);
        connect(m_recovering, &Recovering::failed, m_files, &FileFlow::failed);
    }
    column->addWidget(m_tabs);
    setCentralWidget(centre);
}

/// The welcome page takes the panels away where it is seen: not from a window that opens with a design.
void MainWindow::setVisible(bool visible)
{
    if (visible)
        m_welcoming->follow();
    QMainWindow::setVisible(visible);
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileFlow::failed, this,
            [this](const QString& words) { views().notice().show(NoticeBar::Kind::Refusal, words); });
    connect(m_files, &FileFlow::done, this, [this](const QString& words) {
        constexpr int shownFor = 5000;
        statusBar()->showMessage(words, shownFor);
    });
    const auto* drops = new FileDrops(this);
    connect(drops, &FileDrops::refused, m_files, &FileFlow::failed);
    connect(drops, &FileDrops::dropped, m_files, qOverload<const QStringList&>(&FileFlow::open));
    connect(m_files, &FileFlow::began, m_progress, &ProgressCard::follow);
    connect(m_exporting, &Exporting::began, m_progress, &ProgressCard::follow);
}

/// The designs go first, unseen: their panels stand in the window's docks.
MainWindow::~MainWindow()
{
    m_tabs->disconnect(this);
    delete m_tabs;
}

Document& MainWindow::document()
{
    return m_tabs->current()->document();
}

ViewTabs& MainWindow::views()
{
    return m_tabs->current()->views();
}

/// A design that came: its panels go into the docks, and the window follows it while it is the current one.
void MainWindow::adopt(DesignTab* tab)
{
    for (const DesignTab::Panel& panel : tab->panels()) {
        panel.widget->setAttribute(Qt::WA_StyledBackground);
        m_panels.value(panel.dock)->addWidget(panel.widget);
        connect(panel.widget, &QWidget::windowTitleChanged, this, &MainWindow::updatePanelTitles);
    }
    Document& document = tab->document();
    m_undoGroup->addStack(document.undoStack());
    if (m_recovering)
        m_recovering->adopt(tab);
    connect(&document, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::snapshotChanged, this, &MainWindow::updateOutputs);
    connect(&document, &Document::replaced, this, &MainWindow::updateOutputs);
    connect(document.drill(), &Drill::changed, this, &MainWindow::showDrill);
    connect(&document, &Document::snapshotChanged, this, &MainWindow::showDrill);
    connect(tab, &DesignTab::panelRequested, this, &MainWindow::showPanel);
    tab->prefer(m_preferences.made, m_preferences.savesByItself);
    tab->setGrouping(m_grouping);
    connect(tab, &DesignTab::groupingChanged, this, &MainWindow::setGrouping);
    connect(tab, &DesignTab::began, m_progress, &ProgressCard::follow);
    ViewTabs& views = tab->views();
    views.setTheme(theme());
    views.setOverview(m_overview);
    connect(&views, &ViewTabs::exportRequested, this, &MainWindow::exportClusters);
    connect(&views, &ViewTabs::disarmed, this, [this] {
        m_palette->release();
        statusBar()->clearMessage();
    });
    connect(&views.hint(), &EmptyHint::openRequested, m_files, &FileFlow::openWithDialog);
    connect(&views.hint(), &EmptyHint::newRequested, m_welcoming, &Welcoming::open);
    m_welcoming->adopt(tab);
}

void MainWindow::showCurrent()
{
    for (const DesignTab::Panel& panel : m_tabs->current()->panels())
        m_panels.value(panel.dock)->setCurrentWidget(panel.widget);
    m_undoGroup->setActiveStack(document().undoStack());
    m_status->show(&document(), &views());
    updateOutputs();
    updateTitle();
    updatePanelTitles();
    showDrill();
}

void MainWindow::showPanel(QWidget* panel)
{
    activateWindow();
    for (QWidget* widget = panel; widget; widget = widget->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
        }
    }
    panel->setFocus();
}

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    makePalette();
    addPanels(QStringLiteral("outline"), tr("Outline"), Qt::LeftDockWidgetArea);
    addPanels(QStringLiteral("tray"), tr("Free nodes"), Qt::LeftDockWidgetArea);
    addPanels(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea);
    addPanels(QStringLiteral("source"), tr("Source"), Qt::BottomDockWidgetArea);
    addPanels(QStringLiteral("problems"), tr("Problems"), Qt::BottomDockWidgetArea);
    addPanels(QStringLiteral("plan"), tr("Plan"), Qt::BottomDockWidgetArea);
    addPanels(QStringLiteral("drill"), tr("Drill"), Qt::BottomDockWidgetArea);
    auto* source = findChild<QDockWidget*>(QStringLiteral("source"));
    for (const char* name : {"problems", "plan", "drill"})
        tabifyDockWidget(source, findChild<QDockWidget*>(QLatin1String(name)));
    source->raise();
    nameDocksByTabs(*this);
}

void MainWindow::makePalette()
{
    m_palette = new PalettePanel;
    connect(m_palette, &PalettePanel::chosen, this, [this](const Cargo& cargo) { views().place(cargo); });
    connect(m_palette, &PalettePanel::addressesRequested, this, [this] { views().openAddresses(); });
    connect(m_palette, &PalettePanel::disarmed, this, [this] { views().disarm(); });
    connect(m_palette, &PalettePanel::armed, this, [this](const Cargo& cargo, bool locked) {
        views().arm(cargo, locked);
        statusBar()->showMessage(locked ? tr("Click where they shall stand; Escape ends")
                                        : tr("Click where it shall stand, with Shift for more; Escape ends"));
    });
    addDock(QStringLiteral("palette"), tr("Palette"), m_palette, Qt::LeftDockWidgetArea);
}

/// Some panels tell in their title how much they hold.
void MainWindow::updatePanelTitles()
{
    for (const DesignTab::Panel& panel : m_tabs->current()->panels()) {
        auto* dock = findChild<QDockWidget*>(panel.dock);
        if (dock && !panel.widget->windowTitle().isEmpty())
            dock->setWindowTitle(panel.widget->windowTitle());
    }
}

/// Their shares of a window of usual size; people's own shares come back with the window's state.
void MainWindow::shareRoom()
{
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    constexpr int leftWidth = 232;
    constexpr int rightWidth = 344;
    constexpr int bottomHeight = 220;
    constexpr int paletteShare = 460;
    constexpr int outlineShare = 210;
    constexpr int trayShare = 90;
    resizeDocks({dock("palette"), dock("inspector")}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({dock("source")}, {bottomHeight}, Qt::Vertical);
    // Shares: the palette shows all it has, the free nodes are few.
    resizeDocks({dock("palette"), dock("outline"), dock("tray")}, {paletteShare, outlineShare, trayShare},
                Qt::Vertical);
}

/// A dock that shows the current design's panel of that name.
void MainWindow::addPanels(const QString& name, const QString& title, Qt::DockWidgetArea area)
{
    auto* stack = new QStackedWidget;
    m_panels.insert(name, stack);
    addDock(name, title, stack, area);
}

void MainWindow::addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable); // View, Panels hides it
    content->setAttribute(Qt::WA_StyledBackground);
    addDockWidget(area, dock);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeEntityMenus();
    makeViewMenu();
    menuBar()->addMenu(new ArrangeMenu([this]() -> CanvasView& { return views().view(); }, this));
    makeGoMenu();
    makeHelpMenu();
}

QAction* MainWindow::addAction(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                               std::function<void()> done)
{
    QAction* action = menu->addAction(text, this, std::move(done));
    action->setShortcut(keys);
    if (!icon.isEmpty())
        m_actions.insert(icon, action);
    return action;
}

void MainWindow::makeStatusBar()
{
    m_status = new StatusLine;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_status);
    connect(m_status, &StatusLine::findingsChosen, this,
            [this](check::Severity severity) { m_tabs->current()->showProblems(severity); });
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – Pigpen").arg(document().fileName()));
    setWindowFilePath(document().path());
    setWindowModified(document().isModified());
}

diagram::Theme MainWindow::theme() const
{
    switch (m_preferences.theme) {
    case ThemeChoice::System:
        return m_systemTheme;
    case ThemeChoice::Light:
        return diagram::Theme::Light;
    case ThemeChoice::Dark:
        return diagram::Theme::Dark;
    }
    Q_UNREACHABLE();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    Preferences preferences = m_settings ? preferencesIn(*m_settings) : m_preferences;
    preferences.theme = choice;
    setPreferences(preferences);
}

void MainWindow::useTheme(ThemeChoice choice)
{
    Preferences preferences = m_preferences;
    preferences.theme = choice;
    prefer(preferences);
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    prefer(preferences);
    if (m_settings)
        keep(*m_settings, preferences);
}

void MainWindow::prefer(const Preferences& preferences)
{
    const bool isOtherTheme = preferences.theme != m_preferences.theme;
    m_preferences = preferences;
    for (DesignTab* tab : m_tabs->tabs())
        tab->prefer(preferences.made, preferences.savesByItself);
    if (!isOtherTheme)
        return;
    applyLook(*qApp, theme());
    showTheme();
}

/// For all designs, and for the next time.
void MainWindow::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    for (DesignTab* tab : m_tabs->tabs())
        tab->setGrouping(grouping);
    if (m_settings)
        m_settings->setValue(groupingKey, groupingName(grouping));
}

void MainWindow::setOverview(bool shown)
{
    m_overview = shown;
    for (DesignTab* tab : m_tabs->tabs())
        tab->views().setOverview(shown);
    if (m_settings)
        m_settings->setValue(overviewKey, shown);
}

void MainWindow::showTheme()
{
    for (DesignTab* tab : m_tabs->tabs())
        tab->views().setTheme(theme());
    updateIcons();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        followSystemTheme();
    return QMainWindow::event(event);
}

/// The desktop changed its colours.
void MainWindow::followSystemTheme()
{
    m_systemTheme = systemTheme();
    applyLook(*qApp, theme());
    showTheme();
}

void MainWindow::restore()
{
    constexpr QSize usual(1440, 900);
    constexpr QSize frame(16, 48); // what window managers draw around
    resize(usual.boundedTo(screen()->availableSize() - frame));
    shareRoom();
    if (m_settings) {
        restoreGeometry(m_settings->value(geometryKey).toByteArray());
        restoreState(m_settings->value(stateKey).toByteArray());
    }
    showTheme();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave())
        return event->ignore();
    if (m_settings) {
        m_settings->setValue(geometryKey, saveGeometry());
        m_settings->setValue(stateKey, m_welcoming->windowState());
    }
    event->accept();
}

} // namespace pigpen

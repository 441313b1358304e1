#include "app/window/mainwindow.h"

#include "app/canvas/figurepainter.h"
#include "app/panels/inspector.h"
#include "app/panels/outlinepanel.h"
#include "app/panels/palette/palettepanel.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/emptyhint.h"
#include "app/window/fileflow.h"
#include "app/window/viewtabs.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>

namespace pigpen {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString themeKey = QStringLiteral("theme");

ThemeChoice rememberedTheme(const QSettings* settings)
{
    const QString name = settings ? settings->value(themeKey).toString() : QString();
    return themeChoiceFromName(name).value_or(ThemeChoice::System);
}

} // namespace

MainWindow::MainWindow(bool remembers, diagram::Theme systemTheme, QWidget* parent)
    : QMainWindow(parent),
      m_settings(remembers ? std::make_unique<QSettings>() : nullptr),
      m_systemTheme(systemTheme),
      m_themeChoice(rememberedTheme(m_settings.get())),
      m_document(new Document(this)),
      m_files(new FileFlow(m_document, m_settings.get(), this))
{
    applyLook(*qApp, theme()); // before there are widgets: they take fonts and colours as they are made
    m_views = new ViewTabs(m_document, this);
    setCentralWidget(m_views);
    setAnimated(false);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeToolBar();
    makeStatusBar();
    makeDocks();
    connect(m_document, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(m_document, &Document::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_document, &Document::snapshotChanged, this, &MainWindow::updateCounts);
    connect(m_files, &FileFlow::failed, this,
            [this](const QString& words) { m_views->notice().show(NoticeBar::Kind::Refusal, words); });
    connect(m_files, &FileFlow::done, this, [this](const QString& words) {
        constexpr int shownFor = 5000;
        statusBar()->showMessage(words, shownFor);
    });
    connect(&m_views->hint(), &EmptyHint::openRequested, m_files, &FileFlow::openWithDialog);
    connect(&m_views->hint(), &EmptyHint::newRequested, this, [this] { m_newMenu->exec(QCursor::pos()); });
    updateTitle();
    updateCounts();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto* palettePanel = new PalettePanel;
    auto* outline = new OutlinePanel(m_document);
    auto* inspector = new Inspector(m_document);
    auto* source = new SourcePane(m_document);
    addPanel(QStringLiteral("palette"), tr("Palette"), palettePanel, Qt::LeftDockWidgetArea);
    addPanel(QStringLiteral("outline"), tr("Outline"), outline, Qt::LeftDockWidgetArea);
    addPanel(QStringLiteral("inspector"), tr("Inspector"), inspector, Qt::RightDockWidgetArea);
    QDockWidget* sourceDock = addPanel(QStringLiteral("source"), tr("Source"), source, Qt::BottomDockWidgetArea);
    const auto goTo = [source, sourceDock](Place place) {
        sourceDock->show();
        source->goTo(place);
        source->setFocus();
    };
    connect(palettePanel, &PalettePanel::chosen, m_views, &ViewTabs::place);
    connect(inspector, &Inspector::placeActivated, this, goTo);
    connect(&m_views->notice(), &NoticeBar::placeRequested, this, goTo);
    connect(m_views, &ViewTabs::inspectRequested, inspector, [inspector] {
        inspector->window()->activateWindow();
        inspector->parentWidget()->show();
        inspector->setFocus();
    });
}

/// Their shares of a window of usual size; people's own shares come back with the window's state.
void MainWindow::shareRoom()
{
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    constexpr int leftWidth = 232;
    constexpr int rightWidth = 344;
    constexpr int bottomHeight = 220;
    resizeDocks({dock("palette"), dock("inspector")}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({dock("source")}, {bottomHeight}, Qt::Vertical);
}

QDockWidget* MainWindow::addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetMovable); // View, Panels hides it
    panel->setAttribute(Qt::WA_StyledBackground);
    addDockWidget(area, dock);
    QAction* shown = m_panelMenu->addAction(title, dock, &QDockWidget::setVisible);
    shown->setCheckable(true);
    connect(m_panelMenu, &QMenu::aboutToShow, shown, [shown, dock] { shown->setChecked(!dock->isHidden()); });
    return dock;
}

void MainWindow::makeStatusBar()
{
    m_counts = new QLabel;
    m_zoom = new QLabel;
    m_zoom->setAccessibleName(tr("Zoom"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_zoom);
    const auto show = [this] {
        constexpr int percent = 100;
        m_zoom->setText(tr("%1 %").arg(qRound(m_views->view().zoom() * percent)));
    };
    connect(m_views, &ViewTabs::zoomChanged, this, show);
    connect(m_views, &ViewTabs::viewChanged, this, show);
    show();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – Pigpen").arg(m_document->fileName()));
    setWindowFilePath(m_document->path());
    setWindowModified(m_document->isModified());
}

void MainWindow::updateCounts()
{
    const TopologyPtr topology = m_document->topology();
    if (!topology)
        return m_counts->clear();
    size_t instances = 0;
    for (const ClusterPtr& cluster : topology->clusters())
        instances += cluster->instances.size();
    m_counts->setText(tr("Nodes: %1   Clusters: %2   Instances: %3   Findings: %4")
                          .arg(topology->nodes().size())
                          .arg(topology->clusters().size())
                          .arg(instances)
                          .arg(m_document->snapshot()->findings().size()));
}

diagram::Theme MainWindow::theme() const
{
    switch (m_themeChoice) {
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
    m_themeChoice = choice;
    applyLook(*qApp, theme());
    showTheme();
    if (m_settings)
        m_settings->setValue(themeKey, themeChoiceName(choice));
}

void MainWindow::showTheme()
{
    m_views->setTheme(theme());
    updateIcons();
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
        m_settings->setValue(stateKey, saveState());
    }
    event->accept();
}

} // namespace pigpen

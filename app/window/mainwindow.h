#pragma once

#include "app/document/document.h"
#include "app/panels/problems/problemlist.h"
#include "app/window/settings/preferences.h"

#include <QMainWindow>
#include <QSettings>

class QStackedWidget;
class QUndoGroup;

namespace pigpen {

class DesignTab;
class DesignTabs;
class Exporting;
class FileFlow;
class Finder;
class GuideWindow;
class HelpCard;
class PalettePanel;
class ProgressCard;
class RecentFiles;
class Recovering;
class StatusLine;
class ViewTabs;
class Welcoming;

/// The window: the open designs as tabs, and around them menus, tools and the panels of the current one.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `remembers`: geometry, theme and recent files are kept between runs, and work that is not saved for the case of
    /// a crash.
    explicit MainWindow(bool remembers, diagram::Theme systemTheme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Of the current design.
    Document& document();
    ViewTabs& views();
    DesignTabs& tabs() { return *m_tabs; }
    FileFlow& files() { return *m_files; }
    void setThemeChoice(ThemeChoice choice);
    /// Until the window closes.
    void useTheme(ThemeChoice choice);
    /// For all designs, and for the next time.
    void setPreferences(const Preferences& preferences);
    /// Brings the drill's panel to the front; the canvas keeps the focus.
    void showDrillPanel();
    /// Whether the canvases have their small overview.
    void setOverview(bool shown);
    diagram::Theme theme() const;
    void setVisible(bool visible) override;

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* addAction(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                       std::function<void()> done);
    void adopt(DesignTab* tab);
    void showCurrent();
    void showPanel(QWidget* panel);
    void makeMenus();
    void makeFileMenu();
    void makeNewMenu(QMenu* menu);
    void addOutputActions(QMenu* menu);
    void exportClusters(const QStringList& clusters);
    void updateOutputs();
    void makeEditMenu();
    void addClipboardActions(QMenu* menu);
    void fixProblem();
    void askForPreferences();
    void prefer(const Preferences& preferences);
    void addSourceActions(QMenu* menu);
    void makeEntityMenus();
    void makeViewMenu();
    void addDrillActions(QMenu* menu);
    void drill(bool on);
    void showDrill();
    void makePanelMenu(QMenu* menu);
    void makeThemeMenu(QMenu* menu);
    void makeToolBar();
    void makeStatusBar();
    void connectFiles();
    void makeCentre(bool recovers);
    Finder& finder();
    void find();
    void makeGoMenu();
    void makeHelpMenu();
    void openGuide(const QString& chapter);
    void goTo(const EntityId& entity);
    void followSystemTheme();
    void makeDocks();
    void makePalette();
    void updatePanelTitles();
    void shareRoom();
    void addPanels(const QString& name, const QString& title, Qt::DockWidgetArea area);
    void setGrouping(Grouping grouping);
    void addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void updateTitle();
    void showTheme();
    void updateIcons();
    void restore();

    std::unique_ptr<QSettings> m_settings;
    diagram::Theme m_systemTheme;
    Preferences m_preferences;
    bool m_overview;
    Grouping m_grouping; // of the problems
    QUndoGroup* m_undoGroup;
    DesignTabs* m_tabs;
    RecentFiles* m_recent;
    FileFlow* m_files;
    Recovering* m_recovering = nullptr; // where the window remembers
    Exporting* m_exporting;
    ProgressCard* m_progress;
    QHash<QString, QStackedWidget*> m_panels; // by their dock's name: a page for each design
    StatusLine* m_status = nullptr;
    Welcoming* m_welcoming;
    Finder* m_finder = nullptr;
    HelpCard* m_help = nullptr;
    GuideWindow* m_guide = nullptr;
    PalettePanel* m_palette = nullptr;
    QHash<QString, QAction*> m_actions; // by the icon's name
    QList<QAction*> m_outputs;          // what wants a picture: export, print
    QList<QAction*> m_drillActions;     // what wants nodes
};

} // namespace pigpen

#pragma once

#include "app/document/document.h"
#include "app/window/look.h"

#include <QMainWindow>
#include <QSettings>

class QLabel;

namespace pigpen {

class FileFlow;
class ViewTabs;

/// One document in a window: menus, tools, the four pictures, and the panels around them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `remembers`: geometry, theme and recent files are kept between runs.
    explicit MainWindow(bool remembers, diagram::Theme systemTheme, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return *m_document; }
    FileFlow& files() { return *m_files; }
    ViewTabs& views() { return *m_views; }
    void setThemeChoice(ThemeChoice choice);
    diagram::Theme theme() const;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* addAction(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                       std::function<void()> done);
    void makeFileMenu();
    void makeNewMenu(QMenu* menu);
    void makeEditMenu();
    void makeViewMenu();
    void makeThemeMenu(QMenu* menu);
    void makeToolBar();
    void makeStatusBar();
    void makeDocks();
    void shareRoom();
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void updateTitle();
    void updateCounts();
    void showTheme();
    void updateIcons();
    void restore();

    std::unique_ptr<QSettings> m_settings;
    diagram::Theme m_systemTheme;
    ThemeChoice m_themeChoice;
    Document* m_document;
    FileFlow* m_files;
    ViewTabs* m_views = nullptr;
    QMenu* m_newMenu = nullptr;
    QMenu* m_panelMenu = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_zoom = nullptr;
    QHash<QString, QAction*> m_actions; // by the icon's name
};

} // namespace pigpen

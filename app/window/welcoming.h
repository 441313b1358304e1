#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace pigpen {

class DesignTab;
class DesignTabs;
class FileFlow;
class RecentFiles;
class WelcomePage;

/// The welcome page in place of the pictures, in tabs where nothing was begun yet. Meanwhile the panels, which have
/// nothing to show, are put away.
class Welcoming : public QObject
{
    Q_OBJECT

public:
    Welcoming(QMainWindow* window, DesignTabs* tabs, FileFlow* files, RecentFiles* recent);

    /// A tab is new.
    void adopt(DesignTab* tab);
    /// Shows the page, in a tab of its own where something was begun in all others.
    void open();
    /// Another tab is seen, or the page came or went.
    void follow();
    /// How panels and bars stand, as QMainWindow::saveState() tells it, without what the page put away.
    QByteArray windowState() const;

private:
    void cover(DesignTab* tab);
    QWidget* makePage();
    void begin(DesignTab* tab);
    void putPanelsAway(bool away);

    QMainWindow* m_window;
    DesignTabs* m_tabs;
    FileFlow* m_files;
    RecentFiles* m_recent;
    bool m_away = false;
    QByteArray m_state; // before the panels were put away
};

} // namespace pigpen

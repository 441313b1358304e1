#pragma once

#include "core/design/design.h"

#include <QPointer>

class QWidget;

namespace pigpen {

class Background;
class DesignTab;
class DesignTabs;
class Document;
class RecentFiles;

/// Opening, saving and closing designs, with what has to be asked on the way.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    FileFlow(DesignTabs* tabs, RecentFiles* recent, QWidget* window);

    /// Shows the file's tab where it is open already; else opens it in a tab of its own, or in the current one where
    /// nothing was done yet. Says no where it can't be read, through failed(). A large one is opened beside the
    /// window's own work: then its tab comes later, and all stays as it is where that is cancelled or fails. A layout
    /// file (pigsty.yml.pigpen.json) stands for the inventory beside it.
    bool open(const QString& path);
    void open(const QStringList& paths);
    /// Whether a large one is being opened.
    bool isOpening() const { return !m_openings.empty(); }
    void openWithDialog();
    /// Of the current design.
    bool save();
    bool saveAs();
    /// Shows what saving the current design would write, and saves it where the user says so. Says whether it did.
    bool review();
    /// Shows how the current design differs from an inventory that the user chooses, or from that one.
    void compareWithDialog();
    void compareWith(const QString& path);
    /// A new design from one of the built-in templates; without a name, an empty one.
    void create(const QString& templateName = {});
    /// A design that a crash left unsaved: in the tab where its file is open with nothing done, else in one of its own.
    DesignTab& recover(const Journal& journal);
    /// Whether it may go: saved, or the user doesn't want it. Then it is closed.
    bool close(DesignTab* tab);
    /// Whether all may go.
    bool mayLeave();

Q_SIGNALS:
    void failed(const QString& words);
    void done(const QString& words);
    /// Something takes its time: it may be watched and cancelled.
    void began(pigpen::Background* work, const QString& words);
    /// Nothing is being opened any more.
    void settled();

private:
    /// A large file on its way into the window.
    struct Opening
    {
        QString path;
        QPointer<DesignTab> tab; // where nothing was done yet; null: a new one
        Background* work = nullptr;
    };

    bool open(const QString& given, DesignTab* tab);
    void openBeside(const QString& path, DesignTab* tab);
    bool take(const QString& path, DesignTab* tab, tl::expected<Design, Error> design);
    DesignTab* untouched() const;
    void giveUp(const DesignTab* tab);
    void forget(const Background* work);
    void showComparison(const QString& path, const tl::expected<Design, Error>& other);
    bool mayLeave(DesignTab* tab);
    bool finish(const tl::expected<void, Error>& saved);
    Document& document() const;
    QString folder() const;

    DesignTabs* m_tabs;
    RecentFiles* m_recent;
    QWidget* m_window;
    std::vector<Opening> m_openings;
    Background* m_comparing;
};

} // namespace pigpen

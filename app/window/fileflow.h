#pragma once

#include "core/yaml/error.h"

#include <QObject>
#include <tl/expected.hpp>

class QWidget;

namespace pigpen {

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
    /// nothing was done yet. Says no where it can't be read, through failed().
    bool open(const QString& path);
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
    /// Whether it may go: saved, or the user doesn't want it. Then it is closed.
    bool close(DesignTab* tab);
    /// Whether all may go.
    bool mayLeave();

Q_SIGNALS:
    void failed(const QString& words);
    void done(const QString& words);

private:
    bool mayLeave(DesignTab* tab);
    bool finish(const tl::expected<void, Error>& saved);
    Document& document() const;
    QString folder() const;

    DesignTabs* m_tabs;
    RecentFiles* m_recent;
    QWidget* m_window;
};

} // namespace pigpen

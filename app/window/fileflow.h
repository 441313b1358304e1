#pragma once

#include "app/document/document.h"

class QMenu;
class QSettings;
class QWidget;

namespace pigpen {

/// Opening, saving and closing, with what has to be asked on the way, and the list of recent files.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    /// Without settings nothing is remembered.
    FileFlow(Document* document, QSettings* settings, QWidget* window);

    /// Says no where the file can't be read, through failed().
    bool open(const QString& path);
    void openWithDialog();
    bool save();
    bool saveAs();
    /// A new design from one of the built-in templates; without a name, an empty one.
    void create(const QString& templateName = {});
    /// Whether what is open may go: saved, or the user doesn't want it.
    bool mayLeave();

    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void failed(const QString& words);
    void done(const QString& words);

private:
    bool finish(const tl::expected<void, Error>& saved);
    void remember(const QString& path);
    QString folder() const;

    Document* m_document;
    QSettings* m_settings;
    QWidget* m_window;
};

} // namespace pigpen

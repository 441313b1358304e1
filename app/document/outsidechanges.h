#pragma once

#include "app/document/document.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace pigpen {

/// Notices when another program changes a document's file or its layout, and has the document take it in at once. Where
/// that can't be done, the document tells why, once for each state of the file. What counts is the content: a file that
/// is only touched, or written again as it was, is no change.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    explicit OutsideChanges(Document* document);

private:
    void follow();
    void watch();
    void look();

    Document* m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;            // programs write in several steps
    Design::Outside m_refused; // that is told already
};

} // namespace pigpen

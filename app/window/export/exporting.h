#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "core/publish/exportrequest.h"

class QSettings;
class QWidget;

namespace pigpen {

/// What shall be exported, and where to.
struct Export
{
    ExportRequest request;
    QString path;
};

/// Asks what of the document shall be exported, how and where to; none where the user changed their mind. `kind` and
/// `clusters` (empty: all) are what the dialog begins with, the settings (which may be null) keep the other choices.
std::optional<Export> askForExport(Document& document, diagram::Kind kind, const QStringList& clusters,
                                   QSettings* settings, QWidget* parent);

/// Exports beside the window's own work. Each is of the design as it was when it began; one that is cancelled leaves
/// the file as it was.
class Exporting : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The document tells how it went, through noted() or refused().
    void start(Document& document, const Export& wanted);

Q_SIGNALS:
    /// It may be watched and cancelled.
    void began(pigpen::Background* work, const QString& words);
};

/// The name that a file with that export is offered: "pigsty-topology.svg", "pigsty-pg-test.png", "pigsty.html".
QString exportName(const QString& inventory, const ExportRequest& request);

} // namespace pigpen

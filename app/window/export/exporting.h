#pragma once

#include "app/document/document.h"
#include "core/publish/exportrequest.h"

class QSettings;
class QWidget;

namespace pigpen {

/// Asks what of the document shall be exported, how and where to, and writes it. `kind` and `clusters` (empty: all) are
/// what the dialog begins with, the settings (which may be null) keep the other choices. What goes wrong is told in the
/// dialog, or, where the file can't be written, through the document's refused().
void exportWithDialog(Document& document, diagram::Kind kind, const QStringList& clusters, QSettings* settings,
                      QWidget* parent);

/// The name that a file with that export is offered: "pigsty-topology.svg", "pigsty-pg-test.png", "pigsty.html".
QString exportName(const QString& inventory, const ExportRequest& request);

} // namespace pigpen

#pragma once

#include "app/document/document.h"
#include "core/diagram/diagrams.h"

class QWidget;

namespace pigpen {

/// Asks where the document's picture shall go, and writes it there as SVG. Empty clusters: all. What goes wrong is told
/// through the document's refused().
void exportWithDialog(Document& document, diagram::Kind kind, const QStringList& clusters, QWidget* parent);

} // namespace pigpen

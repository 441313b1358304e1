#pragma once

#include "app/document/document.h"
#include "core/diagram/diagrams.h"

class QWidget;

namespace pigpen {

/// The document's picture as SVG: the very bytes that the command line writes for the same text. Empty clusters: all.
QByteArray svgOf(const Document& document, diagram::Kind kind, const QStringList& clusters = {});

/// Asks where to, and writes it there; what goes wrong is told through the document's refused().
void exportWithDialog(Document& document, diagram::Kind kind, const QStringList& clusters, QWidget* parent);

} // namespace pigpen

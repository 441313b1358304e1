#pragma once

#include "app/document/document.h"
#include "core/diagram/diagrams.h"

namespace pigpen {

/// Clusters on the system's clipboard: as the YAML of their groups, for this program, in any of its windows, and for
/// every editor. What can't be done is told through the document's refused(), what was done elsewhere through noted().
namespace clipboard {

/// The clusters of what is selected, in the file's order.
QStringList selectedClusters(Document& document);

/// The selected clusters; false where there are none, or they can't be copied.
bool copy(Document& document);
/// The same, and removes them: one step. They come back, with their names and addresses, where these are free.
bool cut(Document& document);
/// Clusters, from wherever they were copied, or any text that is the YAML of one: one step, after which they are
/// selected.
bool paste(Document& document);
/// Both, past the clipboard.
bool duplicate(Document& document);

/// The selected clusters, or all there is, in the words of the file.
void copyYaml(Document& document);
/// Their picture, as the export writes it.
void copySvg(Document& document, diagram::Kind kind);
/// Their picture in pixels, two to a unit.
void copyImage(Document& document, diagram::Kind kind, diagram::Theme theme);

} // namespace clipboard

} // namespace pigpen

#pragma once

class QMenu;

namespace pigpen {

class CanvasScene;
class Document;

/// What a failure drill does with the selected: of a cluster, take all its nodes down or bring them up; of others, the
/// nodes that they are, stand on or are shown in, and the zone of a single one. A submenu while there is no drill.
void addDrillVerbs(QMenu& menu, Document& document, const CanvasScene& scene);

} // namespace pigpen

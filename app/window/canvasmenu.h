#pragma once

#include "app/document/document.h"

#include <QMenu>

namespace pigpen {

class ViewTabs;

/// The verbs of what is selected, or of the empty ground: Entity in the menu bar.
void fillEntityMenu(QMenu& menu, Document& document, ViewTabs& views);
/// The same at a place of the canvas, where several can be arranged besides.
void fillCanvasMenu(QMenu& menu, Document& document, ViewTabs& views);

/// What can be placed, at the selection: the same as the palette.
void fillInsertMenu(QMenu& menu, Document& document, ViewTabs& views);

} // namespace pigpen

#pragma once

class QMainWindow;

namespace pigpen {

/// From now on docks of the window that share a place are named by their tabs alone, and moved by dragging these; a
/// dock that stands by itself has its title.
void nameDocksByTabs(QMainWindow& window);

} // namespace pigpen

#pragma once

class QMainWindow;

namespace pigpen {

/// Gives the focus to the next part of the window (the middle and every panel that is seen, from left to right, then
/// the status bar), where it was there last. `step`: 1, or -1 for the one before.
void focusPanel(QMainWindow& window, int step);

} // namespace pigpen

#pragma once

namespace pigpen {

/// `pigpen [FILE…] [--screenshot OUT.png [--view V] [--theme T] [--size WxH] [--select ENTITY]]`: opens the window, one
/// for each file, and runs until the last is closed. With --screenshot it paints the window once, saves the picture and
/// returns, also without a display. Returns the exit status of CLI.md.
int runWindow(int& argc, char** argv);

} // namespace pigpen

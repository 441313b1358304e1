#pragma once

#include <QCommandLineOption>

namespace pigpen {

/// `pigpen [FILE…] [--screenshot OUT.png [--view V] [--theme T] [--size WxH] [--select ENTITY]]`: opens the window, a
/// tab for each file, and runs until it is closed. With --screenshot it paints the window once, saves the picture and
/// returns, also without a display. Returns the exit status of CLI.md.
/// `options` are those words, read elsewhere too.
int runWindow(int& argc, char** argv, const QList<QCommandLineOption>& options);

} // namespace pigpen

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// Runs the real program without a display, as a script would.
namespace program {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Outcome run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    // Whoever made a GUI application of it would notice.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-of-them"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PIGPEN_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace program

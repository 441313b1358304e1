#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <cmath>
#include <fcntl.h>
#include <limits>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace {

struct Outcome
{
    double time = std::numeric_limits<double>::quiet_NaN(); // milliseconds
    double peak = std::numeric_limits<double>::quiet_NaN(); // MB, all that was resident
};

std::vector<QByteArray> wordsOf(const Command& command)
{
    std::vector<QByteArray> words{command.program.toLocal8Bit()};
    for (const QString& argument : command.arguments)
        words.push_back(argument.toLocal8Bit());
    return words;
}

Outcome run(const Command& command)
{
    std::vector<QByteArray> words = wordsOf(command);
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t silence;
    posix_spawn_file_actions_init(&silence);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&silence, stream, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    int status = 0;
    rusage usage{};
    const bool isStarted = posix_spawnp(&child, arguments[0], &silence, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&silence);
    if (!isStarted || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return {};
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, static_cast<double>(usage.ru_maxrss) / 1024};
}

} // namespace

Row process(const QString& what, const Command& command, std::vector<Target> targets)
{
    Row row;
    row.what = what;
    row.prepare = [] {};
    row.measure = [command] { return run(command).time; };
    row.targets = std::move(targets);
    row.peak = [command] { return run(command).peak; };
    return row;
}

QString pigpenProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/pigpen");
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

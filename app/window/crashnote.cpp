#include "app/window/crashnote.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <tuple>
#include <unistd.h>

namespace pigpen {

namespace {

struct CrashNote
{
    Q_DECLARE_TR_FUNCTIONS(CrashNote)
};

/// Made before: a program that crashes can't be trusted to make anything.
QByteArray note;

/// Only what may be called in such a moment. Then the system does what it would have done.
void tell(int signal)
{
    std::ignore = ::write(STDERR_FILENO, note.constData(), size_t(note.size()));
    std::ignore = ::raise(signal);
}

} // namespace

void noteCrashes(const QString& folder)
{
    note = QStringLiteral("pigpen: %1\n")
               .arg(CrashNote::tr("Pigpen crashed. Work that was not saved is kept in %1, and offered when Pigpen "
                                  "starts again.")
                        .arg(folder))
               .toLocal8Bit();
    static std::byte stack[1 << 16]; // the usual one may be what is used up
    stack_t aside = {};
    aside.ss_sp = stack;
    aside.ss_size = sizeof stack;
    ::sigaltstack(&aside, nullptr);
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = int(SA_ONSTACK | SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
}

} // namespace pigpen

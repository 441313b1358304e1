#pragma once

#include "core/design/journal.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <vector>

namespace pigpen {

/// The journals of this program, and those that others left behind. Each program has a folder of its own, with a lock
/// that ends with it: where nobody holds the lock, the program ended without asking, and what lies there may be
/// recovered. Only the user may read any of it: journals hold passwords.
class Recovery
{
public:
    struct Leftover
    {
        QString file;
        QString path; // of the design; empty where it had no file yet
        QDateTime written;
    };

    /// `$XDG_STATE_HOME/pigpen/recovery`, by the XDG base directory specification.
    static QString standardFolder();

    /// Finds what was left behind, and holds it: nobody else is offered it meanwhile. Writes nothing.
    explicit Recovery(const QString& folder = standardFolder());
    ~Recovery();
    Recovery(const Recovery&) = delete;
    Recovery& operator=(const Recovery&) = delete;

    const QString& folder() const { return m_folder; }
    /// A name that no journal has yet, in this program's folder. Errors: the folder can't be made.
    tl::expected<QString, Error> newFile();

    const std::vector<Leftover>& leftovers() const { return m_leftovers; }
    /// Errors: it can't be read; it stays where it is.
    static tl::expected<Journal, Error> read(const Leftover& leftover);
    /// Takes it over among this program's own: the file has the returned name then. Errors: it can't be moved.
    tl::expected<QString, Error> claim(const Leftover& leftover);
    void discard(const Leftover& leftover);

private:
    struct Session // of a program
    {
        QString folder;
        std::unique_ptr<QLockFile> lock;
    };

    static Session begun(const QString& folder);
    void look(const QString& folder);
    void forget(const Leftover& leftover);

    QString m_folder;
    Session m_own; // made when the first journal is
    int m_count = 0;
    std::vector<Session> m_others;
    std::vector<Leftover> m_leftovers;
};

} // namespace pigpen

#include "app/document/recovery.h"

#include "core/design/file.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace pigpen {

namespace {

const QString lockName = QStringLiteral("lock");
const QString ending = QStringLiteral(".journal");
const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Error noFolder(const QString& folder)
{
    return {Journal::tr("what is not saved can't be kept for the case of a crash: the folder %1 can't be made")
                .arg(QDir::toNativeSeparators(folder)),
            Journal::tr("save often, and check the folder's permissions"),
            {}};
}

bool makePrivate(const QString& folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
}

} // namespace

QString Recovery::standardFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/pigpen/recovery");
}

Recovery::Recovery(const QString& folder) : m_folder(folder)
{
    const QDir sessions(folder);
    for (const QString& name : sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        look(sessions.filePath(name));
}

/// What is empty goes; a journal that was not taken stays for the next time.
Recovery::~Recovery()
{
    m_others.push_back(std::move(m_own));
    for (Session& session : m_others) {
        if (!session.lock)
            continue;
        session.lock->unlock();
        QDir().rmdir(session.folder);
    }
}

Recovery::Session Recovery::begun(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0); // only the end of its program makes it stale
    return lock->tryLock() ? Session{folder, std::move(lock)} : Session();
}

/// Another program's folder.
void Recovery::look(const QString& folder)
{
    Session session = begun(folder);
    if (!session.lock)
        return; // it still runs
    const QDir journals(folder);
    for (const QFileInfo& file : journals.entryInfoList({u'*' + ending}, QDir::Files, QDir::Time))
        if (const auto journal = file::read(file.filePath()).and_then(Journal::fromBytes))
            m_leftovers.push_back({file.filePath(), journal->path, file.lastModified()});
    m_others.push_back(std::move(session));
}

tl::expected<QString, Error> Recovery::newFile()
{
    constexpr int attempts = 3; // another program that begins may take an empty folder for one that was left
    for (int i = 0; i < attempts && !m_own.lock; ++i) {
        const QString folder = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (makePrivate(m_folder) && makePrivate(folder))
            m_own = begun(folder);
    }
    if (!m_own.lock)
        return tl::unexpected(noFolder(m_folder));
    return QStringLiteral("%1/%2%3").arg(m_own.folder).arg(++m_count).arg(ending);
}

tl::expected<Journal, Error> Recovery::read(const Leftover& leftover)
{
    return file::read(leftover.file).and_then(Journal::fromBytes);
}

tl::expected<QString, Error> Recovery::claim(const Leftover& leftover)
{
    return newFile().and_then([&](const QString& name) -> tl::expected<QString, Error> {
        if (!QFile::rename(leftover.file, name))
            return tl::unexpected(noFolder(m_folder));
        forget(leftover);
        return name;
    });
}

void Recovery::discard(const Leftover& leftover)
{
    QFile::remove(leftover.file);
    forget(leftover);
}

void Recovery::forget(const Leftover& leftover)
{
    std::erase_if(m_leftovers, [file = leftover.file](const Leftover& one) { return one.file == file; });
}

} // namespace pigpen

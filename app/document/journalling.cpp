#include "app/document/journalling.h"

#include "app/document/document.h"
#include "app/document/recovery.h"
#include "core/design/file.h"

#include <QFile>

#include <chrono>

namespace pigpen {

using namespace std::chrono_literals;

Journalling::Journalling(Document* document, Recovery& recovery)
    : QObject(document), m_document(document), m_recovery(recovery)
{
    m_due.setSingleShot(true);
    m_due.setInterval(1s); // the second one is for writing
    connect(&m_due, &QTimer::timeout, this, &Journalling::write);
    connect(document, &Document::modifiedChanged, this, &Journalling::follow);
    connect(document, &Document::textChanged, this, &Journalling::follow);
    connect(document, &Document::positionsChanged, this, &Journalling::follow);
    connect(document, &Document::pathChanged, this, &Journalling::follow);
}

Journalling::~Journalling()
{
    forget();
}

void Journalling::resume(const QString& file)
{
    forget();
    m_file = file;
    m_due.start();
}

/// A timer that runs is left to run, or typing would put it off for ever.
void Journalling::follow()
{
    if (!m_document->isModified())
        forget();
    else if (!m_due.isActive())
        m_due.start();
}

void Journalling::write()
{
    if (m_writing.valid()) // the disk is slow
        return m_due.start();
    if (m_file.isEmpty()) {
        const auto file = m_recovery.newFile();
        if (!file && !std::exchange(m_hasFailed, true))
            Q_EMIT failed(file.error());
        m_file = file.value_or(QString());
    }
    if (m_file.isEmpty())
        return;
    m_writing = std::async(std::launch::async, [this, file = m_file, journal = Journal::of(m_document->design())] {
        auto written = file::write(file, journal.toBytes(), file::Readers::Owner);
        QMetaObject::invokeMethod(this, &Journalling::finish, Qt::QueuedConnection);
        return written;
    });
}

void Journalling::finish()
{
    if (!m_writing.valid())
        return; // forget() waited for it
    const auto written = m_writing.get();
    if (!written && !m_hasFailed)
        Q_EMIT failed({tr("what is not saved can't be kept for the case of a crash: %1").arg(written.error().what),
                       tr("save often, and check the folder %1").arg(m_recovery.folder()),
                       {}});
    m_hasFailed = !written;
}

void Journalling::forget()
{
    m_due.stop();
    if (m_writing.valid())
        std::ignore = m_writing.get();
    if (!m_file.isEmpty())
        QFile::remove(std::exchange(m_file, {}));
}

} // namespace pigpen

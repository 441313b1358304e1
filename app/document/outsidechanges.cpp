#include "app/document/outsidechanges.h"

#include <QFileInfo>
#include <chrono>

namespace pigpen {

OutsideChanges::OutsideChanges(Document* document) : QObject(document), m_document(document)
{
    using namespace std::chrono_literals;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(200ms);
    connect(&m_quiet, &QTimer::timeout, this, &OutsideChanges::look);
    for (const auto changed : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, changed, this, [this] { m_quiet.start(); });
    connect(document, &Document::pathChanged, this, &OutsideChanges::follow);
    follow();
}

void OutsideChanges::follow()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    watch();
}

/// The folder, too: most programs put a new file in the old one's place, which is watched no more then.
void OutsideChanges::watch()
{
    if (m_document->path().isEmpty())
        return;
    const QString file = QFileInfo(m_document->path()).absoluteFilePath();
    for (const QString& path : {file, Sidecar::pathFor(file), QFileInfo(file).path()})
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void OutsideChanges::look()
{
    watch();
    Design::Outside outside = m_document->design().outside();
    if (outside.isNothing() || outside == m_refused)
        return;
    m_refused = {};
    if (const auto taken = m_document->takeOutside(); !taken) {
        m_refused = std::move(outside);
        Q_EMIT m_document->refused(taken.error());
    }
}

} // namespace pigpen

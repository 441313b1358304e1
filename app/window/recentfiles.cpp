#include "app/window/recentfiles.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace pigpen {

namespace {

const QString settingsKey = QStringLiteral("recentFiles");
constexpr int kept = 10;

} // namespace

RecentFiles::RecentFiles(QSettings* settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const
{
    return m_settings ? m_settings->value(settingsKey).toStringList() : QStringList();
}

void RecentFiles::set(const QStringList& paths)
{
    if (!m_settings)
        return;
    m_settings->setValue(settingsKey, paths.mid(0, kept));
    Q_EMIT changed();
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    set(known);
}

void RecentFiles::remove(const QString& path)
{
    QStringList known = paths();
    known.removeAll(path);
    set(known);
}

void RecentFiles::fill(QMenu& menu)
{
    menu.clear();
    for (const QString& path : paths()) {
        QAction* action = menu.addAction(QFileInfo(path).fileName(), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    menu.setToolTipsVisible(true);
    menu.setEnabled(!menu.isEmpty());
}

} // namespace pigpen

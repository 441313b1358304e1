#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace pigpen {

/// The files that were open last, newest first, kept between runs. Without settings none is remembered.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QSettings* settings, QObject* parent = nullptr);

    QStringList paths() const; // absolute; also of files that are gone
    void add(const QString& path);
    void remove(const QString& path);
    /// Fills a menu with them; choosing one emits chosen().
    void fill(QMenu& menu);

Q_SIGNALS:
    void chosen(const QString& path);
    void changed();

private:
    void set(const QStringList& paths);

    QSettings* m_settings;
};

} // namespace pigpen

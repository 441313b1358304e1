#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace pigpen {

/// Files that are dropped anywhere on a window, whatever is there: a text editor must not take their names as text.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget* window);

Q_SIGNALS:
    /// Inventories; of a folder, its pigsty.yml.
    void dropped(const QStringList& paths);
    /// What can't be one, in words for people.
    void refused(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QStringList& paths);

    QWidget* m_window;
};

} // namespace pigpen

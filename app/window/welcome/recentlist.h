#pragma once

#include <QListWidget>

namespace pigpen {

/// The files that were open last. What can't be opened any more stays, pale and with the reason; Delete takes an entry
/// off the list.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    enum DataRole { PathRole = Qt::UserRole, FolderRole, ProblemRole };

    explicit RecentList(QWidget* parent = nullptr);

    void show(const QStringList& paths);

Q_SIGNALS:
    void opened(const QString& path);
    void removed(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void add(const QString& path);
    void open(const QListWidgetItem* item);
    void remove(const QListWidgetItem* item);
};

} // namespace pigpen

#include "app/window/welcome/recentlist.h"

#include "app/window/welcome/recentpainter.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

namespace pigpen {

namespace {

/// Why that file can't be opened now, in few words; empty where it can.
QString problemWith(const QFileInfo& file)
{
    if (!file.exists())
        return RecentList::tr("no longer there");
    return file.isReadable() ? QString() : RecentList::tr("not readable");
}

QString shortFolder(const QFileInfo& file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

RecentList::RecentList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("recent"));
    setAccessibleName(tr("Recent files"));
    setItemDelegate(new RecentPainter(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as long as its entries
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, &RecentList::open);
}

void RecentList::show(const QStringList& paths)
{
    const int row = currentRow();
    clear();
    for (const QString& path : paths)
        add(path);
    setCurrentRow(std::min(row, count() - 1));
    setFixedHeight(count() * RecentPainter::rowHeight + 2 * frameWidth());
    setVisible(count() > 0);
}

void RecentList::add(const QString& path)
{
    const QFileInfo file(path);
    const QString problem = problemWith(file);
    auto* item = new QListWidgetItem(file.fileName(), this);
    item->setData(PathRole, path);
    item->setData(FolderRole, shortFolder(file));
    item->setData(ProblemRole, problem);
    item->setToolTip(problem.isEmpty() ? path : tr("%1: %2. Delete takes it off the list.").arg(path, problem));
    item->setData(Qt::AccessibleTextRole, problem.isEmpty() ? tr("%1 in %2").arg(file.fileName(), shortFolder(file))
                                                            : tr("%1, %2").arg(file.fileName(), problem));
}

void RecentList::open(const QListWidgetItem* item)
{
    if (item && item->data(ProblemRole).toString().isEmpty())
        Q_EMIT opened(item->data(PathRole).toString());
}

void RecentList::remove(const QListWidgetItem* item)
{
    if (item)
        Q_EMIT removed(item->data(PathRole).toString());
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(currentItem());
    case Qt::Key_Delete:
        return remove(currentItem());
    default:
        QListWidget::keyPressEvent(event);
    }
}

void RecentList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem* item = byKey ? currentItem() : itemAt(event->pos());
    if (!item)
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, item] { open(item); })
        ->setEnabled(item->data(ProblemRole).toString().isEmpty());
    menu.addAction(tr("Remove from the list"), this, [this, item] { remove(item); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

} // namespace pigpen

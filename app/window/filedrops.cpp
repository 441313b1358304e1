#include "app/window/filedrops.h"

#include "core/design/sidecar.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace pigpen {

namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool mayHoldInventory(const QString& path)
{
    const QString ending = QFileInfo(Sidecar::inventoryFor(path)).suffix().toLower(); // or a layout beside one
    return ending == u"yml" || ending == u"yaml" || ending == u"svg";                 // a picture may hold one
}

} // namespace

FileDrops::FileDrops(QWidget* window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drags && event->type() != QEvent::Drop)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesIn(*drop->mimeData());
    if (!widget || widget->window() != m_window || files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!drags)
        take(files);
    return true;
}

void FileDrops::take(const QStringList& paths)
{
    QStringList inventories;
    for (const QString& path : paths) {
        const bool folder = QFileInfo(path).isDir();
        const QString file = folder ? QDir(path).filePath(QStringLiteral("pigsty.yml")) : path;
        if (folder && !QFileInfo::exists(file))
            Q_EMIT refused(tr("There is no pigsty.yml in %1; drop the inventory itself.").arg(path));
        else if (!mayHoldInventory(file))
            Q_EMIT refused(tr("%1 is no inventory; drop a .yml or .yaml file, or an SVG that holds one.")
                               .arg(QFileInfo(path).fileName()));
        else
            inventories << file;
    }
    if (!inventories.isEmpty())
        Q_EMIT dropped(inventories);
}

} // namespace pigpen

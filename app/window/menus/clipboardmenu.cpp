#include "app/panels/outlinepanel.h"
#include "app/window/clipboard.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace pigpen {

namespace {

/// Where text is edited or a table has the focus, it is these that copy and paste; the designs' entities are in the
/// pictures and in the outline.
bool doneByFocus(const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfSlot(qPrintable(QString::fromLatin1(slot) + u"()"_qs)) >= 0)
        return QMetaObject::invokeMethod(focus, slot);
    const auto* table = qobject_cast<QAbstractItemView*>(focus);
    if (!table || qobject_cast<OutlinePanel*>(focus))
        return false;
    if (qstrcmp(slot, "copy") == 0)
        QGuiApplication::clipboard()->setText(table->currentIndex().data().toString());
    return true;
}

} // namespace

void MainWindow::addClipboardActions(QMenu* menu)
{
    addAction(menu, {}, tr("&Copy"), QKeySequence::Copy, [this] {
        if (!doneByFocus("copy"))
            clipboard::copy(document());
    });
    addAction(menu, {}, tr("&Paste"), QKeySequence::Paste, [this] {
        if (!doneByFocus("paste"))
            clipboard::paste(document());
    });
    addAction(menu, {}, tr("&Duplicate the selected clusters"), QKeySequence(tr("Ctrl+D")),
              [this] { clipboard::duplicate(document()); });
    addAction(menu, {}, tr("Copy as &YAML"), QKeySequence(tr("Ctrl+Alt+C")),
              [this] { clipboard::copyYaml(document()); });
    addAction(menu, {}, tr("Copy as &SVG"), {}, [this] { clipboard::copySvg(document(), views().kind()); });
    addAction(menu, {}, tr("Copy as &image"), QKeySequence(tr("Ctrl+Shift+C")),
              [this] { clipboard::copyImage(document(), views().kind(), theme()); });
}

} // namespace pigpen

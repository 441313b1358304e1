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
    const auto add = [this, menu](const QString& text, QKeySequence::StandardKey keys, const char* slot,
                                  bool (*done)(Document&)) {
        const auto act = [this, slot, done] {
            if (!doneByFocus(slot))
                done(document());
        };
        addAction(menu, {}, text, {}, act)->setShortcuts(keys);
    };
    add(tr("Cu&t"), QKeySequence::Cut, "cut", clipboard::cut);
    add(tr("&Copy"), QKeySequence::Copy, "copy", clipboard::copy);
    add(tr("&Paste"), QKeySequence::Paste, "paste", clipboard::paste);
    addAction(menu, {}, tr("&Duplicate the selected clusters"), QKeySequence(tr("Ctrl+D")),
              [this] { clipboard::duplicate(document()); });
    addAction(menu, {}, tr("Copy as &YAML"), QKeySequence(tr("Ctrl+Alt+C")),
              [this] { clipboard::copyYaml(document()); });
    addAction(menu, {}, tr("Copy as &SVG"), {}, [this] { clipboard::copySvg(document(), views().kind()); });
    addAction(menu, {}, tr("Copy as &image"), QKeySequence(tr("Ctrl+Shift+C")),
              [this] { clipboard::copyImage(document(), views().kind(), theme()); });
}

} // namespace pigpen

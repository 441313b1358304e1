#include "app/panels/source/completer.h"

#include "app/panels/source/completionpopup.h"
#include "app/panels/source/sourceeditor.h"

#include <QKeyEvent>

namespace pigpen {

Completer::Completer(Document* document, SourceEditor* editor)
    : QObject(editor), m_document(document), m_editor(editor), m_popup(new CompletionPopup(editor))
{
    connect(m_popup, &CompletionPopup::chosen, this, &Completer::accept);
}

bool Completer::isOpen() const
{
    return m_popup->isVisible();
}

void Completer::close()
{
    m_popup->hide();
    m_offer = {};
}

bool Completer::look()
{
    const QTextCursor cursor = m_editor->textCursor();
    m_offer =
        completionsAt(m_editor->text().lines(), cursor.blockNumber(), cursor.positionInBlock(), m_document->topology());
    return !m_offer.items.empty();
}

void Completer::complete()
{
    if (!m_editor->isReadOnly() && look())
        show();
    else
        close();
}

void Completer::show()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(cursor.block().position() + m_offer.column);
    const QRect at = m_editor->cursorRect(cursor).translated(m_editor->viewport()->mapToGlobal(QPoint()));
    m_popup->open(m_offer.items, at);
}

void Completer::followTyping(const QString& typed)
{
    constexpr int enough = 2; // characters of a name
    const bool isText = !typed.isEmpty() && (typed[0].isPrint() || (typed[0] == u'\b' && isOpen()));
    const bool any = isText && look();
    const bool isDone = any && m_offer.items.size() == 1 && m_offer.items.front().text == m_offer.typed;
    if (any && !isDone && (isOpen() || !m_offer.isKey || m_offer.typed.size() >= enough))
        show();
    else
        close();
}

bool Completer::take(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete();
        return true;
    }
    if (!isOpen())
        return false;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->step(event->key());
        return true;
    default:
        return false;
    }
}

void Completer::accept()
{
    const Completion chosen = m_offer.items[size_t(m_popup->current())];
    const bool isKey = m_offer.isKey;
    QTextCursor cursor = m_editor->textCursor();
    const QString line = cursor.block().text();
    const bool hasColon = QStringView(line).sliced(cursor.positionInBlock()).startsWith(u':');
    cursor.setPosition(cursor.block().position() + m_offer.column, QTextCursor::KeepAnchor);
    close();
    cursor.insertText(isKey && !hasColon ? chosen.text + QStringLiteral(": ") : chosen.text);
    m_editor->setTextCursor(cursor);
    if (isKey && !hasColon)
        complete(); // the values, where there is a choice
}

} // namespace pigpen

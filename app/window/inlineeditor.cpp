#include "app/window/inlineeditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace pigpen {

InlineEditor::InlineEditor(const QString& text, QWidget* parent) : QLineEdit(text, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("New name"));
}

void InlineEditor::open(QPoint position)
{
    constexpr int leastWidth = 200;
    const QSize size(std::max(leastWidth, sizeHint().width()), sizeHint().height() + 6);
    const QRect room = parentWidget()->rect();
    move(std::clamp(position.x(), 0, std::max(0, room.width() - size.width())),
         std::clamp(position.y(), 0, std::max(0, room.height() - size.height())));
    resize(size);
    selectAll();
    show();
    setFocus();
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        parentWidget()->parentWidget()->setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered(text().trimmed());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    close();
}

} // namespace pigpen

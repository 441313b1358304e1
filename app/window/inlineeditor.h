#pragma once

#include <QLineEdit>

namespace pigpen {

/// A line to type a new name into, at the place of the old one. It stays open until what is typed is taken; Escape and
/// leaving it give up.
class InlineEditor : public QLineEdit
{
    Q_OBJECT

public:
    InlineEditor(const QString& text, QWidget* parent);

    void open(QPoint position);

Q_SIGNALS:
    void entered(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace pigpen

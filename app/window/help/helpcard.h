#pragma once

#include "app/window/overlay.h"

class QLabel;
class QScrollArea;

namespace pigpen {

/// What a panel is for and what can be done there, on a card beside it.
class HelpCard : public Overlay
{
    Q_OBJECT

public:
    explicit HelpCard(QWidget* window);

    /// Shows the text of the panel that has the focus; of the window where none has it.
    void open();

    QString words() const;

private:
    QRect placeBeside(const QWidget& panel) const;

    QLabel* m_title;
    QScrollArea* m_scroll; // where the window is too low for all of it
    QLabel* m_words;
};

} // namespace pigpen

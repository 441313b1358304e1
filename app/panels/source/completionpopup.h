#pragma once

#include "app/panels/source/completion.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace pigpen {

/// The list of what may be written, with the current one's description below. It never takes the focus from the text.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* editor);

    /// `at`: what is completed, on the screen.
    void open(const std::vector<Completion>& items, const QRect& at);
    int current() const;
    /// Up, Down, PageUp or PageDown.
    void step(int key);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void place(const QRect& at);

    QListWidget* m_list;
    QLabel* m_description;
};

} // namespace pigpen

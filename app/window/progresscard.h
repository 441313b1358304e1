#pragma once

#include "app/document/background.h"

#include <QFrame>

class QVBoxLayout;

namespace pigpen {

/// What is done beside the window's own work (an inventory is opened, a picture exported): each with how far it is and
/// a button to cancel it, on a card at the lower edge. It takes no focus, and what ends soon never shows.
class ProgressCard : public QFrame
{
    Q_OBJECT

public:
    /// Lies on that widget.
    explicit ProgressCard(QWidget* around);

    /// Shows the work while it runs. `words` tell people what it is.
    void follow(Background* work, const QString& words);
    /// Of the work that is shown.
    QStringList words() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeRow(Background* work, const QString& words);
    void place();

    QVBoxLayout* m_rows;
};

} // namespace pigpen

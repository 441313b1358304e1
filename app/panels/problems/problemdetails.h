#pragma once

#include "app/panels/problems/problemactions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace pigpen {

/// What the current problem means, and what can be done about it. The reason to ignore it is typed here, too.
class ProblemDetails : public QWidget
{
    Q_OBJECT

public:
    ProblemDetails(const ProblemActions* actions, QWidget* parent = nullptr);

    void show(const Problem& problem);
    /// Opens the line for the reason.
    void askReason(const check::Finding& finding);
    bool isAsking() const;

Q_SIGNALS:
    void reasonGiven(const pigpen::check::Finding& finding, const QString& reason);
    /// The line for the reason is open.
    void asked();
    /// The line for the reason is put away, whichever way.
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons(const ProblemActions* actions);
    QWidget* makeQuestion();
    void giveReason();
    void stopAsking();

    QLabel* m_icon;
    QLabel* m_rule;
    QLabel* m_family;
    QLabel* m_words;
    QScrollArea* m_scroll;
    QStackedWidget* m_foot;
    QLineEdit* m_reason;
    check::Finding m_asked;
};

} // namespace pigpen

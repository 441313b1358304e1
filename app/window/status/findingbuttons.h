#pragma once

#include "core/check/finding.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace pigpen {

/// How many findings there are of each severity, by a shape and a number; a click asks to see them.
class FindingButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FindingButtons(QWidget* parent = nullptr);

    void show(const std::vector<check::Finding>& findings);

Q_SIGNALS:
    void chosen(pigpen::check::Severity severity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(check::Severity severity);
    void describe(check::Severity severity, QToolButton& button, int count) const;

    std::vector<std::pair<check::Severity, QToolButton*>> m_buttons;
    QLabel* m_fine; // where there are none
};

} // namespace pigpen

#pragma once

#include "core/check/finding.h"

#include <QIcon>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace pigpen {

/// How many findings there are of each severity, by a shape and a number; a click goes through them.
class FindingButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FindingButtons(QWidget* parent = nullptr);

    void show(const std::vector<check::Finding>& findings);

Q_SIGNALS:
    void chosen(const pigpen::check::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Button
    {
        check::Severity severity;
        QToolButton* button;
        std::vector<check::Finding> findings;
        size_t next = 0;
    };
    void add(check::Severity severity);
    void describe(const Button& button);
    void choose(Button& button);

    std::vector<std::unique_ptr<Button>> m_buttons;
    QLabel* m_fine; // where there are none
};

/// A shape a severity, so that no meaning rests on colour alone, in the colours of the palette's theme.
QIcon severityIcon(check::Severity severity, const QPalette& palette);

} // namespace pigpen

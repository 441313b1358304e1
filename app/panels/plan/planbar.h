#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace pigpen {

/// What the design is compared with, what there is to run in a line, and what can be done with the whole plan.
class PlanBar : public QFrame
{
    Q_OBJECT

public:
    /// Actions for the whole plan; they stand at the right.
    explicit PlanBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setEarlier(const QString& name);
    void setSummary(const QString& words);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void savedChosen();
    void fileChosen();
    void revisionChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChoices();
    void fit();

    QLabel* m_label;
    QToolButton* m_earlier;
    QLabel* m_summary;
    QString m_words; // of the summary, whole
    QList<QToolButton*> m_buttons;
};

} // namespace pigpen

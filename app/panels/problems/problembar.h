#pragma once

#include "app/panels/problems/problemlist.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace pigpen {

class ProblemModel;

/// Above the problems: what is looked for in them, which severities are shown, whether ignored ones are, by what they
/// are grouped.
class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    ProblemBar(ProblemModel* model, QAction* fixAll, QWidget* parent = nullptr);

    void focusWords();
    /// Shows the model's filter and counts.
    void refresh();
    void setFilter(const ProblemFilter& filter);
    void setGrouping(Grouping grouping);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupingChosen(pigpen::Grouping grouping);
    /// The user goes on to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addToggle(const QString& name);
    void addGrouping();
    void apply();
    void fit();
    void showIcons();

    ProblemModel* m_model;
    QLineEdit* m_words;
    QToolButton* m_about;
    std::array<QToolButton*, 3> m_severities{};
    QToolButton* m_ignored = nullptr;
    QComboBox* m_grouping;
    QToolButton* m_fixAll;
};

} // namespace pigpen

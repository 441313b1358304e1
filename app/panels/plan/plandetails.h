#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace pigpen {

/// About one step of a plan, or about a change that has no step.
class PlanDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget* parent = nullptr);

    void show(const plan::Plan& plan, int step, const QString& earlierName);
    void show(const plan::Change& change, const QString& fate);
    void showNothing();

private:
    void tell(const QIcon& icon, const QString& title, const QString& html);

    QLabel* m_icon;
    QLabel* m_title;
    QTextBrowser* m_words;
    QString m_html; // what it shows
};

} // namespace pigpen

#pragma once

#include "app/document/document.h"
#include "app/panels/problems/problemlist.h"

#include <QWidget>

class QSplitter;

namespace pigpen {

class Background;
class ProblemActions;
class ProblemBar;
class ProblemDetails;
class ProblemModel;
class ProblemView;

/// What the checks find in the design, what it means and what can be done about it. It follows the document.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Document* document, QWidget* parent = nullptr);

    ProblemModel& model() { return *m_model; }
    ProblemView& view() { return *m_view; }
    ProblemActions& actions() { return *m_actions; }
    void setGrouping(Grouping grouping);
    /// None where no problem is current.
    Problem current() const;

    /// Goes to the problem after the current one (1) or before it (-1), around the ends, and shows it elsewhere too.
    void goOn(int step);
    /// Shows those of that severity alone; where it does already, goes to the next one.
    void showOnly(check::Severity severity);
    /// Shows the problems of an entity and of what is in it.
    void showAbout(const EntityId& entity);
    /// Makes it the current one, whatever the filter hides.
    void showProblem(const check::Finding& finding);
    /// Where that can't be done, the document says why.
    void fixCurrent();
    void fix(const check::Finding& finding);
    /// Asks for the reason, and writes the comment.
    void ignore(const check::Finding& finding);

Q_SIGNALS:
    /// The user wants to go there.
    void activated(const pigpen::check::Finding& finding);
    /// The user goes through the problems: it shall be seen, and nothing else happen.
    void shown(const pigpen::check::Finding& finding);
    void groupingChanged(pigpen::Grouping grouping);
    /// Something takes its time: it may be watched and cancelled.
    void began(pigpen::Background* work, const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectAll();
    void connectActions();
    void follow();
    void refresh();
    void showCurrent();
    void showEmptyWords();
    void shareRoom();
    void jump();
    void openMenu(const QPoint& position);
    void copy(const QString& words);
    void fixAll(const QString& rule);

    Document* m_document;
    ProblemModel* m_model;
    ProblemActions* m_actions;
    ProblemBar* m_bar;
    ProblemView* m_view;
    ProblemDetails* m_details;
    QSplitter* m_sides;
    Background* m_fixing; // many problems of a large inventory
};

} // namespace pigpen

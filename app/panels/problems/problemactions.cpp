#include "app/panels/problems/problemactions.h"

#include "app/panels/problems/problemwords.h"

#include <algorithm>

namespace pigpen {

ProblemActions::ProblemActions(Document* document, QObject* parent)
    : QObject(parent),
      jump(new QAction(tr("&Go to it"), this)),
      fix(new QAction(tr("&Fix…"), this)),
      fixKind(new QAction(tr("Fix all of this &kind…"), this)),
      fixAll(new QAction(tr("Fix &everything…"), this)),
      ignore(new QAction(tr("&Ignore…"), this)),
      heed(new QAction(tr("&Heed again"), this)),
      copy(new QAction(tr("&Copy"), this)),
      copyCommand(new QAction(tr("Copy the co&mmand"), this)),
      m_document(document)
{
    update({});
}

void ProblemActions::allow(QAction* action, const QString& obstacle, const QString& tip)
{
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(obstacle.isEmpty() ? tip : obstacle);
}

void ProblemActions::update(const Problem& problem)
{
    const bool any = problem.finding != nullptr;
    const QString none = any ? QString() : tr("Select a problem first");
    const auto first = [](const QString& one, const QString& other) { return one.isEmpty() ? other : one; };
    const QString all = obstacleToAll();
    const QString rule = any ? problem.finding->rule : QString();
    allow(jump, none, tr("Selects the entity and shows the line in the source (Enter)"));
    allow(fix, first(none, obstacleToFix(problem)),
          any ? tr("Shows what the fix changes, then makes it (Ctrl+.): %1").arg(problem.finding->fix) : QString());
    allow(
        fixKind,
        first(first(none, all), any && !hasFix(rule) ? tr("No problem that %1 finds has a fix").arg(rule) : QString()),
        tr("Fixes all that %1 finds, as one step; shown first").arg(rule));
    allow(fixAll, first(all, hasFix({}) ? QString() : tr("No problem has a fix that is safe")),
          tr("Makes all fixes that are safe, as one step; shown first"));
    allow(ignore, first(first(none, all), problem.isIgnored() ? tr("It is ignored already") : QString()),
          tr("Writes a comment with your reason into the inventory, so that this is no problem any more"));
    allow(heed, first(first(none, all), problem.isIgnored() ? QString() : tr("It is not ignored")),
          tr("Takes the comment away that makes it ignored"));
    allow(copy, none, tr("Copies the message with file and line"));
    allow(copyCommand, first(none, obstacleToCommand(problem)),
          any ? problemwords::command(*problem.finding, *m_document) : QString());
    heed->setVisible(any && problem.isIgnored());
    ignore->setVisible(!heed->isVisible());
}

QString ProblemActions::obstacleToAll() const
{
    return m_document->problem() ? tr("The text is no inventory at the moment; mend it first") : QString();
}

bool ProblemActions::hasFix(const QString& rule) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    return snapshot && std::ranges::any_of(snapshot->findings(), [&](const check::Finding& finding) {
               return finding.repair && (rule.isEmpty() || finding.rule == rule);
           });
}

QString ProblemActions::obstacleToFix(const Problem& problem) const
{
    if (problem.isIgnored())
        return tr("It is ignored; heed it again first");
    if (problem.finding && !problem.finding->repair)
        return tr("There is no fix that is safe: change what it is about");
    return obstacleToAll();
}

QString ProblemActions::obstacleToCommand(const Problem& problem) const
{
    if (problem.finding && problem.finding->fix.isEmpty())
        return tr("There is no fix, and so no command");
    return m_document->path().isEmpty() ? tr("The design has no file yet; save it first") : QString();
}

} // namespace pigpen

#include "app/panels/source/sourceproblems.h"

#include "app/paint/severity.h"
#include "app/panels/source/sourceeditor.h"

#include <QMenu>

namespace pigpen::sourceproblems {

using check::Finding;

namespace {

struct SourceProblems
{
    Q_DECLARE_TR_FUNCTIONS(SourceProblems)
};

/// A verb may hold signs that menus read as keys.
QString plain(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

QAction* fixAction(QMenu& menu, SourceEditor& editor, const Finding& finding)
{
    auto* action = new QAction(SourceProblems::tr("Fix: %1…").arg(plain(finding.fix)), &menu);
    action->setIcon(severityIcon(finding.severity, editor.palette()));
    action->setToolTip(finding.message);
    QObject::connect(action, &QAction::triggered, &editor, [&editor, finding] { Q_EMIT editor.fixRequested(finding); });
    return action;
}

QList<QAction*> actionsFor(QMenu& menu, SourceEditor& editor, const Finding& finding)
{
    QList<QAction*> actions;
    if (finding.repair)
        actions << fixAction(menu, editor, finding);
    auto* ignore = new QAction(SourceProblems::tr("Ignore %1…").arg(finding.rule), &menu);
    auto* show = new QAction(SourceProblems::tr("Show %1 among the problems").arg(finding.rule), &menu);
    for (QAction* action : {ignore, show}) {
        action->setIcon(severityIcon(finding.severity, editor.palette()));
        action->setToolTip(finding.message);
    }
    QObject::connect(ignore, &QAction::triggered, &editor,
                     [&editor, finding] { Q_EMIT editor.ignoreRequested(finding); });
    QObject::connect(show, &QAction::triggered, &editor,
                     [&editor, finding] { Q_EMIT editor.problemRequested(finding); });
    return actions << ignore << show;
}

} // namespace

Findings fixableAt(const SourceMarks& marks, int line, int column)
{
    Findings inLine;
    Findings atColumn;
    for (const FindingMark& mark : marks.findings({line, line})) {
        if (!mark.finding->repair)
            continue;
        inLine.push_back(mark.finding);
        if (mark.holds(column))
            atColumn.push_back(mark.finding);
    }
    return atColumn.empty() ? inLine : atColumn;
}

void addTo(QMenu& menu, SourceEditor& editor, int line)
{
    menu.setToolTipsVisible(true);
    QAction* before = menu.actions().value(0);
    for (const FindingMark& mark : editor.marks().findings({line, line})) {
        menu.insertActions(before, actionsFor(menu, editor, *mark.finding));
        menu.insertSeparator(before);
    }
}

void choose(SourceEditor& editor, const Findings& findings, QPoint position)
{
    QMenu menu(&editor);
    menu.setToolTipsVisible(true);
    for (const Finding* finding : findings)
        menu.addAction(fixAction(menu, editor, *finding));
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(position);
}

} // namespace pigpen::sourceproblems

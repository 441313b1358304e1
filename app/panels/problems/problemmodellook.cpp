// How the rows of the problems look, and what they tell.
#include "app/paint/severity.h"
#include "app/panels/entitylook.h"
#include "app/panels/problems/problemmodel.h"
#include "app/panels/problems/problemwords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

namespace pigpen {

using check::Finding;

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(*m_groups[size_t(index.row())], index.column(), role);
    return problemData(problem(index), index.column(), role);
}

QVariant ProblemModel::groupData(const Group& group, int column, int role) const
{
    if (column != Message)
        return {};
    const int count = int(group.content.problems.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)", "a group of problems, how many").arg(group.content.title).arg(count);
    case Qt::DecorationRole:
        return group.content.entity ? entityIcon(group.content.entity)
                                    : severityIcon(group.content.worst, QGuiApplication::palette());
    case Qt::ToolTipRole:
        if (const check::Rule* rule = m_grouping == Grouping::Rule ? check::findRule(group.content.key) : nullptr)
            return QCoreApplication::translate("Check", rule->meaning);
        return {};
    default:
        return {};
    }
}

QVariant ProblemModel::problemData(const Problem& problem, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(problem, column);
    case Qt::AccessibleTextRole:
        return column == Message
                   ? singularOf(problem.finding->severity) + QStringLiteral(": ") + textOf(problem, column)
                   : textOf(problem, column);
    case Qt::DecorationRole:
        if (column == Message)
            return severityIcon(problem.finding->severity, QGuiApplication::palette());
        return column == Entity && problem.finding->entity ? entityIcon(problem.finding->entity) : QVariant();
    case Qt::ToolTipRole:
        return tipOf(problem, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (problem.isIgnored() || column == Rule || column == Line)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QString ProblemModel::textOf(const Problem& problem, int column) const
{
    const Finding& finding = *problem.finding;
    switch (column) {
    case Message:
        if (!problem.isIgnored())
            return finding.message;
        return problem.reason->isEmpty() ? tr("ignored: %1").arg(finding.message)
                                         : tr("ignored, “%1”: %2").arg(*problem.reason, finding.message);
    case Entity:
        return finding.entity.name;
    case Line: {
        const int line = lineOf(finding);
        return line > 0 ? QString::number(line) : QString();
    }
    default:
        return finding.rule;
    }
}

QString ProblemModel::tipOf(const Problem& problem, int column) const
{
    const EntityId& entity = problem.finding->entity;
    if (column == Entity)
        return entity ? tr("%1 %2").arg(kindLabel(entity), entity.name) : QString();
    return problemwords::tip(*problem.finding);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Message:
        return tr("Problem");
    case Entity:
        return tr("Entity");
    case Line:
        return tr("Line");
    default:
        return tr("Rule");
    }
}

} // namespace pigpen

#include "app/panels/plan/stepmodel.h"

#include "app/paint/figurepainter.h"
#include "app/paint/risk.h"
#include "app/panels/plan/planwords.h"
#include "app/panels/problems/rowchanges.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace pigpen {

using plan::Step;

namespace {

std::vector<size_t> keysOf(const std::vector<Step>& steps)
{
    std::vector<size_t> keys;
    keys.reserve(steps.size());
    for (const Step& step : steps)
        keys.push_back(qHashMulti(0, step.command, step.usesOld));
    return keys;
}

/// What nobody should run, or expect, without a second look.
bool isGrave(const Step& step)
{
    return step.risk == plan::Risk::Destructive || step.risk == plan::Risk::Impossible;
}

diagram::Theme theme()
{
    return themeOf(QGuiApplication::palette());
}

} // namespace

void StepModel::show(const plan::Plan& plan, const QString& earlierName)
{
    m_earlierName = earlierName;
    for (const RowChange& change : rowChanges(keysOf(m_steps), keysOf(plan.steps))) {
        if (change.isRemoval) {
            beginRemoveRows({}, change.first, change.last);
            m_steps.erase(m_steps.begin() + change.first, m_steps.begin() + change.last + 1);
            endRemoveRows();
            continue;
        }
        beginInsertRows({}, change.first, change.last);
        m_steps.insert(m_steps.begin() + change.first, plan.steps.begin() + change.first,
                       plan.steps.begin() + change.last + 1);
        endInsertRows();
    }
    m_steps = plan.steps; // those that stay may be for other changes, and have another reason
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Step& step = m_steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(step, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(step, index.row(), index.column());
    case Qt::ToolTipRole:
        return planwords::details(step, m_earlierName, QGuiApplication::palette());
    case Qt::DecorationRole:
        return index.column() == Number ? riskIcon(step.risk, QGuiApplication::palette()) : QVariant();
    case Qt::FontRole:
        return fontOf(step, index.column());
    case Qt::BackgroundRole:
        return isGrave(step) ? colour(softOf(step.risk), theme()) : QVariant();
    case Qt::ForegroundRole:
        return inkOf(step, index.column());
    default:
        return {};
    }
}

QString StepModel::textOf(const Step& step, int row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Command:
        return step.command;
    case Risk:
        return wordsOf(step.risk);
    default:
        return step.why;
    }
}

QString StepModel::spoken(const Step& step, int row, int column) const
{
    return column == Number ? tr("Step %1, %2").arg(QString::number(row + 1), wordsOf(step.risk))
                            : textOf(step, row, column);
}

QVariant StepModel::fontOf(const Step& step, int column)
{
    if (column == Command) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setItalic(!step.isCommand());
        return font;
    }
    if (column != Risk || !isGrave(step))
        return {};
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant StepModel::inkOf(const Step& step, int column)
{
    if (column == Number || column == Why || (column == Command && !step.isCommand()))
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (column == Risk)
        return colour(colourOf(step.risk), theme());
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Step");
    case Command:
        return tr("Command");
    case Risk:
        return tr("Risk");
    default:
        return tr("Why");
    }
}

} // namespace pigpen

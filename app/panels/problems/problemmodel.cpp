#include "app/panels/problems/problemmodel.h"

#include "app/panels/problems/rowchanges.h"

#include <QScopedValueRollback>

namespace pigpen {

using check::Finding;

namespace {

std::vector<size_t> keysOf(const std::vector<Problem>& problems)
{
    std::vector<size_t> keys;
    keys.reserve(problems.size());
    for (const Problem& problem : problems)
        keys.push_back(problem.key());
    return keys;
}

} // namespace

// What is shown

void ProblemModel::show(const SnapshotPtr& snapshot)
{
    if (!snapshot || !m_snapshot || !sameProblems(*snapshot->checks, *m_snapshot->checks))
        return arrange(snapshot);
    // The rows stay; they are of the new snapshot now, in which only their lines may be others.
    m_snapshot = snapshot;
    for (const auto& group : m_groups) {
        for (Problem& problem : group->content.problems)
            problem = problemAt(*snapshot->checks, problem.isIgnored(), problem.index);
        const int last = int(group->content.problems.size()) - 1;
        Q_EMIT dataChanged(createIndex(0, Line, group.get()), createIndex(last, Line, group.get()));
    }
}

void ProblemModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_groups.clear();
    endResetModel();
    arrange(m_snapshot);
}

void ProblemModel::setFilter(const ProblemFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange(m_snapshot);
}

void ProblemModel::arrange(const SnapshotPtr& snapshot)
{
    ++m_arrangements;
    Groups fresh;
    if (snapshot) {
        for (ProblemGroup& group : arranged(*snapshot->checks, *snapshot->topology, m_grouping, m_filter)) {
            std::vector<size_t> keys = keysOf(group.problems);
            fresh.push_back(std::make_unique<Group>(Group{std::move(group), 0, std::move(keys)}));
        }
    }
    {
        const SnapshotPtr before = m_snapshot; // what goes points into it
        const QScopedValueRollback changing(m_isChanging, true);
        changeGroups(std::move(fresh));
        m_snapshot = snapshot;
    }
    countAll();
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // the groups' counts
}

void ProblemModel::changeGroups(Groups fresh)
{
    const auto keysOfAll = [](const Groups& groups) {
        std::vector<size_t> keys;
        for (const auto& group : groups)
            keys.push_back(qHash(group->content.key));
        return keys;
    };
    std::vector<bool> isNew(fresh.size(), false);
    for (const RowChange& change : rowChanges(keysOfAll(m_groups), keysOfAll(fresh))) {
        if (change.isRemoval) {
            beginRemoveRows({}, change.first, change.last);
            m_groups.erase(m_groups.begin() + change.first, m_groups.begin() + change.last + 1);
            number();
            endRemoveRows();
            continue;
        }
        beginInsertRows({}, change.first, change.last);
        for (int row = change.first; row <= change.last; ++row) {
            m_groups.insert(m_groups.begin() + row, std::move(fresh[size_t(row)]));
            isNew[size_t(row)] = true;
        }
        number();
        endInsertRows();
    }
    for (size_t at = 0; at < fresh.size(); ++at)
        if (!isNew[at])
            changeRows(*m_groups[at], std::move(*fresh[at]));
}

void ProblemModel::changeRows(Group& shown, Group fresh)
{
    const QModelIndex parent = createIndex(shown.row, 0);
    std::vector<Problem>& rows = shown.content.problems;
    for (const RowChange& change : rowChanges(shown.keys, fresh.keys)) {
        if (change.isRemoval) {
            beginRemoveRows(parent, change.first, change.last);
            rows.erase(rows.begin() + change.first, rows.begin() + change.last + 1);
            endRemoveRows();
            continue;
        }
        beginInsertRows(parent, change.first, change.last);
        const auto from = fresh.content.problems.begin();
        rows.insert(rows.begin() + change.first, from + change.first, from + change.last + 1);
        endInsertRows();
    }
    shown.content = std::move(fresh.content);
    shown.keys = std::move(fresh.keys);
    Q_EMIT dataChanged(createIndex(0, 0, &shown), createIndex(int(rows.size()) - 1, ColumnCount - 1, &shown));
}

void ProblemModel::number()
{
    for (size_t row = 0; row < m_groups.size(); ++row)
        m_groups[row]->row = int(row);
}

void ProblemModel::countAll()
{
    m_counts = {};
    if (!m_snapshot)
        return;
    for (const Finding& finding : m_snapshot->findings())
        ++m_counts[size_t(finding.severity)];
}

int ProblemModel::ignoredCount() const
{
    return m_snapshot ? int(m_snapshot->checks->ignored().size()) : 0;
}

int ProblemModel::shownCount() const
{
    int shown = 0;
    for (const auto& group : m_groups)
        shown += int(group->content.problems.size());
    return shown;
}

// Where it is

Problem ProblemModel::problem(const QModelIndex& index) const
{
    const auto* group = static_cast<const Group*>(index.internalPointer());
    return group ? group->content.problems[size_t(index.row())] : Problem();
}

QString ProblemModel::groupKey(const QModelIndex& index) const
{
    return isGroup(index) ? m_groups[size_t(index.row())]->content.key : QString();
}

QModelIndex ProblemModel::indexOf(const Finding& finding) const
{
    const size_t ignored = Problem{&finding, &finding.rule}.key();
    const size_t heeded = Problem{&finding, nullptr}.key();
    QModelIndex found;
    for (const auto& group : m_groups) {
        for (size_t row = 0; row < group->keys.size(); ++row) {
            if (group->keys[row] != heeded && group->keys[row] != ignored)
                continue;
            if (group->content.problems[row].finding->place == finding.place)
                return createIndex(int(row), 0, group.get());
            if (!found.isValid())
                found = createIndex(int(row), 0, group.get());
        }
    }
    return found;
}

int ProblemModel::positionOf(const QModelIndex& index) const
{
    const auto* group = static_cast<const Group*>(index.internalPointer());
    const int groupRow = group ? group->row : index.row();
    int position = group ? index.row() : 0;
    for (int row = 0; row < groupRow; ++row)
        position += int(m_groups[size_t(row)]->content.problems.size());
    return position;
}

QModelIndex ProblemModel::at(int position) const
{
    for (const auto& group : m_groups) {
        const int count = int(group->content.problems.size());
        if (position < count)
            return createIndex(position, 0, group.get());
        position -= count;
    }
    return {};
}

QModelIndex ProblemModel::next(const QModelIndex& from, int step) const
{
    const int all = shownCount();
    if (all == 0)
        return {};
    const bool isBetween = !from.isValid() || isGroup(from); // then the next one is the one that stands there
    const int here = from.isValid() ? positionOf(from) : 0;
    return at((here + (isBetween && step > 0 ? 0 : step) + all) % all);
}

int ProblemModel::lineOf(const Finding& finding) const
{
    return m_isChanging || !m_snapshot || !finding.place ? 0 : m_snapshot->tree->place(finding.place).line;
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[size_t(parent.row())].get()) : createIndex(row, column);
}

QModelIndex ProblemModel::parent(const QModelIndex& index) const
{
    const auto* group = static_cast<const Group*>(index.internalPointer());
    return group ? createIndex(group->row, 0) : QModelIndex();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool hasRows = isGroup(parent) && parent.column() == 0;
    return hasRows ? int(m_groups[size_t(parent.row())]->content.problems.size()) : 0;
}

int ProblemModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

} // namespace pigpen

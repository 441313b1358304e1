#pragma once

#include "app/panels/problems/problemlist.h"
#include "core/design/snapshot.h"

#include <QAbstractItemModel>

namespace pigpen {

/// What the checks found as a tree: groups, and in them a row a finding. Rows stay the same ones over edits as long as
/// they say the same; where nothing that is found changes, no row is touched.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Message, Entity, Line, Rule, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const SnapshotPtr& snapshot); // null: nothing
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    const ProblemFilter& filter() const { return m_filter; }
    void setFilter(const ProblemFilter& filter);

    /// None of a group's row.
    Problem problem(const QModelIndex& index) const;
    bool isGroup(const QModelIndex& index) const { return index.isValid() && !index.internalPointer(); }
    /// What a group is known by.
    QString groupKey(const QModelIndex& index) const;
    /// The row of that finding, by what it says of whom; of several the one at that place. Invalid where it is not
    /// shown.
    QModelIndex indexOf(const check::Finding& finding) const;
    /// The row of a finding that follows (step 1) or precedes (-1), around the ends. From an invalid index the first,
    /// or the last.
    QModelIndex next(const QModelIndex& from, int step) const;
    int lineOf(const check::Finding& finding) const; // from 1; 0 where it has no place

    /// Of all there are, whatever the filter says.
    int count(check::Severity severity) const { return m_counts[size_t(severity)]; }
    int count() const { return m_counts[0] + m_counts[1] + m_counts[2]; }
    int ignoredCount() const;
    /// How many rows the filter leaves.
    int shownCount() const;

    /// How often rows were arranged anew: for tests that guard the cost.
    int arrangements() const { return m_arrangements; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        ProblemGroup content;
        int row = 0;
        std::vector<size_t> keys; // of its problems
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    void arrange(const SnapshotPtr& snapshot);
    void changeGroups(Groups fresh);
    void changeRows(Group& shown, Group fresh);
    void number();
    void countAll();
    /// A problem's place among all that are shown; a group's is its first one's.
    int positionOf(const QModelIndex& index) const;
    QModelIndex at(int position) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant problemData(const Problem& problem, int column, int role) const;
    QString textOf(const Problem& problem, int column) const;
    QString tipOf(const Problem& problem, int column) const;

    SnapshotPtr m_snapshot;
    Grouping m_grouping = Grouping::Severity;
    ProblemFilter m_filter;
    Groups m_groups;
    std::array<int, 3> m_counts{};
    bool m_isChanging = false; // rows are of two snapshots
    int m_arrangements = 0;
};

} // namespace pigpen

#pragma once

#include "app/panels/review/review.h"

#include <QAbstractTableModel>
#include <QSet>

namespace pigpen {

/// The lines of a review as rows: what changed with some lines around, and between them a row that stands for those
/// that did not.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Revert, OldNumber, NewNumber, Sign, Text, ColumnCount };

    explicit DiffModel(const Review* review, QObject* parent = nullptr);

    /// The step of a row; -1 for folded lines.
    int stepAt(int row) const;
    /// The row of a step, unfolding it where it must.
    int rowOf(int step);
    /// Whether a run of changed lines begins in that row.
    bool beginsRun(int row) const;
    /// Whether that run can be made as it was.
    bool isRevertible(int row) const;
    bool isFold(int row) const { return stepAt(row) < 0; }
    void unfold(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    /// Steps [begin, end): one that is shown, or those that a row stands for.
    struct Row
    {
        int begin = 0;
        int end = 0;
        bool isFold = false;
    };

    void reset();
    void rebuild();
    void addLines(int begin, int end);
    void addFold(int begin, int end);
    QString textAt(const Row& row, int column) const;
    QString spoken(const Row& row) const;
    QVariant colourAt(const Row& row, int column, int role) const;

    const Review* m_review;
    std::vector<Row> m_rows;
    QSet<int> m_unfolded; // the first steps
};

} // namespace pigpen

#pragma once

#include "app/panels/review/review.h"

#include <QTreeWidget>

namespace pigpen {

/// What differs by entity: clusters with what is in them, then nodes and variables; each with a mark for new, gone or
/// changed, in a colour and a shape.
class DifferenceTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceTree(const Review* review, QWidget* parent = nullptr);

    /// Makes that difference the current one; tells nobody.
    void showCurrent(int difference);

Q_SIGNALS:
    /// The user chose a difference.
    void chosen(int difference);

private:
    void fill();
    QTreeWidgetItem* parentOf(const Difference& difference);
    void add(int index);

    const Review* m_review;
    QHash<QString, QTreeWidgetItem*> m_parents; // by the cluster's key, and of the other headings by their words
    QHash<int, QTreeWidgetItem*> m_items;
};

} // namespace pigpen

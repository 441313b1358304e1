#pragma once

#include "core/plan/difference.h"

#include <QTreeWidget>

namespace pigpen {

/// What differs by entity: clusters with what is in them, then nodes and variables; each with a mark for new, gone or
/// changed, in a colour and a shape. With what becomes of each, a third column tells that.
class DifferenceTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Name, What, Fate };

    explicit DifferenceTree(QWidget* parent = nullptr);

    /// `fates`: a line for each difference, or none at all.
    void setDifferences(const std::vector<Difference>& differences, const QStringList& fates = {});

    /// Makes that difference the current one; tells nobody.
    void showCurrent(int difference);
    /// Selects those differences and shows the first; tells nobody.
    void mark(const std::vector<int>& differences);
    /// The selected ones, in their order.
    std::vector<int> marked() const;

Q_SIGNALS:
    /// The user chose a difference.
    void chosen(int difference);

private:
    QTreeWidgetItem* parentOf(const Difference& difference);
    void add(int index, const Difference& difference);

    QHash<QString, QTreeWidgetItem*> m_parents; // by the cluster's key, and of the other headings by their words
    std::vector<QTreeWidgetItem*> m_items;      // by difference
};

} // namespace pigpen

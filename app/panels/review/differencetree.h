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
    /// What becomes of a difference.
    struct Outcome
    {
        QString words;
        QIcon sign;
        QString spoken; // the words, and what the sign says
    };

    explicit DifferenceTree(QWidget* parent = nullptr);

    /// `outcomes`: one for each difference, or none at all.
    void setDifferences(const std::vector<Difference>& differences, const std::vector<Outcome>& outcomes = {});

    /// Makes that difference the current one; tells nobody.
    void showCurrent(int difference);
    /// Selects those differences and shows the first; tells nobody.
    void mark(const std::vector<int>& differences);
    /// The selected ones, in their order.
    std::vector<int> marked() const;

Q_SIGNALS:
    /// The user chose a difference.
    void chosen(int difference);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setOutcome(QTreeWidgetItem* item, const Outcome& outcome);
    void fitColumns();
    QTreeWidgetItem* parentOf(const Difference& difference);
    void add(int index, const Difference& difference);

    QHash<QString, QTreeWidgetItem*> m_parents; // by the cluster's key, and of the other headings by their words
    std::vector<QTreeWidgetItem*> m_items;      // by difference
};

} // namespace pigpen

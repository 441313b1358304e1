#pragma once

#include "app/panels/plan/stepmodel.h"

#include <QTreeView>

namespace pigpen {

/// The steps of a plan as a list of which several can be selected.
class StepView : public QTreeView
{
    Q_OBJECT

public:
    explicit StepView(StepModel* model, QWidget* parent = nullptr);

    /// The rows that are selected, in their order.
    std::vector<int> marked() const;
    /// Selects those rows and shows the first.
    void mark(const std::vector<int>& rows);

    /// The menus call it by its name.
    Q_SLOT void copy();

Q_SIGNALS:
    void selectionChosen();
    void copyRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

} // namespace pigpen

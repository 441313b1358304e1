#pragma once

#include "app/panels/review/diffmodel.h"

#include <QTableView>

namespace pigpen {

/// The changed lines of a review. The arrow in front of a run of them makes it as it was; folded lines open on a click
/// or on Enter.
class DiffView : public QTableView
{
    Q_OBJECT

public:
    explicit DiffView(Review* review, QWidget* parent = nullptr);

    /// Shows a step's row and makes it current; tells nobody.
    void showStep(int step);
    int currentStep() const { return m_model->stepAt(currentIndex().row()); }
    void revertCurrent();

Q_SIGNALS:
    /// The user went to that line.
    void wentTo(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitColumns();
    void activate(const QModelIndex& index);

    Review* m_review;
    DiffModel* m_model;
    bool m_showing = false;
};

} // namespace pigpen

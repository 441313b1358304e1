#pragma once

#include "app/panels/inspector/variabledelegate.h"

#include <QListView>

namespace pigpen {

/// The list of variables: a click on the value edits it, on the line number goes there, on the box switches; so do
/// Enter, Ctrl+Enter and Space. Delete removes the variable here, Insert sets it here.
class VariableView : public QListView
{
    Q_OBJECT

public:
    explicit VariableView(VariableModel* model, QWidget* parent = nullptr);

    /// Opens the editor of the current variable, or switches it.
    void editCurrent();
    /// As high as its rows, within bounds.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineActivated(const QModelIndex& index);
    void switched(const QModelIndex& index);
    void setHereRequested(const QModelIndex& index);
    void removeHereRequested(const QModelIndex& index);
    void currentMoved();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    VariableDelegate::Part partAt(const QPoint& point) const;

    VariableModel* m_model;
    VariableDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace pigpen

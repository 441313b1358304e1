#pragma once

#include "app/panels/inspector/itemmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace pigpen {

/// The items of one variable as a table with buttons that add, remove and move them; so do Insert, Delete, Ctrl+Up and
/// Ctrl+Down. Enter edits a cell, Space switches it.
class ItemSection : public QWidget
{
    Q_OBJECT

public:
    ItemSection(Document* document, const ItemTable& table, QWidget* parent = nullptr);

    void show(const EntityId& entity, const std::optional<Subject>& subject);
    qsizetype count() const { return m_model->rowCount(); }

Q_SIGNALS:
    /// Somebody wants to see that place of the text.
    void placeActivated(pigpen::Place place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void add();
    void bringIntoSight();
    void remove();
    void moveBy(int step);
    void tell(const tl::expected<void, Error>& outcome);
    void updateActions();
    void fitHeight();
    void showOrigin();

    ItemModel* m_model;
    QTableView* m_table;
    QLabel* m_origin;
    QLabel* m_message;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace pigpen

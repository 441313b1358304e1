#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QSortFilterProxyModel;
class QTableView;

namespace pigpen {

/// All keys in one table that can be searched: those of the menus' actions, and those of the panels.
class Shortcuts : public QDialog
{
    Q_OBJECT

public:
    explicit Shortcuts(const QMenuBar& menus, QWidget* parent = nullptr);

private:
    QLineEdit* m_search;
    QTableView* m_table;
    QSortFilterProxyModel* m_shown;
};

} // namespace pigpen

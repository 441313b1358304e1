#include "app/window/help/shortcuts.h"

#include "app/panels/mnemonic.h"
#include "app/window/help/paneltexts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace pigpen {

namespace {

void addRow(QStandardItemModel& model, const QString& what, const QString& keys, const QString& where)
{
    QList<QStandardItem*> row;
    for (const QString& text : {what, keys, where}) {
        row << new QStandardItem(text);
        row.last()->setEditable(false);
    }
    model.appendRow(row);
}

void addMenu(QStandardItemModel& model, const QMenu& menu, const QString& where)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(model, *action->menu(), where);
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            addRow(model, withoutMnemonic(action->text()),
                   keys.join(Shortcuts::tr(" or ", "between two keys that do the same")), where);
    }
}

void addPanels(QStandardItemModel& model)
{
    for (const help::PanelText& text : help::panels()) {
        for (const help::Hint& hint : text.hints)
            addRow(model, hint.what.left(1).toUpper() + hint.what.mid(1), hint.keys, text.title);
    }
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_table(new QTableView), m_shown(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Keys and gestures"));
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("What"), tr("Keys or gesture"), tr("Where")});
    for (const QAction* top : menus.actions()) {
        if (top->menu())
            addMenu(*model, *top->menu(), withoutMnemonic(top->text()));
    }
    addPanels(*model);
    m_shown->setSourceModel(model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_search->setPlaceholderText(tr("Search: words, keys or a panel"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_table);
    resize(720, 560);
}

} // namespace pigpen

#include "app/panels/variableeditor.h"

#include "app/panels/variablemodel.h"
#include "core/edit/verbs.h"
#include "core/topology/catalogue.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace pigpen {

namespace {

QStringList parameterNames()
{
    QStringList names;
    for (const catalogue::Parameter& parameter : catalogue::parameters())
        names << parameter.name;
    return names;
}

QTableView* makeTable(VariableModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(VariableEditor::tr("Variables"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(VariableModel::Value, QHeaderView::Stretch);
    constexpr int nameWidth = 116;
    constexpr int fromWidth = 88;
    table->setColumnWidth(VariableModel::Name, nameWidth);
    table->setColumnWidth(VariableModel::From, fromWidth);
    return table;
}

} // namespace

VariableEditor::VariableEditor(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new VariableModel(document, this)),
      m_table(makeTable(m_model, this)),
      m_name(new QLineEdit(this)),
      m_value(new QLineEdit(this)),
      m_set(new QPushButton(tr("Set"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_name->setPlaceholderText(tr("variable"));
    m_name->setAccessibleName(tr("Name of the variable to set"));
    auto* completer = new QCompleter(parameterNames(), this);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_value->setPlaceholderText(tr("value, as in YAML"));
    m_value->setAccessibleName(tr("Value of the variable to set"));

    auto* fields = new QHBoxLayout;
    fields->addWidget(m_name, 1);
    fields->addWidget(m_value, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_set, 1);
    buttons->addWidget(m_remove, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table);
    column->addLayout(fields);
    column->addLayout(buttons);

    connect(m_set, &QPushButton::clicked, this, &VariableEditor::setVariable);
    connect(m_value, &QLineEdit::returnPressed, this, &VariableEditor::setVariable);
    connect(m_remove, &QPushButton::clicked, this, &VariableEditor::removeVariable);
    connect(m_name, &QLineEdit::textChanged, this, &VariableEditor::updateActions);
    connect(m_value, &QLineEdit::textChanged, this, &VariableEditor::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VariableEditor::updateActions);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == VariableModel::From)
            Q_EMIT placeActivated(m_model->place(index));
    });
    updateActions();
}

void VariableEditor::show(const EntityId& entity)
{
    const QString current = m_model->name(m_table->currentIndex());
    m_model->show(entity);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!current.isEmpty() && m_model->name(m_model->index(row, 0)) == current)
            m_table->setCurrentIndex(m_model->index(row, VariableModel::Value));
    setVisible(!m_model->scope().isEmpty());
    updateActions();
}

void VariableEditor::setVariable()
{
    if (!m_set->isEnabled())
        return;
    if (m_document->perform(
            edit::set(*m_document->topology(), m_model->scope(), m_name->text().trimmed(), m_value->text()))) {
        m_name->clear();
        m_value->clear();
    }
}

void VariableEditor::removeVariable()
{
    const QString name = m_model->name(m_table->currentIndex());
    m_document->perform(edit::unset(*m_document->topology(), m_model->scope(), name));
}

void VariableEditor::updateActions()
{
    m_set->setEnabled(!m_name->text().trimmed().isEmpty() && !m_value->text().isEmpty());
    const QModelIndex current = m_table->currentIndex();
    m_remove->setEnabled(m_model->isOwn(current));
    m_remove->setToolTip(current.isValid() && !m_model->isOwn(current)
                             ? tr("It is set at another level: remove it there")
                             : tr("Remove the selected variable from this entity"));
}

} // namespace pigpen

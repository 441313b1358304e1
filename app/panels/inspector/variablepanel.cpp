#include "app/panels/inspector/variablepanel.h"

#include "app/panels/inspector/variablemodel.h"
#include "app/panels/inspector/variableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace pigpen {

VariablePanel::VariablePanel(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new VariableModel(document, this)),
      m_search(new QLineEdit(this)),
      m_view(new VariableView(m_model, this)),
      m_message(new QLabel(this)),
      m_set(new QPushButton(tr("Set here"), this)),
      m_remove(new QPushButton(tr("Remove here"), this))
{
    m_search->setPlaceholderText(tr("Search all parameters…"));
    m_search->setAccessibleName(tr("Search all parameters"));
    m_search->setToolTip(tr("By name, section or description; empty shows what is set"));
    m_search->setClearButtonEnabled(true);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_set, 1);
    buttons->addWidget(m_remove, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_view);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setFocusProxy(m_search);
    wire();
    updateActions();
}

void VariablePanel::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        refresh();
        m_view->scrollToTop();
    });
    const auto goToFirst = [this] {
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(1)); // below the heading
    };
    connect(m_search, &QLineEdit::returnPressed, this, goToFirst);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            goToFirst);
    connect(m_set, &QPushButton::clicked, this, &VariablePanel::setHere);
    connect(m_remove, &QPushButton::clicked, this, &VariablePanel::removeHere);
    connect(m_view, &VariableView::setHereRequested, this, &VariablePanel::setHere);
    connect(m_view, &VariableView::removeHereRequested, this, &VariablePanel::removeHere);
    connect(m_view, &VariableView::switched, this, &VariablePanel::flip);
    connect(m_view, &VariableView::currentMoved, this, &VariablePanel::updateActions);
    connect(m_view, &VariableView::lineActivated, this, [this](const QModelIndex& index) {
        if (const Place place = m_model->place(m_model->row(index)->variable.setting); place.line > 0)
            Q_EMIT placeActivated(place);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &VariablePanel::showMenu);
}

bool VariablePanel::show(const QList<EntityId>& entities)
{
    if (entities != m_entities)
        m_message->hide();
    m_entities = entities;
    refresh();
    return m_model->hasSubject();
}

/// The current variable stays the current one, and where it was, though its row may be another.
void VariablePanel::refresh()
{
    const VariableRow* row = m_model->row(m_view->currentIndex());
    const QString current = row ? row->name : QString();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model->show(m_entities, m_search->text().trimmed());
    const QModelIndex now = m_model->indexOf(current);
    if (now != m_view->currentIndex())
        m_view->setCurrentIndex(now);
    m_view->verticalScrollBar()->setValue(scrolled);
    if (now.isValid() && m_view->hasFocus())
        m_view->scrollTo(now);
    updateActions();
}

void VariablePanel::setHere()
{
    if (!m_set->isEnabled())
        return;
    const QString name = m_model->row(m_view->currentIndex())->name;
    const auto outcome = m_model->setHere(m_view->currentIndex());
    tell(outcome);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->indexOf(name));
    if (outcome)
        m_view->edit(m_view->currentIndex());
}

void VariablePanel::removeHere()
{
    if (m_remove->isEnabled())
        tell(m_model->removeHere(m_view->currentIndex()));
}

void VariablePanel::flip()
{
    const QModelIndex current = m_view->currentIndex();
    const bool on = m_model->value(current).toBool();
    tell(m_model->apply(current, on ? QStringLiteral("false") : QStringLiteral("true")));
}

void VariablePanel::tell(const tl::expected<void, Error>& outcome)
{
    m_message->setText(outcome ? QString() : Error{outcome.error().what, outcome.error().remedy, {}}.describe());
    m_message->setVisible(!outcome);
}

void VariablePanel::updateActions()
{
    const VariableRow* row = m_model->row(m_view->currentIndex());
    m_set->setEnabled(row && (!row->isOwn || row->differs));
    m_remove->setEnabled(row && row->isOwn);
    m_set->setToolTip(row && row->isOwn ? tr("It is set here already")
                                        : tr("Write the value that holds now at this level, to change it (Insert)"));
    m_remove->setToolTip(row && !row->isOwn ? tr("It is set at another level: remove it there")
                                            : tr("Remove it from this level, so that the next one counts (Delete)"));
}

void VariablePanel::showMenu(const QPoint& point)
{
    const VariableRow* row = m_model->row(m_view->currentIndex());
    if (!row)
        return;
    QMenu menu(this);
    menu.addAction(tr("Edit"), m_view, &VariableView::editCurrent);
    menu.addAction(tr("Set here"), this, &VariablePanel::setHere)->setEnabled(m_set->isEnabled());
    menu.addAction(tr("Remove here"), this, &VariablePanel::removeHere)->setEnabled(m_remove->isEnabled());
    menu.addSeparator();
    std::vector<Setting> settings = row->variable.shadows;
    settings.insert(settings.begin(), row->variable.setting);
    for (const Setting& setting : settings)
        if (const Place place = m_model->place(setting); place.line > 0)
            menu.addAction(tr("Go to line %1 (%2)").arg(place.line).arg(VariableModel::levelText(setting)), this,
                           [this, place] { Q_EMIT placeActivated(place); });
    menu.addSeparator();
    menu.addAction(tr("Copy name"), this, [name = row->name] { QGuiApplication::clipboard()->setText(name); });
    menu.addAction(tr("Copy value"), this,
                   [text = m_model->valueText(*row)] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

} // namespace pigpen

#include "app/panels/inspector/itemsection.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int rowHeight = 26;
constexpr int mostRows = 8;

QTableView* makeTable(ItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new FieldDelegate(model, table));
    table->setObjectName(QStringLiteral("items"));
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::SelectedClicked);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int least = 56;
    constexpr int most = 150;
    header->setMinimumSectionSize(least);
    header->setMaximumSectionSize(most);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    return table;
}

QToolButton* makeButton(const QString& sign, const QString& name, const QString& rule, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(rule);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ItemSection::ItemSection(Document* document, const ItemTable& table, QWidget* parent)
    : QWidget(parent),
      m_model(new ItemModel(document, table, this)),
      m_table(makeTable(m_model, table.title, this)),
      m_origin(new QLabel(this)),
      m_message(new QLabel(this)),
      m_add(makeButton(QStringLiteral("+"), tr("Add to %1").arg(table.title), tr("Add (Insert)"), this)),
      m_remove(makeButton(QStringLiteral("−"), tr("Remove from %1").arg(table.title), tr("Remove (Delete)"), this)),
      m_up(makeButton(QStringLiteral("↑"), tr("Move up in %1").arg(table.title), tr("Move up (Ctrl+Up)"), this)),
      m_down(makeButton(QStringLiteral("↓"), tr("Move down in %1").arg(table.title), tr("Move down (Ctrl+Down)"), this))
{
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton* button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_origin);
    column->addWidget(m_table);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_table->installEventFilter(this);
    wire();
}

void ItemSection::wire()
{
    connect(m_add, &QToolButton::clicked, this, &ItemSection::add);
    connect(m_remove, &QToolButton::clicked, this, &ItemSection::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_origin, &QLabel::linkActivated, this, [this] { Q_EMIT placeActivated(m_model->place()); });
    connect(m_model, &ItemModel::refused, this, [this](const Error& error) { tell(tl::unexpected(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemSection::updateActions);
}

void ItemSection::show(const EntityId& entity, const std::optional<Subject>& subject)
{
    const QModelIndex current = m_table->currentIndex();
    const int scrolled = m_table->horizontalScrollBar()->value();
    m_model->show(entity, subject);
    if (current.isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
    m_table->horizontalScrollBar()->setValue(scrolled);
    m_message->hide();
    showOrigin();
    fitHeight();
    updateActions();
}

void ItemSection::showOrigin()
{
    m_origin->setVisible(!m_model->isOwn());
    if (!m_model->isOwn())
        m_origin->setText(tr("From %1, <a href='line'>line %2</a>: change them there, or set the variable here.")
                              .arg(m_model->setting().group.toHtmlEscaped())
                              .arg(m_model->place().line));
}

/// As high as its rows, within bounds; nothing but the buttons where there are none.
void ItemSection::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    const int scrollBar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::min(rows, mostRows) * rowHeight +
                            scrollBar + 2);
}

void ItemSection::add()
{
    if (!m_add->isEnabled())
        return;
    const auto outcome = m_model->add();
    tell(outcome);
    if (!outcome)
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_table->edit(m_table->currentIndex());
    QTimer::singleShot(0, this, &ItemSection::bringIntoSight); // once the room around has taken up the new height
}

void ItemSection::bringIntoSight()
{
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            return area->ensureWidgetVisible(this, 0, rowHeight);
}

void ItemSection::remove()
{
    if (m_remove->isEnabled())
        tell(m_model->remove(m_table->currentIndex().row()));
}

void ItemSection::moveBy(int step)
{
    const QModelIndex current = m_table->currentIndex();
    const int to = current.row() + step;
    if (!m_model->isOwn() || !current.isValid() || to < 0 || to >= m_model->rowCount())
        return;
    const auto outcome = m_model->move(current.row(), to);
    tell(outcome);
    if (outcome)
        m_table->setCurrentIndex(m_model->index(to, current.column()));
}

void ItemSection::tell(const tl::expected<void, Error>& outcome)
{
    m_message->setText(outcome ? QString() : Error{outcome.error().what, outcome.error().remedy, {}}.describe());
    m_message->setVisible(!outcome);
}

void ItemSection::updateActions()
{
    const int row = m_table->currentIndex().row();
    const bool isOwn = m_model->isOwn();
    m_add->setEnabled(isOwn);
    m_remove->setEnabled(isOwn && row >= 0);
    m_up->setEnabled(isOwn && row > 0);
    m_down->setEnabled(isOwn && row >= 0 && row < m_model->rowCount() - 1);
}

bool ItemSection::eventFilter(QObject* watched, QEvent* event)
{
    // While a cell is edited, keys are its editor's.
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_table->hasFocus())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
    if (key->key() == Qt::Key_Insert)
        add();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (isControl && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_table->edit(m_table->currentIndex());
    else
        return false;
    return true;
}

} // namespace pigpen

#include "app/panels/inspector/longeditors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int tallHeight = 190;
constexpr int usualWidth = 240;

template<typename Receiver, typename Slot>
void addButton(QHBoxLayout* row, const QString& sign, const QString& name, Receiver* receiver, Slot slot)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    row->addWidget(button);
    QObject::connect(button, &QToolButton::clicked, receiver, slot);
}

void addApply(QHBoxLayout* row, ValueEditor* editor)
{
    auto* apply = new QPushButton(ValueEditor::tr("Apply"));
    apply->setToolTip(ValueEditor::tr("Ctrl+Enter applies, Escape leaves it as it was"));
    row->addStretch(1);
    row->addWidget(apply);
    QObject::connect(apply, &QPushButton::clicked, editor, &ValueEditor::submit);
}

/// A key that the input would keep for itself goes to the editor.
bool isForEditor(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return key->key() == Qt::Key_Escape || (isEnter && key->modifiers().testFlag(Qt::ControlModifier));
}

} // namespace

ListEditor::ListEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent)
    : ValueEditor(field, label, parent), m_list(new QListWidget(this))
{
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setToolTip(tr("Enter edits an item, Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it"));
    for (const QString& item : textOf(field, value).split(u'\n', Qt::SkipEmptyParts))
        addItem(item);
    m_list->setCurrentRow(0);
    setInput(m_list, true);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    addButton(row, QStringLiteral("+"), tr("Add an item"), this, &ListEditor::add);
    addButton(row, QStringLiteral("−"), tr("Remove the item"), this, &ListEditor::remove);
    addButton(row, QStringLiteral("↑"), tr("Move the item up"), this, [this] { moveBy(-1); });
    addButton(row, QStringLiteral("↓"), tr("Move the item down"), this, [this] { moveBy(1); });
    addApply(row, this);
    column()->addLayout(row);
    m_list->installEventFilter(this);
}

void ListEditor::addItem(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void ListEditor::add()
{
    addItem({});
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->editItem(m_list->currentItem());
}

void ListEditor::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    m_list->setFocus();
}

void ListEditor::moveBy(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_list->setFocus();
}

QString ListEditor::text() const
{
    QStringList items;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QString item = m_list->item(row)->text().trimmed(); !item.isEmpty())
            items << item;
    return items.join(u'\n');
}

QSize ListEditor::sizeHint() const
{
    return {usualWidth, tallHeight};
}

bool ListEditor::eventFilter(QObject* watched, QEvent* event)
{
    // While an item is edited, keys are its editor's.
    if (event->type() != QEvent::KeyPress || watched != m_list || !m_list->hasFocus())
        return ValueEditor::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isMove = key->modifiers().testFlag(Qt::ControlModifier);
    if (isForEditor(event))
        keyPressEvent(key);
    else if (key->key() == Qt::Key_Insert)
        add();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentItem())
        m_list->editItem(m_list->currentItem());
    else
        return false;
    return true;
}

YamlEditor::YamlEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent)
    : ValueEditor(field, label, parent), m_edit(new QPlainTextEdit(textOf(field, value), this))
{
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    setInput(m_edit, true);
    auto* row = new QHBoxLayout;
    addApply(row, this);
    column()->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &YamlEditor::check);
}

QString YamlEditor::text() const
{
    return m_edit->toPlainText();
}

QSize YamlEditor::sizeHint() const
{
    return {usualWidth, tallHeight};
}

bool YamlEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || !isForEditor(event))
        return ValueEditor::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

} // namespace pigpen

#include "app/panels/inspector/lineeditors.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace pigpen {

LineEditor::LineEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent)
    : ValueEditor(field, label, parent), m_line(new QLineEdit(textOf(field, value), this))
{
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->selectAll();
    const bool isSecret = field.kind == Field::Kind::Password;
    setInput(m_line);
    if (isSecret)
        column()->insertWidget(0, withReveal());
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::check);
}

/// The line with a button beside it.
QWidget* LineEditor::withReveal()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    auto* reveal = new QToolButton(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(reveal);
    m_line->setEchoMode(QLineEdit::Password);
    reveal->setText(tr("Show"));
    reveal->setAccessibleName(tr("Show the password"));
    reveal->setCheckable(true);
    connect(reveal, &QToolButton::toggled, this, [this, reveal](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(shown ? tr("Hide") : tr("Show"));
        m_line->setFocus();
    });
    return both;
}

QString LineEditor::text() const
{
    const bool isVerbatim = field().kind == Field::Kind::Password;
    return isVerbatim ? m_line->text() : m_line->text().trimmed();
}

IntEditor::IntEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent)
    : ValueEditor(field, label, parent), m_box(new QSpinBox(this))
{
    m_box->setRange(field.least, field.most);
    m_box->setValue(int(value.toInt(field.least)));
    m_box->selectAll();
    setInput(m_box);
}

QString IntEditor::text() const
{
    return QString::number(m_box->value());
}

ChoiceEditor::ChoiceEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent)
    : ValueEditor(field, label, parent), m_box(new QComboBox(this))
{
    const bool isBool = field.kind == Field::Kind::Bool;
    const QString now = isBool ? value.toJson() : value.display();
    m_box->addItems(isBool ? QStringList{QStringLiteral("true"), QStringLiteral("false")} : field.choices);
    if (m_box->findText(now) < 0 && !value.isNull())
        m_box->addItem(now);
    m_box->setCurrentIndex(m_box->findText(now));
    m_box->setEditable(field.open);
    m_box->setPlaceholderText(tr("choose…"));
    m_box->setInsertPolicy(QComboBox::NoInsert);
    setInput(m_box);
    connect(m_box, &QComboBox::textActivated, this, &ChoiceEditor::submit);
}

QString ChoiceEditor::text() const
{
    return m_box->currentText();
}

} // namespace pigpen

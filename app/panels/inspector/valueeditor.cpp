#include "app/panels/inspector/valueeditor.h"

#include "app/panels/inspector/lineeditors.h"
#include "app/panels/inspector/longeditors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace pigpen {

namespace {

bool isWithin(const QWidget* widget, const QWidget* ancestor)
{
    for (; widget; widget = widget->parentWidget())
        if (widget == ancestor)
            return true;
    return false;
}

} // namespace

ValueEditor* ValueEditor::make(const Field& wanted, const yaml::Value& value, const QString& label, QWidget* parent)
{
    const Field field = fitting(wanted, value);
    ValueEditor* editor = nullptr;
    switch (field.kind) {
    case Field::Kind::Int:
        editor = new IntEditor(field, value, label, parent);
        break;
    case Field::Kind::Choice:
    case Field::Kind::Bool:
        editor = new ChoiceEditor(field, value, label, parent);
        break;
    case Field::Kind::List:
        editor = new ListEditor(field, value, label, parent);
        break;
    case Field::Kind::Yaml:
        if (isLong(value) || wanted.kind == Field::Kind::List || (value.isNull() && wanted.kind == Field::Kind::Yaml)) {
            editor = new YamlEditor(field, value, label, parent);
            break;
        }
        [[fallthrough]];
    default:
        editor = new LineEditor(field, value, label, parent);
    }
    return editor;
}

ValueEditor::ValueEditor(Field field, QString label, QWidget* parent)
    : QFrame(parent),
      m_field(std::move(field)),
      m_label(std::move(label)),
      m_column(new QVBoxLayout(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("valueEditor"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget* to) {
        if (isWithin(from, this) && to && !isWithin(to, this))
            leave();
    });
}

void ValueEditor::setInput(QWidget* input, bool tall)
{
    m_tall = tall;
    setProperty("tall", tall);
    if (tall) {
        constexpr int padding = 6;
        m_column->setContentsMargins(padding, padding, padding, padding);
        m_column->addWidget(new QLabel(m_label, this));
    }
    input->setAccessibleName(m_label);
    m_column->addWidget(input, 1);
    m_column->addWidget(m_message);
    m_initial = text();
    setFocusProxy(input);
}

void ValueEditor::check()
{
    tell(problemOf(m_field, text()));
}

/// Red and in words, so that no meaning rests on the colour alone.
void ValueEditor::tell(const QString& words)
{
    const bool isBad = !words.isEmpty();
    if (m_message->text() == words)
        return;
    m_message->setText(words);
    m_message->setVisible(isBad);
    if (QWidget* input = focusProxy()) {
        input->setProperty("bad", isBad);
        input->setAccessibleDescription(words);
        style()->unpolish(input);
        style()->polish(input);
    }
    Q_EMIT resized();
}

void ValueEditor::submit()
{
    const QString entered = text();
    if (m_isDone)
        return;
    if (const QString problem = problemOf(m_field, entered); !problem.isEmpty())
        return tell(problem);
    m_isDone = true;
    if (entered != m_initial && m_apply) {
        if (const auto applied = m_apply(yamlOf(m_field, entered)); !applied) {
            m_isDone = false;
            const Error& error = applied.error();
            return tell(Error{error.what, error.remedy, {}}.describe());
        }
    }
    Q_EMIT done();
}

void ValueEditor::leave()
{
    if (m_isDone)
        return;
    if (text() != m_initial)
        return submit();
    m_isDone = true;
    Q_EMIT done();
}

/// Whatever the field leaves over stays here: in the view below, keys mean something else.
void ValueEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_isDone = true;
        Q_EMIT done();
    } else if (isEnter && (!m_tall || event->modifiers().testFlag(Qt::ControlModifier))) {
        submit();
    }
    event->accept();
}

} // namespace pigpen

#pragma once

#include "app/panels/inspector/field.h"
#include "core/yaml/error.h"

#include <QFrame>
#include <functional>
#include <tl/expected.hpp>

class QLabel;
class QVBoxLayout;

namespace pigpen {

/// Edits one value in place. What can't be taken is told below the field and changes nothing; Enter applies, Escape
/// gives up, leaving it applies what was changed.
class ValueEditor : public QFrame
{
    Q_OBJECT

public:
    using Apply = std::function<tl::expected<void, Error>(const QString& yaml)>;

    /// The editor for a field; `label` names it to a screen reader.
    static ValueEditor* make(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);

    void setApply(Apply apply) { m_apply = std::move(apply); }
    /// Whether it wants more room than a line.
    bool isTall() const { return m_tall; }
    /// Applies what was entered, or tells why not.
    void submit();
    virtual QString text() const = 0;

Q_SIGNALS:
    /// Applied, or given up.
    void done();
    /// It needs more room, or less.
    void resized();

protected:
    ValueEditor(Field field, QString label, QWidget* parent);
    void keyPressEvent(QKeyEvent* event) override;

    /// Puts the field in; called once, when it is made, with the value in it. A tall one covers what it belongs to, and
    /// says so.
    void setInput(QWidget* input, bool tall = false);
    /// Looks at what was entered: red, and in words, where it can't be taken.
    void check();
    /// What it does when the focus has been elsewhere: a popup of its own is not elsewhere.
    void leave();
    QVBoxLayout* column() const { return m_column; }
    const Field& field() const { return m_field; }

private:
    void tell(const QString& words);

    Field m_field;
    QString m_label;
    Apply m_apply;
    QString m_initial;
    QVBoxLayout* m_column;
    QLabel* m_message;
    bool m_tall = false;
    bool m_isDone = false;
};

} // namespace pigpen

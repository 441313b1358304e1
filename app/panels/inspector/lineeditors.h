#pragma once

#include "app/panels/inspector/valueeditor.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace pigpen {

/// Text, a password (masked, with a button that reveals it), an address, a number with a point, YAML on one line.
class LineEditor : public ValueEditor
{
    Q_OBJECT

public:
    LineEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);
    QString text() const override;

private:
    QWidget* withReveal();

    QLineEdit* m_line;
};

class IntEditor : public ValueEditor
{
    Q_OBJECT

public:
    IntEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);
    QString text() const override;

private:
    QSpinBox* m_box;
};

/// One of the choices, or yes and no. A choice takes effect as it is made.
class ChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);
    QString text() const override;

private:
    QComboBox* m_box;
};

} // namespace pigpen

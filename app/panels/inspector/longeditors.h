#pragma once

#include "app/panels/inspector/valueeditor.h"

class QListWidget;
class QPlainTextEdit;

namespace pigpen {

/// A list of texts: an item a line, with buttons and keys that add, remove and move items.
class ListEditor : public ValueEditor
{
    Q_OBJECT

public:
    ListEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);
    QString text() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addItem(const QString& text);
    void add();
    void remove();
    void moveBy(int step);

    QListWidget* m_list;
};

/// YAML of several lines, checked while it is typed.
class YamlEditor : public ValueEditor
{
    Q_OBJECT

public:
    YamlEditor(const Field& field, const yaml::Value& value, const QString& label, QWidget* parent);
    QString text() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace pigpen

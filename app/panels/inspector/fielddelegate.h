#pragma once

#include "app/panels/inspector/valueeditor.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace pigpen {

/// A switch, plain to see on any ground.
void paintSwitch(QPainter& painter, const QRect& rect, bool on, const QPalette& palette);

/// What a model's values are and how they change, for the editors in its view.
class FieldModel
{
public:
    virtual ~FieldModel() = default;
    virtual Field field(const QModelIndex& index) const = 0;
    virtual yaml::Value value(const QModelIndex& index) const = 0;
    /// How a screen reader calls the value.
    virtual QString label(const QModelIndex& index) const = 0;
    virtual tl::expected<void, Error> apply(const QModelIndex& index, const QString& yaml) = 0;
};

/// Opens the typed editors over a view's items. An editor stays open until what was entered is taken, or given up.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FieldDelegate(FieldModel* model, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Where in an item the value stands.
    virtual QRect valueRect(const QRect& item) const { return item; }
    FieldModel& model() const { return *m_model; }

private:
    void finish(ValueEditor* editor);

    FieldModel* m_model;
    QAbstractItemView* m_view;
};

} // namespace pigpen

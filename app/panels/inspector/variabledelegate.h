#pragma once

#include "app/panels/inspector/fielddelegate.h"
#include "app/panels/inspector/variablemodel.h"

namespace pigpen {

/// Paints a variable on two lines: its name, the level that sets it and the line of the text; below, its value.
class VariableDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    /// What of a variable stands at a point.
    enum class Part { None, Line, Switch, Value };

    VariableDelegate(VariableModel* model, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    Part partAt(const QPoint& point, const QRect& item, const QModelIndex& index) const;
    bool isSwitch(const QModelIndex& index) const;

protected:
    QRect valueRect(const QRect& item) const override;

private:
    QString lineText(const VariableRow& row) const;
    QRect lineRect(const QRect& item, const VariableRow& row) const;
    QRect badgeRect(const QRect& item, const VariableRow& row) const;
    QRect switchRect(const QRect& item) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const VariableRow& row) const;
    void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    VariableModel* m_variables;
    QFont m_small;
    QFont m_mono;
};

} // namespace pigpen

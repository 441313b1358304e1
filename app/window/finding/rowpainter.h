#pragma once

#include <QStyledItemDelegate>

namespace pigpen {

/// Paints a row of a Finder: mark, name with the letters that were typed in bold, where it belongs, and at the right
/// its shortcut or kind.
class RowPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 34;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pigpen

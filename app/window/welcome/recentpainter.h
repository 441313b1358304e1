#pragma once

#include <QStyledItemDelegate>

namespace pigpen {

/// Paints an entry of the RecentList: the file's name, and its folder or why it can't be opened below.
class RecentPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 46;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pigpen

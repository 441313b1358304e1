#include "app/panels/drill/checkdelegate.h"

#include "app/paint/figurepainter.h"
#include "app/paint/health.h"

#include <QApplication>

namespace pigpen {

namespace {

void paintBox(QPainter& painter, const QRectF& place, Qt::CheckState state, const QPalette& palette)
{
    const diagram::Theme theme = themeOf(palette);
    const bool isOff = state == Qt::Unchecked;
    const QColor strong = colour(isOff ? diagram::Colour::SecondaryInk : colourOf(drill::State::Down), theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(strong, 1));
    painter.setBrush(state == Qt::Checked ? strong : palette.color(QPalette::Base));
    constexpr double radius = 3;
    painter.drawRoundedRect(place, radius, radius);
    constexpr double inset = 3.5;
    const QRectF sign = place.adjusted(inset, inset, -inset, -inset);
    if (state == Qt::Checked) {
        painter.setPen(QPen(colour(diagram::Colour::OnStrong, theme), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(sign.topLeft(), sign.bottomRight());
        painter.drawLine(sign.topRight(), sign.bottomLeft());
    } else if (state == Qt::PartiallyChecked) {
        painter.fillRect(sign, strong);
    }
    painter.restore();
}

} // namespace

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QRectF whole = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(whole, option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base));
    constexpr double side = 12; // lines lie on whole pixels
    QRectF box(0, 0, side, side);
    box.moveCenter(whole.center());
    paintBox(*painter, box, Qt::CheckState(state.toInt()), option.palette);
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int room = 4;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
}

} // namespace pigpen

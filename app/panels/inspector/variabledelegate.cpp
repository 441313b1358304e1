#include "app/panels/inspector/variabledelegate.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QPainter>

namespace pigpen {

namespace {

constexpr int itemHeight = 44;
constexpr int headingHeight = 28;
constexpr int margin = 8;
constexpr int gap = 6;
constexpr int badgePadding = 5;
constexpr int switchSide = 15;

QRect upperHalf(const QRect& item)
{
    return item.adjusted(margin, 3, -margin, 0).intersected({item.left(), item.top(), item.width(), itemHeight / 2});
}

} // namespace

VariableDelegate::VariableDelegate(VariableModel* model, QAbstractItemView* view)
    : FieldDelegate(model, view),
      m_variables(model),
      m_small(view->font()),
      m_mono(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    constexpr double smaller = 0.86;
    m_small.setPointSizeF(m_small.pointSizeF() * smaller);
    m_mono.setPointSizeF(view->font().pointSizeF());
}

QSize VariableDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    return {0, m_variables->row(index) ? itemHeight : headingHeight};
}

QRect VariableDelegate::valueRect(const QRect& item) const
{
    return item.adjusted(margin, itemHeight / 2 - 1, -margin, -2);
}

QString VariableDelegate::lineText(const VariableRow& row) const
{
    const Place place = m_variables->place(row.variable.setting);
    return place.line > 0 ? QString::number(place.line) : QString();
}

QRect VariableDelegate::lineRect(const QRect& item, const VariableRow& row) const
{
    QRect rect = upperHalf(item);
    rect.setLeft(rect.right() - QFontMetrics(m_small).horizontalAdvance(lineText(row)));
    return rect;
}

QRect VariableDelegate::badgeRect(const QRect& item, const VariableRow& row) const
{
    const QFontMetrics metrics(m_small);
    const QString text = VariableModel::levelText(row.variable.setting);
    const QRect line = lineRect(item, row);
    const int right = lineText(row).isEmpty() ? line.right() : line.left() - gap;
    const int width = metrics.horizontalAdvance(text) + 2 * badgePadding;
    const int height = metrics.height() + 1;
    return {right - width, line.center().y() - height / 2, width, height};
}

QRect VariableDelegate::switchRect(const QRect& item) const
{
    const QRect value = valueRect(item);
    return {value.left(), value.center().y() - switchSide / 2, switchSide, switchSide};
}

bool VariableDelegate::isSwitch(const QModelIndex& index) const
{
    return fitting(m_variables->field(index), m_variables->value(index)).kind == Field::Kind::Bool;
}

VariableDelegate::Part VariableDelegate::partAt(const QPoint& point, const QRect& item, const QModelIndex& index) const
{
    const VariableRow* row = m_variables->row(index);
    if (!row)
        return Part::None;
    if (!lineText(*row).isEmpty() && lineRect(item, *row).adjusted(-3, -3, margin, 3).contains(point))
        return Part::Line;
    if (isSwitch(index) && switchRect(item).adjusted(-4, -3, 4, 3).contains(point))
        return Part::Switch;
    return valueRect(item).contains(point) ? Part::Value : Part::None;
}

void VariableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const VariableRow* row = m_variables->row(index)) {
        paintGround(*painter, option);
        paintName(*painter, option, *row);
        paintValue(*painter, option, index);
    } else {
        paintHeading(*painter, option, index);
    }
    painter->restore();
}

void VariableDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    QFont font = m_small;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    const QRect rect = option.rect.adjusted(margin, 0, -margin, -3);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom, text);
}

/// The current one lightly tinted, with a bar, so that its words keep their colours.
void VariableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    QColor tint = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), tint);
    constexpr double faint = 0.13;
    tint.setAlphaF(float(faint));
    painter.fillRect(option.rect, tint);
}

void VariableDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const VariableRow& row) const
{
    const QPalette& palette = option.palette;
    const QRect badge = badgeRect(option.rect, row);
    const QColor pale = palette.color(QPalette::PlaceholderText);
    painter.setFont(m_small);
    painter.setPen(palette.color(row.isOwn ? QPalette::Link : QPalette::Mid));
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(row.isOwn ? palette.color(QPalette::Link) : pale);
    painter.drawText(badge, Qt::AlignCenter, VariableModel::levelText(row.variable.setting));
    QFont link = m_small;
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(palette.color(QPalette::Link));
    painter.drawText(lineRect(option.rect, row), Qt::AlignCenter, lineText(row));

    QFont font = option.font;
    font.setWeight(row.isOwn ? QFont::DemiBold : QFont::Normal);
    QRect rect = upperHalf(option.rect);
    rect.setRight(badge.left() - gap);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(row.name, Qt::ElideMiddle, rect.width()));
}

void VariableDelegate::paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const VariableRow& row = *m_variables->row(index);
    QRect rect = valueRect(option.rect);
    if (isSwitch(index) && !row.differs) {
        const QRect box = switchRect(option.rect);
        paintSwitch(painter, box, m_variables->value(index).toBool(), option.palette);
        rect.setLeft(box.right() + gap);
    }
    const bool isSecret =
        m_variables->field(index).kind == Field::Kind::Password && !row.differs && !m_variables->value(index).isNull();
    constexpr int dots = 8;
    const QString text = isSecret ? QString(dots, u'•') : m_variables->valueText(row);
    QFont font = m_mono;
    font.setItalic(row.differs);
    painter.setFont(font);
    const bool isSet = row.variable.setting.isSet() && !row.differs;
    painter.setPen(option.palette.color(isSet ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace pigpen

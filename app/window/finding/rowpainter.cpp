#include "app/window/finding/rowpainter.h"

#include "app/paint/figurepainter.h"
#include "app/window/finding/findermodel.h"
#include "app/window/finding/fuzzymatch.h"

#include <QPainter>
#include <QTextLayout>

namespace pigpen {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int iconSide = 16;

/// The formats that mark the letters among `places` that stand in the text's part from `start` on.
QList<QTextLayout::FormatRange> marks(const QList<int>& places, qsizetype start, qsizetype length, const QColor& colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places) {
        if (place >= start && place < start + length)
            ranges.append({int(place - start), 1, format});
    }
    return ranges;
}

/// One line in the room, cut off at its end where that is too narrow; returns how wide it is.
int drawLine(QPainter& painter, const QRect& room, const QString& text, const QList<QTextLayout::FormatRange>& formats)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    QTextLayout layout(shown, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - metrics.height()) / 2.0));
    return int(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

} // namespace

QSize RowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight};
}

void RowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QColor strong = accent(themeOf(option.palette));
    const QColor pale = option.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor ground = strong;
        ground.setAlphaF(0.14F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect iconPlace(room.left(), room.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconPlace);
    room.setLeft(iconPlace.right() + gap);

    const QString aside = index.data(FinderModel::AsideRole).toString();
    painter->setPen(pale);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, aside);
    if (!aside.isEmpty())
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(aside) - gap);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(FinderModel::DetailRole).toString();
    const QString typed = fuzzy::pattern(index.data(FinderModel::TypedRole).toString());
    const QList<int> places = fuzzy::positions(typed, QStringLiteral("%1 %2").arg(text, detail).toLower());
    painter->setPen(option.palette.color(QPalette::Text));
    room.setLeft(room.left() + drawLine(*painter, room, text, marks(places, 0, text.size(), strong)) + gap);
    painter->setPen(pale);
    if (room.width() > gap)
        drawLine(*painter, room, detail, marks(places, text.size() + 1, detail.size(), strong));
    painter->restore();
}

} // namespace pigpen

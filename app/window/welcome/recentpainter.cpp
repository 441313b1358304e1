#include "app/window/welcome/recentpainter.h"

#include "app/paint/figurepainter.h"
#include "app/window/welcome/recentlist.h"

#include <QPainter>

namespace pigpen {

QSize RecentPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, rowHeight};
}

void RecentPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString problem = index.data(RecentList::ProblemRole).toString();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (focused || (option.state.testFlag(QStyle::State_MouseOver) && problem.isEmpty())) {
        painter->setPen(focused ? QPen(accent(themeOf(option.palette)), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 7, 7);
    }
    constexpr int margin = 12;
    const QRect room = option.rect.adjusted(margin, 5, -margin, -5);
    const auto line = [&](Qt::AlignmentFlag align, const QString& text, Qt::TextElideMode mode, const QColor& colour) {
        painter->setPen(colour);
        painter->drawText(room, int(align) | int(Qt::AlignLeft),
                          option.fontMetrics.elidedText(text, mode, room.width()));
    };
    painter->setFont(option.font);
    const QColor pale = option.palette.color(QPalette::PlaceholderText);
    const QString folder = index.data(RecentList::FolderRole).toString();
    line(Qt::AlignTop, index.data().toString(), Qt::ElideMiddle,
         problem.isEmpty() ? option.palette.color(QPalette::Active, QPalette::WindowText) : pale);
    line(Qt::AlignBottom, problem.isEmpty() ? folder : RecentList::tr("%1, %2").arg(problem, folder),
         problem.isEmpty() ? Qt::ElideMiddle : Qt::ElideRight, pale);
    painter->restore();
}

} // namespace pigpen

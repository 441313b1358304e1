#include "app/panels/emptywords.h"

#include <QAbstractItemView>
#include <QPainter>

namespace pigpen {

void paintEmptyWords(const QAbstractItemView& view, const QString& words)
{
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::PlaceholderText));
    constexpr int margin = 20;
    painter.drawText(view.viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

} // namespace pigpen

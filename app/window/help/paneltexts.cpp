#include "app/window/help/paneltexts.h"

#include <QWidget>

#include <algorithm>

namespace pigpen::help {

const PanelText* textOf(const QString& name)
{
    const auto found = std::ranges::find(panels(), name, &PanelText::name);
    return found == panels().end() ? nullptr : &*found;
}

QWidget* panelAround(QWidget* widget)
{
    while (widget && !textOf(widget->objectName()))
        widget = widget->parentWidget();
    return widget;
}

QString toHtml(const PanelText& text)
{
    QString html = QStringLiteral("<p style='margin-bottom:10px'>%1</p><table cellspacing='0' cellpadding='3'>")
                       .arg(text.purpose.toHtmlEscaped());
    for (const Hint& hint : text.hints)
        html += QStringLiteral("<tr><td style='padding-right:12px' width='38%'><b>%1</b></td><td>%2</td></tr>")
                    .arg(hint.keys.toHtmlEscaped(), hint.what.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace pigpen::help

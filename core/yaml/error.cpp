#include "core/yaml/error.h"

namespace pigpen {

QString Error::describe(const QString& file) const
{
    QString text = file;
    if (place.line > 0) {
        text += QStringLiteral(":%1").arg(place.line);
        if (place.column > 0)
            text += QStringLiteral(":%1").arg(place.column);
    }
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += what;
    if (!remedy.isEmpty())
        text += QStringLiteral("; ") + remedy;
    return text;
}

} // namespace pigpen

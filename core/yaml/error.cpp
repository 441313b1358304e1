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
    return text + words();
}

QString Error::words() const
{
    return remedy.isEmpty() ? what : what + QStringLiteral("; ") + remedy;
}

} // namespace pigpen

#include "app/panels/mnemonic.h"

#include <QRegularExpression>

namespace pigpen {

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.?)"));
    return QString(text).remove(inBrackets).replace(mark, QStringLiteral("\\1"));
}

} // namespace pigpen

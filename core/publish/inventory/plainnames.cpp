#include "core/publish/inventory/plainnames.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen {

bool isPrintable(uint codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return QChar::isPrint(codePoint) && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

bool isPlain(const QString& text)
{
    const QList<uint> codePoints = text.toUcs4();
    return !text.isEmpty() && text.trimmed() == text && std::all_of(codePoints.begin(), codePoints.end(), isPrintable);
}

QString printable(const QString& text)
{
    QString shown;
    for (const QChar c : text)
        shown += isPrintable(c.unicode()) || c.isSurrogate()
                     ? QString(c)
                     : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return shown;
}

bool isHostName(const QString& text)
{
    constexpr qsizetype longest = 253;
    static const QRegularExpression name(
        QStringLiteral("\\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                       "(?![0-9]+\\z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    return text.size() <= longest && name.match(text).hasMatch();
}

} // namespace pigpen

#include "core/publish/inventory/pythonliteral.h"

#include "core/publish/inventory/ansiblevalue.h"
#include "core/publish/inventory/plainnames.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace pigpen {

using yaml::Value;

namespace {

QString escape(uint codePoint)
{
    if (codePoint > 0xFFFF)
        return QStringLiteral("\\U%1").arg(codePoint, 8, 16, QLatin1Char('0'));
    return QStringLiteral("\\u%1").arg(codePoint, 4, 16, QLatin1Char('0'));
}

QString textLiteral(const QString& text)
{
    QString literal = QStringLiteral("'");
    for (const uint codePoint : text.toUcs4()) {
        if (codePoint == '\'' || codePoint == '\\')
            literal += u'\\' + QString(QChar(codePoint));
        else if (codePoint == '\n')
            literal += QStringLiteral("\\n");
        else if (codePoint == '\t')
            literal += QStringLiteral("\\t");
        else if (isPrintable(codePoint))
            literal += QStringView(QChar::fromUcs4(codePoint)).toString();
        else
            literal += escape(codePoint);
    }
    return literal + u'\'';
}

QString floatLiteral(const Value& value)
{
    if (!std::isinf(value.toDouble()))
        return value.display();
    return value.toDouble() > 0 ? QStringLiteral("1e999") : QStringLiteral("-1e999"); // too large to be anything else
}

} // namespace

QString pythonLiteral(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return QStringLiteral("None");
    case Value::Kind::Bool:
    case Value::Kind::Int:
        return value.display();
    case Value::Kind::Float:
        return floatLiteral(value);
    case Value::Kind::String:
        return textLiteral(value.toString());
    case Value::Kind::Timestamp:
        return textLiteral(ansible::isoFormat(value.toString()));
    case Value::Kind::Sequence:
    case Value::Kind::Map:
        break;
    }
    QStringList parts;
    for (const Value& item : value.items())
        parts << pythonLiteral(item);
    for (const Value::Member& member : value.members())
        parts << pythonLiteral(member.key) + QStringLiteral(": ") + pythonLiteral(member.value);
    const QString inside = parts.join(QStringLiteral(", "));
    return value.isMap() ? u'{' + inside + u'}' : u'[' + inside + u']';
}

bool hasLiteral(const Value& value)
{
    const auto holds = [](const Value::Member& member) { return hasLiteral(member.key) && hasLiteral(member.value); };
    return !(value.kind() == Value::Kind::Float && std::isnan(value.toDouble())) &&
           std::all_of(value.items().begin(), value.items().end(), hasLiteral) &&
           std::all_of(value.members().begin(), value.members().end(), holds);
}

bool isBareWord(const QString& text)
{
    constexpr qsizetype longest = 64; // Python gives up on words with very many dots and dashes
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_.-]*\\z"));
    return text.size() <= longest && word.match(text).hasMatch() && text != u"True" && text != u"False" &&
           text != u"None";
}

} // namespace pigpen

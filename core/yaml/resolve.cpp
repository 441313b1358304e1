// What an unquoted scalar means. Source of the rules: PyYAML 6.0 (resolver.py, constructor.py), Ansible's loader.
#include "core/yaml/resolve.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>
#include <limits>

namespace pigpen::yaml {

namespace {

bool isOneOf(QStringView text, std::initializer_list<const char16_t*> words)
{
    return std::any_of(words.begin(), words.end(), [text](const char16_t* word) { return text == QStringView(word); });
}

bool matches(const QRegularExpression& expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

bool isInteger(QStringView text)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(
        QStringLiteral("[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|"
                       "[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+")));
    return matches(expression, text);
}

bool isFloat(QStringView text)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(
        QStringLiteral("[-+]?(?:[0-9][0-9_]*)\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|"
                       "[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)")));
    return matches(expression, text);
}

bool isTimestamp(QStringView text)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9]{4}-[0-9][0-9]-[0-9][0-9]|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \\t]+)[0-9][0-9]?"
                       ":[0-9][0-9]:[0-9][0-9](?:\\.[0-9]*)?(?:[ \\t]*(?:Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?")));
    return matches(expression, text);
}

/// Decimal digits, least significant first, that grow without bound.
class Decimal
{
public:
    void multiplyAndAdd(int factor, int summand)
    {
        int carry = summand;
        for (int& digit : m_digits) {
            carry += digit * factor;
            digit = carry % 10;
            carry /= 10;
        }
        for (; carry > 0; carry /= 10)
            m_digits.push_back(carry % 10);
    }
    QString text() const
    {
        QString text;
        for (auto digit = m_digits.rbegin(); digit != m_digits.rend(); ++digit)
            text += QLatin1Char(static_cast<char>('0' + *digit));
        return text.isEmpty() ? QStringLiteral("0") : text;
    }

private:
    std::vector<int> m_digits;
};

Value exactInteger(bool negative, const QString& digits)
{
    const QString text = negative ? QLatin1Char('-') + digits : digits;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? Value(number) : Value::bigInteger(text);
}

std::optional<Value> integerIn(QStringView digits, int base, bool negative)
{
    Decimal decimal;
    for (const QChar digit : digits) {
        const int value = digit.isDigit() ? digit.digitValue() : digit.toLower().unicode() - 'a' + 10;
        decimal.multiplyAndAdd(base, value);
    }
    return digits.isEmpty() ? std::nullopt : std::optional(exactInteger(negative, decimal.text()));
}

/// "190:20:30" counts in sixties.
std::optional<Value> sexagesimalInteger(QStringView text, bool negative)
{
    Decimal decimal;
    const QList<QStringView> parts = text.split(u':');
    for (const QChar digit : parts.front())
        decimal.multiplyAndAdd(10, digit.digitValue());
    for (const QStringView part : parts.sliced(1))
        decimal.multiplyAndAdd(60, part.toInt());
    return exactInteger(negative, decimal.text());
}

std::optional<Value> toFloat(QString text)
{
    text = text.remove(u'_').toLower();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    double number = 0;
    if (text == QStringLiteral(".inf"))
        number = std::numeric_limits<double>::infinity();
    else if (text == QStringLiteral(".nan"))
        number = std::numeric_limits<double>::quiet_NaN();
    else
        for (const QStringView part : QStringView(text).split(u':'))
            number = number * 60 + std::strtod(part.toLatin1().constData(), nullptr);
    return Value(negative ? -number : number);
}

} // namespace

std::optional<Value> readBool(QStringView text)
{
    const QString lower = text.size() <= 5 ? text.toString().toLower() : QString();
    const bool yes = isOneOf(lower, {u"yes", u"true", u"on"});
    return yes || isOneOf(lower, {u"no", u"false", u"off"}) ? std::optional(Value(yes)) : std::nullopt;
}

std::optional<Value> readInteger(QStringView written)
{
    // Python refuses longer numbers too.
    constexpr qsizetype longest = 4300;
    QString text = written.toString().remove(u'_');
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    if (!isInteger(written) || text.size() > longest)
        return std::nullopt;
    const QStringView digits(text);
    if (text.startsWith(QStringLiteral("0b")))
        return integerIn(digits.sliced(2), 2, negative);
    if (text.startsWith(QStringLiteral("0x")))
        return integerIn(digits.sliced(2), 16, negative);
    if (text.contains(u':'))
        return sexagesimalInteger(text, negative);
    return text.startsWith(u'0') ? integerIn(digits, 8, negative) : exactInteger(negative, text);
}

std::optional<Value> readFloat(QStringView text)
{
    return isFloat(text) || isInteger(text) ? toFloat(text.toString()) : std::nullopt;
}

Value resolvePlain(QStringView text)
{
    if (text.isEmpty() || isOneOf(text, {u"~", u"null", u"Null", u"NULL"}))
        return {};
    const QChar first = text.front();
    if (QStringView(u"yYnNtTfFoO").contains(first)) {
        const QString word = text.toString();
        const bool capitals =
            word == word.toUpper() || word == word.toLower() || word.sliced(1) == word.sliced(1).toLower();
        return (capitals ? readBool(text) : std::nullopt).value_or(Value(word));
    }
    if (!QStringView(u"-+.0123456789").contains(first))
        return text.toString();
    if (isFloat(text))
        return toFloat(text.toString()).value_or(Value(text.toString()));
    if (isInteger(text))
        return readInteger(text).value_or(Value(text.toString()));
    if (isTimestamp(text))
        return Value::Timestamp{text.toString()};
    return text.toString();
}

} // namespace pigpen::yaml

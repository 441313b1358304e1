#include "core/yaml/scalarwriter.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace pigpen::yaml {

namespace {

/// YAML 1.1 "printable", less what some reader takes for a line break, and less the byte order mark.
bool isPrintable(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c <= 0xA0))
        return false;
    return c != 0x2028 && c != 0x2029 && c != 0xFEFF && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
}

bool allPrintable(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint c) { return isPrintable(c); });
}

QByteArray escaped(char32_t c)
{
    struct Short
    {
        char32_t character;
        const char* escape;
    };
    static constexpr std::array shorts = {Short{'"', "\\\""}, Short{'\\', "\\\\"}, Short{'\n', "\\n"},
                                          Short{'\t', "\\t"}, Short{'\r', "\\r"},  Short{0, "\\0"}};
    const auto known = std::find_if(shorts.begin(), shorts.end(), [c](const Short& one) { return one.character == c; });
    if (known != shorts.end())
        return known->escape;
    if (isPrintable(c))
        return QString::fromUcs4(&c, 1).toUtf8();
    const int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
    const char* const letter = digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
    return letter + QByteArray::number(static_cast<uint>(c), 16).toUpper().rightJustified(digits, '0');
}

QByteArray doubleQuoted(QStringView text)
{
    QByteArray quoted = "\"";
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        quoted += escaped(c);
    return quoted + '"';
}

QByteArray singleQuoted(QStringView text)
{
    QByteArray quoted = text.toUtf8();
    quoted.replace('\'', "''");
    return '\'' + quoted + '\'';
}

/// As PyYAML reads it: a float needs a point, and its exponent a sign.
QByteArray writeFloat(double value)
{
    if (std::isnan(value))
        return ".nan";
    if (std::isinf(value))
        return value < 0 ? "-.inf" : ".inf";
    QByteArray text = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    const qsizetype exponent = text.indexOf('e');
    const QByteArray mantissa = exponent < 0 ? text : text.first(exponent);
    return (mantissa.contains('.') ? mantissa : mantissa + ".0") +
           (exponent < 0 ? QByteArray() : text.sliced(exponent));
}

QByteArray writeString(const QString& text, bool inFlow, char quote)
{
    if (!allPrintable(text))
        return doubleQuoted(text);
    if (isPlainSafe(text, inFlow))
        return text.toUtf8();
    return writeQuoted(text, quote);
}

} // namespace

QByteArray writeQuoted(QStringView text, char quote)
{
    if (!allPrintable(text))
        return doubleQuoted(text);
    // The other quotes where these would need escapes and those would not.
    const bool single = quote == '\'' ? !text.contains(u'\'') || text.contains(u'"') || text.contains(u'\\')
                                      : (text.contains(u'"') || text.contains(u'\\')) && !text.contains(u'\'');
    return single ? singleQuoted(text) : doubleQuoted(text);
}

QByteArray writeScalar(const Value& value, bool inFlow, char quote)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return value.toBool() ? "true" : "false";
    case Value::Kind::Int:
        return value.display().toUtf8(); // all digits, however many
    case Value::Kind::Float:
        return writeFloat(value.toDouble());
    case Value::Kind::String:
        return writeString(value.toString(), inFlow, quote);
    case Value::Kind::Timestamp:
        return value.toString().toUtf8();
    default:
        return "null";
    }
}

std::optional<LiteralBlock> literalBlock(const Value& value)
{
    if (!value.isString())
        return std::nullopt;
    const QString& text = value.toString();
    const bool clips = text.endsWith(u'\n');
    const QList<QStringView> parts = QStringView(text).chopped(clips ? 1 : 0).split(u'\n');
    if (parts.size() < 2 && !clips)
        return std::nullopt;
    LiteralBlock block{clips ? "|" : "|-", {}};
    for (const QStringView line : parts) {
        if (!allPrintable(line) || (!line.isEmpty() && line.trimmed().isEmpty()))
            return std::nullopt;
        block.lines.push_back(line.toUtf8());
    }
    if (block.lines.front().isEmpty() || block.lines.front().startsWith(' ') || block.lines.back().isEmpty())
        return std::nullopt;
    return block;
}

} // namespace pigpen::yaml

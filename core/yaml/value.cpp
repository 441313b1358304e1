#include "core/yaml/value.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace pigpen::yaml {

Value::Value(bool value) : m_data(value) {}

Value::Value(int value) : m_data(qint64(value)) {}

Value::Value(qint64 value) : m_data(value) {}

Value::Value(double value) : m_data(value) {}

Value::Value(QString value) : m_data(std::move(value)) {}

Value::Value(Timestamp value) : m_data(std::move(value)) {}

Value::Value(Sequence items, Form form) : m_data(std::move(items)), m_form(form) {}

Value::Value(Map members, Form form) : m_data(std::move(members)), m_form(form) {}

Value Value::bigInteger(QString digits)
{
    Value value;
    value.m_data = Digits{std::move(digits)};
    return value;
}

Value::Kind Value::kind() const
{
    return std::holds_alternative<Digits>(m_data) ? Kind::Int : Kind(m_data.index());
}

bool Value::toBool(bool otherwise) const
{
    const bool* value = std::get_if<bool>(&m_data);
    return value ? *value : otherwise;
}

qint64 Value::toInt(qint64 otherwise) const
{
    const qint64* value = std::get_if<qint64>(&m_data);
    return value ? *value : otherwise;
}

double Value::toDouble(double otherwise) const
{
    const double* value = std::get_if<double>(&m_data);
    return value ? *value : otherwise;
}

const QString& Value::toString() const
{
    static const QString none;
    if (const auto* timestamp = std::get_if<Timestamp>(&m_data))
        return timestamp->text;
    const QString* text = std::get_if<QString>(&m_data);
    return text ? *text : none;
}

const Value::Sequence& Value::items() const
{
    static const Sequence none;
    const Sequence* items = std::get_if<Sequence>(&m_data);
    return items ? *items : none;
}

const Value::Map& Value::members() const
{
    static const Map none;
    const Map* members = std::get_if<Map>(&m_data);
    return members ? *members : none;
}

const Value* Value::find(QStringView key) const
{
    const Map& all = members();
    const auto found = std::find_if(
        all.begin(), all.end(), [key](const Member& one) { return one.key.isString() && one.key.toString() == key; });
    return found == all.end() ? nullptr : &found->value;
}

namespace {

/// As Python's repr() writes a float: the shortest digits that read back the same.
QString floatText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("nan");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    const double size = std::abs(value);
    const bool exponent = size != 0 && (size < 1e-4 || size >= 1e16);
    QString text = QString::number(value, exponent ? 'e' : 'f', QLocale::FloatingPointShortest);
    if (!exponent && !text.contains(u'.'))
        text += QStringLiteral(".0");
    return text;
}

QString quoted(QStringView text)
{
    QString json = QStringLiteral("\"");
    for (const QChar c : text) {
        static constexpr QStringView special = u"\"\\\n\r\t\b\f";
        static constexpr QStringView letters = u"\"\\nrtbf";
        if (const qsizetype at = special.indexOf(c); at >= 0)
            json += QLatin1Char('\\') + QString(letters[at]);
        else if (c < QLatin1Char(' '))
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    return json + QLatin1Char('"');
}

QString jsonFloat(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    return floatText(value);
}

QString jsonKey(const Value& key)
{
    switch (key.kind()) {
    case Value::Kind::Null:
        return QStringLiteral("null");
    case Value::Kind::Bool:
        return key.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Kind::Float:
        return jsonFloat(key.toDouble());
    default:
        return key.display();
    }
}

} // namespace

QString Value::display() const
{
    switch (kind()) {
    case Kind::Bool:
        return toBool() ? QStringLiteral("True") : QStringLiteral("False");
    case Kind::Int:
        return std::holds_alternative<Digits>(m_data) ? std::get<Digits>(m_data).text : QString::number(toInt());
    case Kind::Float:
        return floatText(toDouble());
    case Kind::String:
    case Kind::Timestamp:
        return toString();
    default:
        return {};
    }
}

QString Value::toJson() const
{
    switch (kind()) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Bool:
        return toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Int:
        return display();
    case Kind::Float:
        return jsonFloat(toDouble());
    case Kind::String:
    case Kind::Timestamp:
        return quoted(toString());
    case Kind::Sequence:
    case Kind::Map:
        break;
    }
    QStringList parts;
    for (const Value& item : items())
        parts << item.toJson();
    for (const Member& member : members())
        parts << quoted(jsonKey(member.key)) + QStringLiteral(": ") + member.value.toJson();
    const QString inside = parts.join(QStringLiteral(", "));
    return isMap() ? QLatin1Char('{') + inside + QLatin1Char('}') : QLatin1Char('[') + inside + QLatin1Char(']');
}

namespace {

bool sameMembers(const Value::Map& left, const Value::Map& right)
{
    if (left.size() != right.size())
        return false;
    if (left == right)
        return true;
    QMultiHash<QString, const Value::Member*> byText;
    for (const Value::Member& member : right)
        byText.insert(member.key.display(), &member);
    return std::all_of(left.begin(), left.end(), [&byText](const Value::Member& member) {
        const auto candidates = byText.values(member.key.display());
        return std::any_of(candidates.begin(), candidates.end(),
                           [&member](const Value::Member* other) { return *other == member; });
    });
}

} // namespace

bool Value::operator==(const Value& other) const
{
    if (m_data.index() != other.m_data.index())
        return false;
    if (kind() == Kind::Float && std::isnan(toDouble()) && std::isnan(other.toDouble()))
        return true; // .nan means the same as .nan
    if (kind() == Kind::Map)
        return sameMembers(members(), other.members());
    return m_data == other.m_data;
}

} // namespace pigpen::yaml

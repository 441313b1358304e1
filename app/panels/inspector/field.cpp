#include "app/panels/inspector/field.h"

#include "core/edit/addresses.h"
#include "core/edit/valuetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

using yaml::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Field)
};

constexpr int highestPort = 65535;
constexpr int longestPrefix = 32;

bool isNumeric(const Value& value)
{
    return value.kind() == Value::Kind::Int;
}

/// Text that is filled in later, by Jinja or ${…}: nothing can be said of it.
bool isOpen(const QString& text)
{
    return text.contains(u"{{") || text.contains(u"${");
}

bool isItem(const Field& field, const Value& value)
{
    return value.isString() || (field.numeric && isNumeric(value));
}

bool holds(const Field& field, const Value& value)
{
    switch (field.kind) {
    case Field::Kind::Int:
        return isNumeric(value) && value.toInt() >= field.least && value.toInt() <= field.most;
    case Field::Kind::Number:
        return isNumeric(value) || value.kind() == Value::Kind::Float;
    case Field::Kind::Bool:
        return value.kind() == Value::Kind::Bool;
    case Field::Kind::Choice:
        return field.numeric ? isNumeric(value) : value.isString();
    case Field::Kind::List:
        return value.isSequence() && std::ranges::all_of(value.items(), [&](const Value& item) {
                   return isItem(field, item) && !item.toString().contains(u'\n');
               });
    case Field::Kind::Yaml:
        return true;
    default:
        return value.isString() && !value.toString().contains(u'\n');
    }
}

bool isCidr(const QString& text)
{
    bool isNumber = false;
    const int prefix = text.section(u'/', 1).toInt(&isNumber);
    return text.count(u'/') == 1 && edit::parseAddress(text.section(u'/', 0, 0)) && isNumber && prefix >= 0 &&
           prefix <= longestPrefix;
}

Value scalarOf(const Field& field, const QString& text)
{
    const Value meaning = field.numeric ? yaml::resolvePlain(text) : Value();
    return isNumeric(meaning) ? meaning : Value(text);
}

/// A collection an entry a line.
void writeLines(QStringList& lines, const Value& value, const QString& indent)
{
    for (const Value& item : value.items())
        lines << indent + QStringLiteral("- ") + flowOf(item);
    for (const Value::Member& member : value.members()) {
        const bool nests = !member.value.members().empty() || !member.value.items().empty();
        lines << indent + flowOf(member.key) +
                     (nests ? QStringLiteral(":") : QStringLiteral(": ") + flowOf(member.value));
        if (nests)
            writeLines(lines, member.value, indent + QStringLiteral("  "));
    }
}

} // namespace

Field fieldOf(const catalogue::Parameter* parameter)
{
    using Kind = Field::Kind;
    using catalogue::ValueKind;
    if (!parameter)
        return {};
    switch (parameter->kind) {
    case ValueKind::Choice:
        return {.kind = parameter->choices.isEmpty() ? Kind::Yaml : Kind::Choice,
                .choices = parameter->choices,
                .open = parameter->open,
                .numeric = parameter->fallback && isNumeric(*parameter->fallback)};
    case ValueKind::Port:
        return {.kind = Kind::Int, .least = 1, .most = highestPort};
    case ValueKind::Number:
        return {.kind = parameter->type == u"float" ? Kind::Number : Kind::Int};
    case ValueKind::List:
        return {.kind = Kind::List, .numeric = parameter->itemKind == ValueKind::Port};
    case ValueKind::Switch:
        return {.kind = Kind::Bool};
    case ValueKind::Address:
        return {.kind = Kind::Address};
    case ValueKind::Cidr:
        return {.kind = Kind::Cidr};
    case ValueKind::Password:
        return {.kind = Kind::Password};
    case ValueKind::Text: {
        // What may be a number as well as a text is written as YAML.
        const bool isEither = parameter->type == u"interval" || parameter->type == u"int|string";
        return {.kind = isEither ? Kind::Yaml : Kind::Text};
    }
    default:
        return {};
    }
}

Field fitting(const Field& field, const Value& value)
{
    return value.isNull() || holds(field, value) ? field : Field();
}

bool isLong(const Value& value)
{
    return value.isMap() || value.isSequence() || value.toString().contains(u'\n');
}

QString textOf(const Field& field, const Value& value)
{
    if (field.kind == Field::Kind::List) {
        QStringList items;
        for (const Value& item : value.items())
            items << item.display();
        return items.join(u'\n');
    }
    if (field.kind != Field::Kind::Yaml)
        return value.display();
    QStringList lines;
    writeLines(lines, value, {});
    if (lines.isEmpty())
        return value.isNull() ? QString() : flowOf(value);
    return lines.join(u'\n');
}

QString problemOf(const Field& field, const QString& text)
{
    if (field.kind == Field::Kind::Yaml) {
        const auto value = edit::parseValue(text);
        return value ? QString() : value.error().what;
    }
    if (text.isEmpty() || isOpen(text))
        return {};
    if (field.kind == Field::Kind::Address && !edit::parseAddress(text))
        return Words::tr("%1 is no IPv4 address; write for example 10.10.10.10").arg(text);
    if (field.kind == Field::Kind::Cidr && !isCidr(text))
        return Words::tr("%1 is no address with a prefix; write for example 10.10.10.2/24").arg(text);
    bool isNumber = true;
    if (field.kind == Field::Kind::Number)
        text.toDouble(&isNumber);
    if (field.kind == Field::Kind::Int)
        isNumber = text.toInt(&isNumber) >= field.least && text.toInt() <= field.most && isNumber;
    return isNumber ? QString() : Words::tr("%1 is no number that fits here").arg(text);
}

QString yamlOf(const Field& field, const QString& text)
{
    switch (field.kind) {
    case Field::Kind::Yaml:
    case Field::Kind::Int:
    case Field::Kind::Number:
    case Field::Kind::Bool:
        return text;
    case Field::Kind::List: {
        Value::Sequence items;
        for (const QString& item : text.split(u'\n', Qt::SkipEmptyParts))
            items.push_back(scalarOf(field, item.trimmed()));
        return Value(items).toJson();
    }
    default:
        return flowOf(scalarOf(field, text));
    }
}

Value blankOf(const Field& field)
{
    switch (field.kind) {
    case Field::Kind::Bool:
        return {false};
    case Field::Kind::Int:
        return {field.least};
    case Field::Kind::Number:
        return {0};
    case Field::Kind::List:
        return Value(Value::Sequence());
    case Field::Kind::Choice:
        return scalarOf(field, field.choices.value(0));
    case Field::Kind::Yaml:
        return {};
    default:
        return Value(QString());
    }
}

QString flowOf(const Value& value)
{
    QStringList parts;
    if (value.isMap()) {
        for (const Value::Member& member : value.members())
            parts << QStringLiteral("%1: %2").arg(flowOf(member.key), flowOf(member.value));
        return parts.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{ %1 }").arg(parts.join(QStringLiteral(", ")));
    }
    if (value.isSequence()) {
        for (const Value& item : value.items())
            parts << flowOf(item);
        return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
    }
    const bool isPlain = value.isString() && yaml::isPlainSafe(value.toString(), true);
    return isPlain ? value.toString() : value.toJson();
}

} // namespace pigpen

#include "core/check/shapes.h"

#include "core/check/facts.h"
#include "core/check/report.h"

#include <algorithm>
#include <array>

namespace pigpen::check {
namespace {

using catalogue::ValueKind;

bool isShortNumber(std::string_view text)
{
    constexpr size_t safe = 15; // digits that fit a double
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() <= safe && !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// What ansible-core takes for true or false (module_utils/parsing/convert_bool).
bool isTruth(yaml::Node scalar)
{
    static const std::array words{u"yes", u"no", u"on", u"off", u"true", u"false", u"y", u"n", u"t", u"f", u"1", u"0"};
    if (scalar.text() == "true" || scalar.text() == "false")
        return true;
    const QString text = scalar.string().toLower();
    return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return text == QStringView(word); });
}

} // namespace

Shape shapeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Choice:
    case ValueKind::Address:
    case ValueKind::Cidr:
    case ValueKind::Password:
        return Shape::Scalar;
    case ValueKind::Number:
    case ValueKind::Port:
        return Shape::Number;
    case ValueKind::Switch:
        return Shape::Switch;
    case ValueKind::Map:
    case ValueKind::RedisInstances:
        return Shape::Map;
    case ValueKind::List:
    case ValueKind::Records:
    case ValueKind::Users:
    case ValueKind::Databases:
    case ValueKind::Services:
    case ValueKind::HbaRules:
        return Shape::List;
    }
    return Shape::Any;
}

bool isSpared(yaml::Node value)
{
    if (!value || value.isNull() || !value.tag().empty())
        return true;
    if (!value.isScalar())
        return value.size() == 0;
    const std::string_view text = value.text();
    return text.empty() || (text.find('{') != std::string_view::npos && isOpen(value));
}

bool fits(Shape shape, yaml::Node value)
{
    const yaml::Node target = value ? value.target() : value;
    if (isSpared(target))
        return true;
    switch (shape) {
    case Shape::Any:
        return true;
    case Shape::Scalar:
        return target.isScalar();
    case Shape::List:
        return target.isSequence();
    case Shape::Map:
        return target.isMap();
    case Shape::Number:
        return target.isScalar() && numberIn(target);
    case Shape::Switch:
        return target.isScalar() && isTruth(target);
    }
    Q_UNREACHABLE();
}

QString wanted(Shape shape)
{
    switch (shape) {
    case Shape::Any:
    case Shape::Scalar:
        return Words::tr("a single value");
    case Shape::List:
        return Words::tr("a list");
    case Shape::Map:
        return Words::tr("a mapping");
    case Shape::Number:
        return Words::tr("a number");
    case Shape::Switch:
        return Words::tr("true or false");
    }
    Q_UNREACHABLE();
}

std::optional<double> numberIn(yaml::Node scalar)
{
    if (scalar.text().front() != '0' && isShortNumber(scalar.text()))
        return scalar.string().toDouble();
    const yaml::Value value = scalar.value();
    if (value.kind() == yaml::Value::Kind::Int)
        return double(value.toInt());
    if (value.kind() == yaml::Value::Kind::Float)
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isTextual(ValueKind kind)
{
    return shapeOf(kind) == Shape::Scalar;
}

} // namespace pigpen::check

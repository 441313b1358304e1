#include "core/topology/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace pigpen {

using yaml::Value;

namespace {

/// QJsonDocument bounds the nesting.
Value fromJson(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant number = json.toVariant();
        return number.typeId() == QMetaType::LongLong ? Value(qint64(number.toLongLong())) : Value(number.toDouble());
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        Value::Sequence items;
        for (const QJsonValue item : json.toArray())
            items.push_back(fromJson(item));
        return Value(std::move(items));
    }
    case QJsonValue::Object: {
        Value::Map members;
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.push_back({Value(member.key()), fromJson(member.value())});
        return Value(std::move(members));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// QJsonDocument takes any letter behind a backslash; JSON does not.
bool hasBadEscape(const QString& text)
{
    for (qsizetype at = text.indexOf(u'\\'); at >= 0; at = text.indexOf(u'\\', at + 2))
        if (at + 1 == text.size() || !QStringView(u"\"\\/bfnrtu").contains(text[at + 1]))
            return true;
    return false;
}

} // namespace

std::optional<Value> parseJson(const QString& text)
{
    if (hasBadEscape(text))
        return {};
    // QJsonDocument takes only collections.
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson((u'[' + text + u']').toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return {};
    return fromJson(document.array().first());
}

} // namespace pigpen

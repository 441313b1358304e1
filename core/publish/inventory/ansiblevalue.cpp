#include "core/publish/inventory/ansiblevalue.h"

#include "core/inventory/mapping.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::ansible {

using yaml::Node;
using yaml::Value;

namespace {

QString wrapperOf(Node node)
{
    const std::string_view tag = node.tag();
    if (tag == "!vault" || tag == "!vault-encrypted")
        return QStringLiteral("__ansible_vault");
    return tag == "!unsafe" ? QStringLiteral("__ansible_unsafe") : QString();
}

QString keyText(const Value& key)
{
    if (key.kind() == Value::Kind::Timestamp)
        return isoFormat(key.toString());
    return key.isString() ? key.toString() : key.toJson();
}

Value contentOf(Node node)
{
    if (node.isMap()) {
        Value::Map members;
        for (const Node::Entry& entry : loadedEntries(node))
            members.push_back({Value(keyText(entry.key.value())), jsonValue(entry.value)});
        return members;
    }
    if (node.isSequence()) {
        Value::Sequence items;
        for (const Node::Entry& item : node)
            items.push_back(jsonValue(item.value));
        return items;
    }
    Value value = node.value();
    return value.kind() == Value::Kind::Timestamp ? Value(isoFormat(value.toString())) : value;
}

void write(const Value& value, int column, int step, QByteArray& out)
{
    if (value.items().empty() && value.members().empty()) {
        out += value.toJson().toUtf8();
        return;
    }
    const QByteArray lineBreak = '\n' + QByteArray(column + step, ' ');
    out += value.isMap() ? '{' : '[';
    QByteArray separator = lineBreak;
    for (const Value& item : value.items()) {
        out += separator;
        write(item, column + step, step, out);
        separator = ',' + lineBreak;
    }
    for (const Value::Member& member : value.members()) {
        out += separator + member.key.toJson().toUtf8() + ": ";
        write(member.value, column + step, step, out);
        separator = ',' + lineBreak;
    }
    out += '\n' + QByteArray(column, ' ') + (value.isMap() ? '}' : ']');
}

} // namespace

Value jsonValue(Node node)
{
    if (!node)
        return {};
    const Node target = node.target();
    const QString wrapper = wrapperOf(target);
    return wrapper.isEmpty() ? contentOf(target) : Value(Value::Map{{Value(wrapper), contentOf(target)}});
}

bool isTagged(Node node)
{
    if (!node)
        return false;
    const Node target = node.target();
    if (!wrapperOf(target).isEmpty())
        return true;
    if (!target.isMap() && !target.isSequence())
        return false;
    return std::any_of(target.begin(), target.end(), [](const Node::Entry& entry) { return isTagged(entry.value); });
}

QString isoFormat(const QString& timestamp)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:(?:[Tt]|[ \\t]+)(\\d\\d?):(\\d\\d):(\\d\\d)(?:\\.(\\d*))?"
                       "(?:[ \\t]*(?:(Z)|([-+])(\\d\\d?)(?::?(\\d\\d))?))?)?$"));
    const QRegularExpressionMatch match = pattern.match(timestamp);
    if (!match.hasMatch())
        return timestamp;
    const auto padded = [&match](int group) { return match.captured(group).rightJustified(2, u'0'); };
    const QString date = match.captured(1) + u'-' + padded(2) + u'-' + padded(3);
    if (match.captured(4).isEmpty())
        return date;
    const QString fraction = match.captured(7).left(6).leftJustified(6, u'0');
    QString zone;
    if (!match.captured(8).isEmpty())
        zone = QStringLiteral("+00:00");
    else if (!match.captured(9).isEmpty())
        zone = match.captured(9) + padded(10) + u':' + padded(11);
    return date + u'T' + padded(4) + u':' + padded(5) + u':' + padded(6) +
           (fraction == u"000000" ? QString() : u'.' + fraction) + zone;
}

Value sorted(const Value& value)
{
    if (value.isSequence()) {
        Value::Sequence items;
        for (const Value& item : value.items())
            items.push_back(sorted(item));
        return items;
    }
    if (!value.isMap())
        return value;
    Value::Map members;
    for (const Value::Member& member : value.members())
        members.push_back({member.key, sorted(member.value)});
    std::stable_sort(members.begin(), members.end(), [](const Value::Member& a, const Value::Member& b) {
        return a.key.toString() < b.key.toString();
    });
    return members;
}

QByteArray text(const Value& value, int column, int step)
{
    QByteArray out;
    write(value, column, step, out);
    return out;
}

QByteArray text(const Members& members, int column, int step)
{
    if (members.empty())
        return "{}";
    const QByteArray lineBreak = '\n' + QByteArray(column + step, ' ');
    QByteArray out = "{";
    QByteArray separator = lineBreak;
    for (const auto& [key, value] : members) {
        out += separator + Value(key).toJson().toUtf8() + ": " + value;
        separator = ',' + lineBreak;
    }
    return out + '\n' + QByteArray(column, ' ') + '}';
}

} // namespace pigpen::ansible

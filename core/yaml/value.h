#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace pigpen::yaml {

/// A value as Ansible's loader (PyYAML: YAML 1.1) reads it: what a text means, without how it is written.
/// Mappings keep their order; keys are values, since `6379:` and `'6379':` differ.
class Value
{
public:
    enum class Kind { Null, Bool, Int, Float, String, Timestamp, Sequence, Map };
    /// How a collection that is written anew would like to look where its neighbours leave the choice.
    enum class Form { LikeNeighbours, Block, Flow };

    struct Member;
    using Sequence = std::vector<Value>;
    using Map = std::vector<Member>;
    /// A YAML 1.1 timestamp, verbatim.
    struct Timestamp
    {
        QString text;
        bool operator==(const Timestamp&) const = default;
    };

    Value() = default;
    Value(bool value);
    Value(int value);
    Value(qint64 value);
    Value(double value);
    Value(QString value);
    Value(const char*) = delete;
    Value(Timestamp value);
    Value(Sequence items, Form form = Form::LikeNeighbours);
    Value(Map members, Form form = Form::LikeNeighbours);

    /// An integer beyond 64 bits, in decimal digits with its sign: an Int whose toInt() is the default.
    static Value bigInteger(QString digits);

    Kind kind() const;
    Form form() const { return m_form; }
    bool isNull() const { return kind() == Kind::Null; }
    bool isString() const { return kind() == Kind::String; }
    bool isMap() const { return kind() == Kind::Map; }
    bool isSequence() const { return kind() == Kind::Sequence; }

    /// The content, or a default where the kind is another one.
    bool toBool(bool otherwise = false) const;
    qint64 toInt(qint64 otherwise = 0) const;
    double toDouble(double otherwise = 0) const;
    const QString& toString() const; // of a String or Timestamp; else empty
    const Sequence& items() const;   // of a Sequence; else empty
    const Map& members() const;      // of a Map; else empty
    /// The value under a string key of a map; null where there is none.
    const Value* find(QStringView key) const;

    /// A scalar as text as Python would print it in a template ("True", "5433", "oltp.yml"); empty for collections and
    /// null.
    QString display() const;
    /// JSON as Ansible prints it: keys become strings. One line.
    QString toJson() const;

    /// The same meaning; the form does not count. The order of a mapping's members does not count either.
    bool operator==(const Value& other) const;

private:
    struct Digits
    {
        QString text;
        bool operator==(const Digits&) const = default;
    };

    std::variant<std::monostate, bool, qint64, double, QString, Timestamp, Sequence, Map, Digits> m_data;
    Form m_form = Form::LikeNeighbours;
};

struct Value::Member
{
    Value key;
    Value value;
    bool operator==(const Member&) const = default;
};

/// What an unquoted scalar means in YAML 1.1 (`yes`, `010`, `12:30`, `~`, `2020-01-01`…), by PyYAML's rules.
Value resolvePlain(QStringView text);

/// Whether `text`, written without quotes, would be read as that very string: no other type, no syntax, in that
/// context.
bool isPlainSafe(QStringView text, bool inFlow);

} // namespace pigpen::yaml

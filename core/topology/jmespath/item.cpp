#include "core/topology/jmespath/evaluator.h"

#include <algorithm>

namespace pigpen::jmespath {

using yaml::Value;

namespace {

template<typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template<typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

const Value nothing;

} // namespace

Item::Item() : m_data(&nothing) {}

Item::Type Item::type() const
{
    if (std::holds_alternative<std::shared_ptr<const List>>(m_data))
        return Type::Array;
    if (std::holds_alternative<std::shared_ptr<const Table>>(m_data))
        return Type::Object;
    switch (std::get<const Value*>(m_data)->kind()) {
    case Value::Kind::Null:
        return Type::Null;
    case Value::Kind::Bool:
        return Type::Boolean;
    case Value::Kind::Int:
    case Value::Kind::Float:
        return Type::Number;
    case Value::Kind::String:
        return Type::String;
    case Value::Kind::Sequence:
        return Type::Array;
    case Value::Kind::Map:
        return Type::Object;
    case Value::Kind::Timestamp:
        break;
    }
    return Type::Other;
}

const Value* Item::value() const
{
    const auto* const held = std::get_if<const Value*>(&m_data);
    return held != nullptr ? *held : nullptr;
}

qsizetype Item::size() const
{
    return std::visit(Overloaded{
                          [](const Value* value) { return qsizetype(value->items().size() + value->members().size()); },
                          [](const std::shared_ptr<const List>& list) { return qsizetype(list->size()); },
                          [](const std::shared_ptr<const Table>& table) { return table->keys.size(); },
                      },
                      m_data);
}

Item Item::at(qsizetype index) const
{
    const auto i = size_t(index);
    return std::visit(
        Overloaded{
            [&](const Value* value) { return Item(value->isMap() ? &value->members()[i].value : &value->items()[i]); },
            [&](const std::shared_ptr<const List>& list) { return (*list)[i]; },
            [&](const std::shared_ptr<const Table>& table) { return table->values[i]; },
        },
        m_data);
}

QString Item::key(qsizetype index) const
{
    if (const auto* const table = std::get_if<std::shared_ptr<const Table>>(&m_data))
        return (*table)->keys[index];
    const Value& key = value()->members()[size_t(index)].key;
    return key.isString() ? key.toString() : key.display();
}

Item Item::member(QStringView name) const
{
    if (const auto* const table = std::get_if<std::shared_ptr<const Table>>(&m_data)) {
        const qsizetype index = (*table)->keys.indexOf(name);
        return index < 0 ? Item() : (*table)->values[size_t(index)];
    }
    const Value* const own = value();
    const Value* const found = own != nullptr ? own->find(name) : nullptr;
    return found != nullptr ? Item(found) : Item();
}

bool isTrue(const Item& item)
{
    switch (item.type()) {
    case Item::Type::Null:
        return false;
    case Item::Type::Boolean:
        return item.value()->toBool();
    case Item::Type::String:
        return !item.value()->toString().isEmpty();
    case Item::Type::Array:
    case Item::Type::Object:
        return item.size() > 0;
    case Item::Type::Number:
    case Item::Type::Other:
        break;
    }
    return true;
}

bool precedes(const QString& left, const QString& right)
{
    const auto order = [](QChar c) {
        // Surrogates stand for what comes behind all other characters.
        return c.isSurrogate() ? 0x10000 + c.unicode() : int(c.unicode());
    };
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [&](QChar a, QChar b) { return order(a) < order(b); });
}

} // namespace pigpen::jmespath

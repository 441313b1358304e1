#include "core/topology/jmespath/evaluator.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace pigpen::jmespath {

using yaml::Value;
using Type = Item::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JmesPath)
};

/// Whether left stands before right, both numbers or both texts; none where they can't be compared.
std::optional<bool> before(const Item& left, const Item& right)
{
    if (left.type() != right.type())
        return {};
    if (left.type() == Type::String)
        return precedes(left.value()->toString(), right.value()->toString());
    if (left.value()->kind() == Value::Kind::Int && right.value()->kind() == Value::Kind::Int)
        return left.value()->toInt() < right.value()->toInt();
    const auto number = [](const Value& value) {
        return value.kind() == Value::Kind::Int ? double(value.toInt()) : value.toDouble();
    };
    return number(*left.value()) < number(*right.value());
}

bool isComparable(const Item& item)
{
    return item.type() == Type::Number || item.type() == Type::String;
}

/// A number as Python counts it, where a boolean is one too.
bool isNumeric(Type type)
{
    return type == Type::Number || type == Type::Boolean;
}

bool equalNumbers(const Value& left, const Value& right)
{
    const auto isFloat = [](const Value& value) { return value.kind() == Value::Kind::Float; };
    const auto whole = [](const Value& value) {
        return value.kind() == Value::Kind::Bool ? qint64(value.toBool()) : value.toInt();
    };
    if (!isFloat(left) && !isFloat(right))
        return whole(left) == whole(right);
    const auto number = [&](const Value& value) { return isFloat(value) ? value.toDouble() : double(whole(value)); };
    return number(left) == number(right);
}

} // namespace

Item Evaluator::fail(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    return {};
}

Item Evaluator::made(Value value)
{
    m_made.push_back(std::move(value));
    return Item(&m_made.back());
}

bool Evaluator::spend(qsizetype steps)
{
    m_budget -= steps;
    if (m_budget < 0)
        fail(Words::tr("the expression needs too many steps"));
    return !hasFailed();
}

bool Evaluator::equal(const Item& left, const Item& right)
{
    const Type type = left.type();
    if (!spend())
        return false;
    if (isNumeric(type) && isNumeric(right.type()))
        return equalNumbers(*left.value(), *right.value());
    if (type != right.type())
        return false;
    if (type == Type::Array || type == Type::Object)
        return left.size() == right.size() && equalCollections(left, right);
    return *left.value() == *right.value();
}

bool Evaluator::equalCollections(const Item& left, const Item& right)
{
    const bool isObject = left.type() == Type::Object;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const Item other = isObject ? right.member(left.key(i)) : right.at(i);
        if (!equal(left.at(i), other))
            return false;
    }
    return true;
}

Item Evaluator::evaluate(const Ast& ast, const Item& current)
{
    if (!spend())
        return {};
    const auto child = [&](size_t index) { return evaluate(ast.children[index], current); };
    switch (ast.kind) {
    case Ast::Kind::Current:
        return current;
    case Ast::Kind::Field:
        return current.member(ast.text);
    case Ast::Kind::Literal:
        return Item(&ast.literal);
    case Ast::Kind::Subexpression:
    case Ast::Kind::IndexExpression:
    case Ast::Kind::Pipe:
        return chain(ast, current);
    case Ast::Kind::Index:
        return index(ast, current);
    case Ast::Kind::Slice:
        return slice(ast, current);
    case Ast::Kind::Flatten:
        return flatten(child(0));
    case Ast::Kind::Projection:
    case Ast::Kind::Filter: {
        const Item list = child(0);
        const Ast* const condition = ast.kind == Ast::Kind::Filter ? &ast.children[2] : nullptr;
        return list.type() == Type::Array ? project(ast.children[1], list, condition) : Item();
    }
    case Ast::Kind::ValueProjection: {
        const Item object = child(0);
        return object.type() == Type::Object ? project(ast.children[1], object) : Item();
    }
    case Ast::Kind::Comparator:
        return compare(ast, current);
    case Ast::Kind::Or: {
        const Item left = child(0);
        return isTrue(left) ? left : child(1);
    }
    case Ast::Kind::And: {
        const Item left = child(0);
        return isTrue(left) ? child(1) : left;
    }
    case Ast::Kind::Not:
        return negate(child(0));
    case Ast::Kind::MultiSelectList:
    case Ast::Kind::MultiSelectHash:
        return current.isNull() ? Item() : multiSelect(ast, current);
    case Ast::Kind::Function:
        return call(*this, ast, current);
    case Ast::Kind::Reference:
        break;
    }
    return fail(Words::tr("“&” stands only before the argument of a function"));
}

Item Evaluator::chain(const Ast& ast, Item current)
{
    for (const Ast& step : ast.children)
        current = evaluate(step, current);
    return current;
}

Item Evaluator::index(const Ast& ast, const Item& list)
{
    if (list.type() != Type::Array)
        return {};
    const qint64 index = ast.index < 0 ? ast.index + list.size() : ast.index;
    return 0 <= index && index < list.size() ? list.at(index) : Item();
}

Item Evaluator::slice(const Ast& ast, const Item& list)
{
    if (list.type() != Type::Array)
        return {};
    const qint64 step = ast.slice[2].value_or(1);
    if (step == 0)
        return fail(Words::tr("a slice can't have steps of 0"));
    const qint64 size = list.size();
    const qint64 least = step > 0 ? 0 : -1;
    const auto bound = [&](const std::optional<qint64>& written, qint64 otherwise) {
        if (!written)
            return otherwise;
        return std::clamp(*written < 0 ? *written + size : *written, least, size + least);
    };
    Item::List picked;
    const qint64 stop = bound(ast.slice[1], step > 0 ? size : -1);
    for (qint64 i = bound(ast.slice[0], step > 0 ? 0 : size - 1); step > 0 ? i < stop : i > stop; i += step)
        if (spend())
            picked.push_back(list.at(i));
    return Item(std::move(picked));
}

Item Evaluator::flatten(const Item& list)
{
    if (list.type() != Type::Array)
        return {};
    Item::List flat;
    for (qsizetype i = 0; i < list.size() && spend(); ++i) {
        const Item item = list.at(i);
        if (item.type() != Type::Array)
            flat.push_back(item);
        else
            for (qsizetype j = 0; j < item.size() && spend(); ++j)
                flat.push_back(item.at(j));
    }
    return Item(std::move(flat));
}

Item Evaluator::project(const Ast& each, const Item& collection, const Ast* condition)
{
    Item::List results;
    for (qsizetype i = 0; i < collection.size() && spend(); ++i) {
        const Item item = collection.at(i);
        if (condition != nullptr && !isTrue(evaluate(*condition, item)))
            continue;
        Item result = evaluate(each, item);
        if (!result.isNull())
            results.push_back(std::move(result));
    }
    return Item(std::move(results));
}

Item Evaluator::compare(const Ast& ast, const Item& current)
{
    const Item left = evaluate(ast.children[0], current);
    const Item right = evaluate(ast.children[1], current);
    // A number is never equal to a boolean, though Python thinks so of 0 and 1.
    if (ast.text == u"==" || ast.text == u"!=")
        return made((left.type() == right.type() && equal(left, right)) == (ast.text == u"=="));
    if (hasFailed() || !isComparable(left) || !isComparable(right))
        return {};
    const bool swapped = ast.text.startsWith(u'>');
    const bool orEqual = ast.text.size() == 2;
    // a <= b is b not before a.
    const auto result = swapped == orEqual ? before(left, right) : before(right, left);
    if (!result)
        return fail(Words::tr("a text and a number can't be compared with %1").arg(ast.text));
    return made(*result != orEqual);
}

Item Evaluator::negate(const Item& item)
{
    return made(!isTrue(item));
}

Item Evaluator::multiSelect(const Ast& ast, const Item& current)
{
    Item::Table table;
    for (const Ast& child : ast.children)
        table.values.push_back(evaluate(child, current));
    if (ast.kind == Ast::Kind::MultiSelectList)
        return Item(std::move(table.values));
    // Of a key that is given twice, the last value counts, at the first one's position.
    Item::Table unique;
    for (qsizetype i = 0; i < ast.keys.size(); ++i) {
        const qsizetype known = unique.keys.indexOf(ast.keys[i]);
        if (known >= 0) {
            unique.values[size_t(known)] = table.values[size_t(i)];
            continue;
        }
        unique.keys << ast.keys[i];
        unique.values.push_back(table.values[size_t(i)]);
    }
    return Item(std::move(unique));
}

Value Evaluator::toValue(const Item& item)
{
    if (!spend())
        return {};
    if (item.value() != nullptr)
        return *item.value();
    if (item.type() == Type::Array) {
        Value::Sequence items;
        for (qsizetype i = 0; i < item.size(); ++i)
            items.push_back(toValue(item.at(i)));
        return Value(std::move(items));
    }
    Value::Map members;
    for (qsizetype i = 0; i < item.size(); ++i)
        members.push_back({Value(item.key(i)), toValue(item.at(i))});
    return Value(std::move(members));
}

} // namespace pigpen::jmespath

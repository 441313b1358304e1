#include "core/topology/jmespath/evaluator.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace pigpen::jmespath {

using yaml::Value;
using Type = Item::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JmesPath)
};

/// What an argument may be, as bits.
enum Accepts : unsigned {
    AnyNumber = 1U << unsigned(Type::Number),
    AnyString = 1U << unsigned(Type::String),
    AnyArray = 1U << unsigned(Type::Array),
    AnyObject = 1U << unsigned(Type::Object),
    Anything = 0xffU,
    Numbers = 0x100U, // an array of numbers
    Strings = 0x200U, // an array of texts
    Reference = 0x400U
};

struct Argument
{
    Item item;
    const Ast* reference = nullptr; // what stands behind &

    const Value& value() const { return *item.value(); }
    const QString& text() const { return item.value()->toString(); }
};
using Arguments = std::vector<Argument>;

struct Function
{
    std::vector<unsigned> accepts;
    bool repeatsLast = false;
    Item (*run)(Evaluator&, const Arguments&) = nullptr;
};

bool isInteger(const Item& item)
{
    return item.value()->kind() == Value::Kind::Int;
}

double number(const Item& item)
{
    return isInteger(item) ? double(item.value()->toInt()) : item.value()->toDouble();
}

/// A whole number as an integer, as far as 64 bits hold it.
Value rounded(double value)
{
    constexpr double limit = 9.2e18;
    return std::abs(value) < limit ? Value(qint64(value)) : Value(value);
}

Item::List items(const Item& array)
{
    Item::List all;
    for (qsizetype i = 0; i < array.size(); ++i)
        all.push_back(array.at(i));
    return all;
}

Item abs(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    if (isInteger(item) && item.value()->toInt() != std::numeric_limits<qint64>::min())
        return evaluator.made(qint64(std::abs(item.value()->toInt())));
    return evaluator.made(std::abs(number(item)));
}

Item ceil(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    return isInteger(item) ? item : evaluator.made(rounded(std::ceil(number(item))));
}

Item floor(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    return isInteger(item) ? item : evaluator.made(rounded(std::floor(number(item))));
}

Value total(const Item& array)
{
    qint64 whole = 0;
    double real = 0;
    bool exact = true;
    for (const Item& item : items(array)) {
        real += number(item);
        exact = exact && isInteger(item) && !__builtin_add_overflow(whole, item.value()->toInt(), &whole);
    }
    return exact ? Value(whole) : Value(real);
}

Item sum(Evaluator& evaluator, const Arguments& arguments)
{
    return evaluator.made(total(arguments[0].item));
}

Item avg(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& array = arguments[0].item;
    if (array.size() == 0)
        return {};
    const Value all = total(array);
    return evaluator.made((all.kind() == Value::Kind::Int ? double(all.toInt()) : all.toDouble()) /
                          double(array.size()));
}

Item notNull(Evaluator&, const Arguments& arguments)
{
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [](const Argument& argument) { return !argument.item.isNull(); });
    return found != arguments.end() ? found->item : Item();
}

Item toArray(Evaluator&, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    return item.type() == Type::Array ? item : Item(Item::List{item});
}

Item contains(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& subject = arguments[0].item;
    const Item& wanted = arguments[1].item;
    if (subject.type() == Type::Array) {
        const Item::List all = items(subject);
        return evaluator.made(
            std::any_of(all.begin(), all.end(), [&](const Item& item) { return evaluator.equal(item, wanted); }));
    }
    if (wanted.type() != Type::String)
        return evaluator.fail(Words::tr("contains() finds only a text in a text"));
    return evaluator.made(arguments[0].text().contains(arguments[1].text()));
}

qsizetype length(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

Item length(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    return evaluator.made(qint64(item.type() == Type::String ? length(arguments[0].text()) : item.size()));
}

Item endsWith(Evaluator& evaluator, const Arguments& arguments)
{
    return evaluator.made(arguments[0].text().endsWith(arguments[1].text()));
}

Item startsWith(Evaluator& evaluator, const Arguments& arguments)
{
    return evaluator.made(arguments[0].text().startsWith(arguments[1].text()));
}

Item reverse(Evaluator& evaluator, const Arguments& arguments)
{
    if (arguments[0].item.type() == Type::Array) {
        Item::List all = items(arguments[0].item);
        std::reverse(all.begin(), all.end());
        return Item(std::move(all));
    }
    QList<uint> characters = arguments[0].text().toUcs4();
    std::reverse(characters.begin(), characters.end());
    return evaluator.made(
        QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()));
}

Item join(Evaluator& evaluator, const Arguments& arguments)
{
    QStringList texts;
    qsizetype size = 0;
    for (const Item& item : items(arguments[1].item)) {
        texts << item.value()->toString();
        size += texts.back().size() + arguments[0].text().size();
    }
    return evaluator.spend(size) ? evaluator.made(texts.join(arguments[0].text())) : Item();
}

Item map(Evaluator& evaluator, const Arguments& arguments)
{
    Item::List results;
    for (const Item& item : items(arguments[1].item))
        results.push_back(evaluator.evaluate(*arguments[0].reference, item));
    return Item(std::move(results));
}

bool less(const Item& left, const Item& right)
{
    if (left.type() == Type::String)
        return precedes(left.value()->toString(), right.value()->toString());
    return isInteger(left) && isInteger(right) ? left.value()->toInt() < right.value()->toInt()
                                               : number(left) < number(right);
}

Item max(Evaluator&, const Arguments& arguments)
{
    const Item::List all = items(arguments[0].item);
    return all.empty() ? Item() : *std::max_element(all.begin(), all.end(), less);
}

Item min(Evaluator&, const Arguments& arguments)
{
    const Item::List all = items(arguments[0].item);
    return all.empty() ? Item() : *std::min_element(all.begin(), all.end(), less);
}

Item sort(Evaluator&, const Arguments& arguments)
{
    Item::List all = items(arguments[0].item);
    std::stable_sort(all.begin(), all.end(), less);
    return Item(std::move(all));
}

/// The indices of an array's items, and each item's key by a reference: all numbers, or all texts. None where they
/// can't be ordered.
struct Keyed
{
    Item::List all;
    Item::List keys;
    std::vector<size_t> order;

    bool operator()(size_t left, size_t right) const { return less(keys[left], keys[right]); }
};

std::optional<Keyed> keyed(Evaluator& evaluator, const Arguments& arguments)
{
    Keyed result;
    result.all = items(arguments[0].item);
    for (const Item& item : result.all) {
        const Item key = evaluator.evaluate(*arguments[1].reference, item);
        const bool ordered = key.type() == Type::Number || key.type() == Type::String;
        if (!ordered || (!result.keys.empty() && result.keys[0].type() != key.type())) {
            evaluator.fail(Words::tr("the items can't be ordered: a key must be a number for all, or a text for all"));
            return {};
        }
        result.keys.push_back(key);
    }
    result.order.resize(result.all.size());
    std::iota(result.order.begin(), result.order.end(), size_t(0));
    return result;
}

Item maxBy(Evaluator& evaluator, const Arguments& arguments)
{
    const auto found = keyed(evaluator, arguments);
    if (!found || found->all.empty())
        return {};
    return found->all[*std::max_element(found->order.begin(), found->order.end(), std::cref(*found))];
}

Item minBy(Evaluator& evaluator, const Arguments& arguments)
{
    const auto found = keyed(evaluator, arguments);
    if (!found || found->all.empty())
        return {};
    return found->all[*std::min_element(found->order.begin(), found->order.end(), std::cref(*found))];
}

Item sortBy(Evaluator& evaluator, const Arguments& arguments)
{
    auto found = keyed(evaluator, arguments);
    if (!found)
        return {};
    std::vector<size_t> order = found->order;
    std::stable_sort(order.begin(), order.end(), std::cref(*found));
    Item::List sorted;
    for (const size_t index : order)
        sorted.push_back(found->all[index]);
    return Item(std::move(sorted));
}

Item keys(Evaluator& evaluator, const Arguments& arguments)
{
    Item::List names;
    for (qsizetype i = 0; i < arguments[0].item.size(); ++i)
        names.push_back(evaluator.made(arguments[0].item.key(i)));
    return Item(std::move(names));
}

Item values(Evaluator&, const Arguments& arguments)
{
    return Item(items(arguments[0].item));
}

Item merge(Evaluator& evaluator, const Arguments& arguments)
{
    Item::Table merged;
    for (const Argument& argument : arguments)
        for (qsizetype i = 0; i < argument.item.size() && evaluator.spend(); ++i) {
            const QString key = argument.item.key(i);
            const qsizetype known = merged.keys.indexOf(key);
            if (known >= 0) {
                merged.values[size_t(known)] = argument.item.at(i);
                continue;
            }
            merged.keys << key;
            merged.values.push_back(argument.item.at(i));
        }
    return Item(std::move(merged));
}

Item type(Evaluator& evaluator, const Arguments& arguments)
{
    static const QHash<Type, QString> names{
        {Type::Null, QStringLiteral("null")},     {Type::Boolean, QStringLiteral("boolean")},
        {Type::Number, QStringLiteral("number")}, {Type::String, QStringLiteral("string")},
        {Type::Array, QStringLiteral("array")},   {Type::Object, QStringLiteral("object")},
    };
    const auto name = names.find(arguments[0].item.type());
    return name != names.end() ? evaluator.made(*name) : Item();
}

/// A text in JSON, all ASCII, as Python writes it.
QString quoted(const QString& text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    QString ascii;
    for (const QChar c : array.sliced(1, array.size() - 2))
        ascii += c.unicode() < 0x7f ? QString(c) : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return ascii;
}

QString dumped(Evaluator& evaluator, const Item& item)
{
    if (!evaluator.spend())
        return {};
    QStringList parts;
    switch (item.type()) {
    case Type::Null:
        return QStringLiteral("null");
    case Type::Boolean:
        return item.value()->toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
        return item.value()->display();
    case Type::String:
        return quoted(item.value()->toString());
    case Type::Other:
        return quoted(item.value()->display());
    case Type::Array:
        for (const Item& each : items(item))
            parts << dumped(evaluator, each);
        return u'[' + parts.join(u',') + u']';
    case Type::Object:
        break;
    }
    for (qsizetype i = 0; i < item.size(); ++i)
        parts << quoted(item.key(i)) + u':' + dumped(evaluator, item.at(i));
    return u'{' + parts.join(u',') + u'}';
}

Item toString(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    return item.type() == Type::String ? item : evaluator.made(dumped(evaluator, item));
}

Item toNumber(Evaluator& evaluator, const Arguments& arguments)
{
    const Item& item = arguments[0].item;
    if (item.type() == Type::Number)
        return item;
    if (item.type() != Type::String)
        return {};
    const QString text = arguments[0].text().trimmed();
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return evaluator.made(whole);
    const double real = text.toDouble(&ok);
    return ok ? evaluator.made(real) : Item();
}

const QHash<QString, Function>& functions()
{
    static const QHash<QString, Function> table{
        {QStringLiteral("abs"), {{AnyNumber}, false, abs}},
        {QStringLiteral("avg"), {{Numbers}, false, avg}},
        {QStringLiteral("ceil"), {{AnyNumber}, false, ceil}},
        {QStringLiteral("contains"), {{AnyArray | AnyString, Anything}, false, contains}},
        {QStringLiteral("ends_with"), {{AnyString, AnyString}, false, endsWith}},
        {QStringLiteral("floor"), {{AnyNumber}, false, floor}},
        {QStringLiteral("join"), {{AnyString, Strings}, false, join}},
        {QStringLiteral("keys"), {{AnyObject}, false, keys}},
        {QStringLiteral("length"), {{AnyString | AnyArray | AnyObject}, false, length}},
        {QStringLiteral("map"), {{Reference, AnyArray}, false, map}},
        {QStringLiteral("max"), {{Numbers | Strings}, false, max}},
        {QStringLiteral("max_by"), {{AnyArray, Reference}, false, maxBy}},
        {QStringLiteral("merge"), {{AnyObject}, true, merge}},
        {QStringLiteral("min"), {{Numbers | Strings}, false, min}},
        {QStringLiteral("min_by"), {{AnyArray, Reference}, false, minBy}},
        {QStringLiteral("not_null"), {{Anything}, true, notNull}},
        {QStringLiteral("reverse"), {{AnyArray | AnyString}, false, reverse}},
        {QStringLiteral("sort"), {{Numbers | Strings}, false, sort}},
        {QStringLiteral("sort_by"), {{AnyArray, Reference}, false, sortBy}},
        {QStringLiteral("starts_with"), {{AnyString, AnyString}, false, startsWith}},
        {QStringLiteral("sum"), {{Numbers}, false, sum}},
        {QStringLiteral("to_array"), {{Anything}, false, toArray}},
        {QStringLiteral("to_number"), {{Anything}, false, toNumber}},
        {QStringLiteral("to_string"), {{Anything}, false, toString}},
        {QStringLiteral("type"), {{Anything}, false, type}},
        {QStringLiteral("values"), {{AnyObject}, false, values}},
    };
    return table;
}

bool allOf(const Item& array, Type wanted)
{
    const Item::List all = items(array);
    return std::all_of(all.begin(), all.end(), [&](const Item& item) { return item.type() == wanted; });
}

bool fits(const Argument& argument, unsigned accepts)
{
    if (argument.reference != nullptr || (accepts & Reference) != 0)
        return argument.reference != nullptr && (accepts & Reference) != 0;
    if ((accepts & (1U << unsigned(argument.item.type()))) != 0)
        return true;
    if (argument.item.type() != Type::Array)
        return false;
    return ((accepts & Numbers) != 0 && allOf(argument.item, Type::Number)) ||
           ((accepts & Strings) != 0 && allOf(argument.item, Type::String));
}

bool takes(const Function& function, size_t count)
{
    return count == function.accepts.size() || (function.repeatsLast && count > function.accepts.size());
}

} // namespace

Item call(Evaluator& evaluator, const Ast& ast, const Item& current)
{
    const auto function = functions().find(ast.text);
    if (function == functions().end())
        return evaluator.fail(Words::tr("there is no function %1()").arg(ast.text));
    if (!takes(*function, ast.children.size()))
        return evaluator.fail(Words::tr("%1() takes another number of arguments").arg(ast.text));
    Arguments arguments;
    for (const Ast& child : ast.children) {
        const bool isReference = child.kind == Ast::Kind::Reference;
        arguments.push_back(
            {isReference ? Item() : evaluator.evaluate(child, current), isReference ? child.children.data() : nullptr});
        // The library looks no further than the arguments that are named.
        const size_t index = std::min(arguments.size(), function->accepts.size()) - 1;
        if (!evaluator.hasFailed() && index + 1 == arguments.size() &&
            !fits(arguments.back(), function->accepts[index]))
            return evaluator.fail(Words::tr("%1() does not take such an argument").arg(ast.text));
    }
    return evaluator.hasFailed() ? Item() : function->run(evaluator, arguments);
}

} // namespace pigpen::jmespath

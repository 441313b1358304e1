#pragma once

#include "core/topology/jmespath/ast.h"

#include <deque>
#include <memory>
#include <utility>
#include <variant>

namespace pigpen::jmespath {

/// A value during evaluation: a part of the document or of a literal, by reference, or a collection of such parts. So
/// results know which items of the document they are, and nothing is copied on the way.
class Item
{
public:
    enum class Type { Null, Boolean, Number, String, Array, Object, Other };
    using List = std::vector<Item>;
    struct Table
    {
        QStringList keys;
        List values;
    };

    Item();
    explicit Item(const yaml::Value* value) : m_data(value) {}
    explicit Item(List items) : m_data(std::make_shared<const List>(std::move(items))) {}
    explicit Item(Table table) : m_data(std::make_shared<const Table>(std::move(table))) {}

    Type type() const;
    bool isNull() const { return type() == Type::Null; }
    /// The value it refers to; null of a collection made on the way.
    const yaml::Value* value() const;

    /// Items of an array or members of an object.
    qsizetype size() const;
    Item at(qsizetype index) const;
    QString key(qsizetype index) const;
    /// The member of that name; null where there is none or this is no object.
    Item member(QStringView name) const;

private:
    std::variant<const yaml::Value*, std::shared_ptr<const List>, std::shared_ptr<const Table>> m_data;
};

/// Everything but null, false, and what is empty.
bool isTrue(const Item& item);
/// Python's order of texts: by code points.
bool precedes(const QString& left, const QString& right);

/// Walks an expression's tree over a document. After the first failure everything returns null at once.
class Evaluator
{
public:
    Item evaluate(const Ast& ast, const Item& current);
    /// As a value of its own.
    yaml::Value toValue(const Item& item);

    bool hasFailed() const { return !m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }
    Item fail(const QString& problem);
    /// Keeps a made scalar as long as this evaluator lives.
    Item made(yaml::Value value);
    /// Python's ==, by which the library compares: 1, 1.0 and true are equal.
    bool equal(const Item& left, const Item& right);
    /// Every step costs; false, and a failure, when the budget is spent.
    bool spend(qsizetype steps = 1);

private:
    bool equalCollections(const Item& left, const Item& right);
    Item chain(const Ast& ast, Item current);
    Item index(const Ast& ast, const Item& list);
    Item slice(const Ast& ast, const Item& list);
    Item flatten(const Item& list);
    Item project(const Ast& each, const Item& collection, const Ast* condition = nullptr);
    Item compare(const Ast& ast, const Item& current);
    Item negate(const Item& item);
    Item multiSelect(const Ast& ast, const Item& current);

    std::deque<yaml::Value> m_made;
    QString m_problem;
    qsizetype m_budget = 1'000'000;
};

/// Calls one of JMESPath's standard functions.
Item call(Evaluator& evaluator, const Ast& function, const Item& current);

} // namespace pigpen::jmespath

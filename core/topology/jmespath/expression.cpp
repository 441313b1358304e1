#include "core/topology/jmespath/expression.h"

#include "core/topology/jmespath/evaluator.h"
#include "core/topology/jmespath/lexer.h"
#include "core/topology/jmespath/parser.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace pigpen::jmespath {

using yaml::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JmesPath)
};

/// Whether an expression, asked of a member, looks at nothing of it but fields by name, which are noted.
bool looksAtFields(const Ast& ast, QStringList& fields)
{
    const auto all = [&] {
        return std::all_of(ast.children.begin(), ast.children.end(),
                           [&](const Ast& child) { return looksAtFields(child, fields); });
    };
    switch (ast.kind) {
    case Ast::Kind::Field:
        fields << ast.text;
        return true;
    case Ast::Kind::Literal:
        return true;
    case Ast::Kind::Comparator:
    case Ast::Kind::Or:
    case Ast::Kind::And:
    case Ast::Kind::Not:
    case Ast::Kind::Function:
        return all();
    case Ast::Kind::Subexpression:
    case Ast::Kind::IndexExpression:
    case Ast::Kind::Pipe:
        return looksAtFields(ast.children.front(), fields);
    default:
        return false;
    }
}

/// Whether an expression, asked of the list of members, gives a list of members that it picked by fields alone.
bool picksByFields(const Ast& ast, QStringList& fields)
{
    const auto child = [&](size_t index) { return picksByFields(ast.children[index], fields); };
    switch (ast.kind) {
    case Ast::Kind::Current:
        return true;
    case Ast::Kind::Flatten:
        return child(0);
    case Ast::Kind::Projection:
        return child(0) && ast.children[1].kind == Ast::Kind::Current;
    case Ast::Kind::Filter:
        return child(0) && ast.children[1].kind == Ast::Kind::Current && looksAtFields(ast.children[2], fields);
    case Ast::Kind::IndexExpression:
        return child(0) && ast.children.size() == 2 && ast.children[1].kind == Ast::Kind::Slice;
    case Ast::Kind::Pipe:
        return child(0) && child(1);
    default:
        return false;
    }
}

} // namespace

tl::expected<Expression, Error> Expression::parse(QStringView text)
{
    return jmespath::parse(text).map([](Ast ast) {
        Expression expression;
        QStringList fields;
        if (picksByFields(ast, fields)) {
            fields.sort();
            fields.removeDuplicates();
            expression.m_fields = fields;
        }
        expression.m_ast = std::make_shared<const Ast>(std::move(ast));
        return expression;
    });
}

tl::expected<Value, Error> Expression::search(const Value& document) const
{
    Evaluator evaluator;
    Value result = evaluator.toValue(evaluator.evaluate(*m_ast, Item(&document)));
    if (evaluator.hasFailed())
        return tl::unexpected(problemAt(0, evaluator.problem()));
    return result;
}

tl::expected<std::vector<qsizetype>, Error> Expression::pick(const Value& list) const
{
    Evaluator evaluator;
    const Item result = evaluator.evaluate(*m_ast, Item(&list));
    if (!evaluator.hasFailed() && result.type() != Item::Type::Array)
        evaluator.fail(Words::tr("the expression does not give a list"));
    if (evaluator.hasFailed())
        return tl::unexpected(problemAt(0, evaluator.problem()));
    std::vector<qsizetype> picked;
    const Value::Sequence& all = list.items();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const Value* const item = result.at(i).value();
        if (std::greater_equal<>()(item, all.data()) && std::less<>()(item, all.data() + all.size()))
            picked.push_back(item - all.data());
    }
    return picked;
}

} // namespace pigpen::jmespath

#include "core/topology/jmespath/parser.h"

#include "core/topology/jmespath/lexer.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace pigpen::jmespath {

namespace {

using Kind = Token::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JmesPath)
};

/// How strongly a token binds to what stands before it.
int bindingPower(Kind kind)
{
    switch (kind) {
    case Kind::Pipe:
        return 1;
    case Kind::Or:
        return 2;
    case Kind::And:
        return 3;
    case Kind::Comparator:
        return 5;
    case Kind::Flatten:
        return 9;
    case Kind::Star:
        return 20;
    case Kind::Filter:
        return 21;
    case Kind::Dot:
        return 40;
    case Kind::Not:
        return 45;
    case Kind::LeftBrace:
        return 50;
    case Kind::LeftBracket:
        return 55;
    case Kind::LeftParenthesis:
        return 60;
    default:
        return 0;
    }
}

/// What binds less ends a projection.
constexpr int projectionStop = 10;

Ast make(Ast::Kind kind, std::vector<Ast> children = {}, QString text = {})
{
    Ast ast;
    ast.kind = kind;
    ast.text = std::move(text);
    for (const Ast& child : children)
        ast.depth = std::max(ast.depth, child.depth + 1);
    ast.children = std::move(children);
    return ast;
}

template<typename... Children>
std::vector<Ast> list(Children&&... children)
{
    std::vector<Ast> all;
    all.reserve(sizeof...(children));
    (all.push_back(std::forward<Children>(children)), ...);
    return all;
}

/// Top-down operator precedence: each token knows what it means in front of (`prefix`) or behind (`infix`) an
/// expression. After the first failure everything returns at once.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    tl::expected<Ast, Error> run()
    {
        Ast ast = expression(0);
        if (!m_failed && kind() != Kind::End)
            fail();
        if (m_failed)
            return tl::unexpected(m_error);
        return ast;
    }

private:
    const Token& token(qsizetype ahead = 0) const
    {
        return m_tokens[std::min(m_tokens.size() - 1, size_t(m_at + ahead))];
    }
    Kind kind(qsizetype ahead = 0) const { return token(ahead).kind; }
    void advance() { ++m_at; }

    Ast fail(const QString& what = {})
    {
        if (std::exchange(m_failed, true))
            return {};
        const QString unexpected = kind() == Kind::End ? Words::tr("the expression is not complete")
                                                       : Words::tr("“%1” is not expected here").arg(token().text);
        m_error = problemAt(token().position, what.isEmpty() ? unexpected : what);
        return {};
    }

    void match(Kind wanted)
    {
        if (kind() != wanted)
            fail();
        advance();
    }

    Ast bounded(Ast ast)
    {
        if (ast.depth > Ast::maximumDepth)
            return fail(Words::tr("the expression is nested too deep"));
        return ast;
    }

    Ast expression(int power)
    {
        if (++m_depth > Ast::maximumDepth)
            fail(Words::tr("the expression is nested too deep"));
        Ast left = m_failed ? Ast() : prefix();
        while (!m_failed && power < bindingPower(kind()))
            left = bounded(infix(std::move(left)));
        --m_depth;
        return left;
    }

    Ast prefix()
    {
        const Token& first = token();
        switch (first.kind) {
        case Kind::Literal:
            return literal();
        case Kind::Identifier:
        case Kind::QuotedIdentifier:
            return field();
        case Kind::Current:
            advance();
            return {};
        case Kind::Star:
            return valueProjection({}, bindingPower(Kind::Star), kind(1) == Kind::RightBracket);
        case Kind::Filter:
        case Kind::Flatten:
            return infix({});
        case Kind::LeftBrace:
            advance();
            return multiSelectHash();
        case Kind::LeftBracket:
            return prefixBracket();
        case Kind::LeftParenthesis:
            return parenthesis();
        case Kind::Not:
            advance();
            return make(Ast::Kind::Not, list(expression(bindingPower(Kind::Not))));
        case Kind::Reference:
            advance();
            return make(Ast::Kind::Reference, list(expression(0)));
        default:
            return fail();
        }
    }

    Ast infix(Ast left)
    {
        switch (kind()) {
        case Kind::Dot:
            return dot(std::move(left));
        case Kind::Pipe:
            return binary(Ast::Kind::Pipe, std::move(left));
        case Kind::Or:
            return binary(Ast::Kind::Or, std::move(left));
        case Kind::And:
            return binary(Ast::Kind::And, std::move(left));
        case Kind::Comparator:
            return binary(Ast::Kind::Comparator, std::move(left));
        case Kind::Filter:
            return filter(std::move(left));
        case Kind::Flatten:
            return flatten(std::move(left));
        case Kind::LeftBracket:
            return infixBracket(std::move(left));
        case Kind::LeftParenthesis:
            return call(left);
        default:
            return fail();
        }
    }

    Ast literal()
    {
        Ast ast = make(Ast::Kind::Literal);
        ast.literal = token().literal;
        advance();
        return ast;
    }

    Ast field()
    {
        Ast ast = make(Ast::Kind::Field, {}, token().text);
        const bool quoted = kind() == Kind::QuotedIdentifier;
        advance();
        if (quoted && kind() == Kind::LeftParenthesis)
            return fail(Words::tr("a function's name has no quotes"));
        return ast;
    }

    Ast parenthesis()
    {
        advance();
        Ast inner = expression(0);
        match(Kind::RightParenthesis);
        return inner;
    }

    Ast binary(Ast::Kind made, Ast left)
    {
        const Token& operation = token();
        const QString text = operation.text;
        const int power = bindingPower(operation.kind);
        advance();
        return make(made, list(std::move(left), expression(power)), text);
    }

    Ast valueProjection(Ast left, int power, bool plain = false)
    {
        advance();
        return make(Ast::Kind::ValueProjection, list(std::move(left), plain ? Ast() : projected(power)));
    }

    Ast dot(Ast left)
    {
        advance();
        if (kind() == Kind::Star)
            return valueProjection(std::move(left), bindingPower(Kind::Dot));
        return chained(Ast::Kind::Subexpression, std::move(left), behindDot(bindingPower(Kind::Dot)));
    }

    /// Appends to a chain of that kind, or starts one: chains stay flat however long they are.
    static Ast chained(Ast::Kind chain, Ast left, Ast right)
    {
        if (left.kind != chain)
            return make(chain, list(std::move(left), std::move(right)));
        left.depth = std::max(left.depth, right.depth + 1);
        left.children.push_back(std::move(right));
        return left;
    }

    Ast behindDot(int power)
    {
        switch (kind()) {
        case Kind::Identifier:
        case Kind::QuotedIdentifier:
        case Kind::Star:
            return expression(power);
        case Kind::LeftBracket:
            advance();
            return multiSelectList();
        case Kind::LeftBrace:
            advance();
            return multiSelectHash();
        default:
            return fail();
        }
    }

    /// What a projection does with each of its items.
    Ast projected(int power)
    {
        if (bindingPower(kind()) < projectionStop)
            return {};
        if (kind() == Kind::LeftBracket || kind() == Kind::Filter)
            return expression(power);
        match(Kind::Dot);
        return m_failed ? Ast() : behindDot(power);
    }

    Ast filter(Ast left)
    {
        advance();
        Ast condition = expression(0);
        match(Kind::RightBracket);
        Ast right = m_failed || kind() == Kind::Flatten ? Ast() : projected(bindingPower(Kind::Filter));
        return make(Ast::Kind::Filter, list(std::move(left), std::move(right), std::move(condition)));
    }

    Ast flatten(Ast left)
    {
        advance();
        Ast flat = make(Ast::Kind::Flatten, list(std::move(left)));
        return make(Ast::Kind::Projection, list(std::move(flat), projected(bindingPower(Kind::Flatten))));
    }

    Ast prefixBracket()
    {
        advance();
        if (kind() == Kind::Number || kind() == Kind::Colon)
            return projectedIfSlice({}, indexOrSlice());
        if (kind() == Kind::Star && kind(1) == Kind::RightBracket)
            return listProjection({});
        return multiSelectList();
    }

    Ast infixBracket(Ast left)
    {
        advance();
        if (kind() != Kind::Number && kind() != Kind::Colon)
            return listProjection(std::move(left));
        Ast right = indexOrSlice();
        // As in Python's library: a slice straight behind an index does not project.
        if (left.kind == Ast::Kind::IndexExpression)
            return chained(Ast::Kind::IndexExpression, std::move(left), std::move(right));
        return projectedIfSlice(std::move(left), std::move(right));
    }

    Ast listProjection(Ast left)
    {
        match(Kind::Star);
        match(Kind::RightBracket);
        Ast right = m_failed ? Ast() : projected(bindingPower(Kind::Star));
        return make(Ast::Kind::Projection, list(std::move(left), std::move(right)));
    }

    Ast projectedIfSlice(Ast left, Ast right)
    {
        const bool slice = right.kind == Ast::Kind::Slice;
        Ast indexed = make(Ast::Kind::IndexExpression, list(std::move(left), std::move(right)));
        if (!slice || m_failed)
            return indexed;
        return make(Ast::Kind::Projection, list(std::move(indexed), projected(bindingPower(Kind::Star))));
    }

    Ast indexOrSlice()
    {
        if (kind() == Kind::Colon || kind(1) == Kind::Colon)
            return slice();
        Ast ast = make(Ast::Kind::Index);
        ast.index = token().literal.toInt();
        advance();
        match(Kind::RightBracket);
        return ast;
    }

    Ast slice()
    {
        Ast ast = make(Ast::Kind::Slice);
        for (size_t part = 0; part < ast.slice.size() && !m_failed; advance()) {
            if (kind() == Kind::Number)
                ast.slice[part] = token().literal.toInt();
            else if (kind() == Kind::Colon && part + 1 < ast.slice.size())
                ++part;
            else if (kind() == Kind::RightBracket)
                break;
            else
                fail();
        }
        match(Kind::RightBracket);
        return ast;
    }

    Ast multiSelectList()
    {
        std::vector<Ast> items{expression(0)};
        while (!m_failed && kind() != Kind::RightBracket) {
            match(Kind::Comma);
            items.push_back(expression(0));
        }
        match(Kind::RightBracket);
        return make(Ast::Kind::MultiSelectList, std::move(items));
    }

    Ast multiSelectHash()
    {
        Ast hash;
        std::vector<Ast> values;
        QStringList keys;
        do {
            if (kind() != Kind::Identifier && kind() != Kind::QuotedIdentifier)
                return fail();
            keys << token().text;
            advance();
            match(Kind::Colon);
            values.push_back(expression(0));
            if (kind() == Kind::Comma)
                advance();
            else if (kind() == Kind::RightBrace)
                break;
        } while (!m_failed);
        match(Kind::RightBrace);
        hash = make(Ast::Kind::MultiSelectHash, std::move(values));
        hash.keys = keys;
        return hash;
    }

    Ast call(const Ast& name)
    {
        if (name.kind != Ast::Kind::Field)
            return fail();
        advance();
        std::vector<Ast> arguments;
        while (!m_failed && kind() != Kind::RightParenthesis) {
            arguments.push_back(expression(0));
            if (kind() == Kind::Comma)
                advance();
        }
        match(Kind::RightParenthesis);
        return make(Ast::Kind::Function, std::move(arguments), name.text);
    }

    std::vector<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace

tl::expected<Ast, Error> parse(QStringView expression)
{
    return tokenize(expression).and_then([](std::vector<Token> tokens) { return Parser(std::move(tokens)).run(); });
}

} // namespace pigpen::jmespath

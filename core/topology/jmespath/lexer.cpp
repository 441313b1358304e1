#include "core/topology/jmespath/lexer.h"

#include "core/topology/json.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace pigpen::jmespath {

namespace {

using Kind = Token::Kind;
using yaml::Value;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JmesPath)
};

struct Mark
{
    QStringView text;
    Kind kind;
};

/// Longer marks first.
constexpr std::array marks{
    Mark{u"[?", Kind::Filter},
    Mark{u"[]", Kind::Flatten},
    Mark{u"||", Kind::Or},
    Mark{u"&&", Kind::And},
    Mark{u"==", Kind::Comparator},
    Mark{u"!=", Kind::Comparator},
    Mark{u"<=", Kind::Comparator},
    Mark{u">=", Kind::Comparator},
    Mark{u"<", Kind::Comparator},
    Mark{u">", Kind::Comparator},
    Mark{u".", Kind::Dot},
    Mark{u"*", Kind::Star},
    Mark{u",", Kind::Comma},
    Mark{u":", Kind::Colon},
    Mark{u"@", Kind::Current},
    Mark{u"(", Kind::LeftParenthesis},
    Mark{u")", Kind::RightParenthesis},
    Mark{u"{", Kind::LeftBrace},
    Mark{u"}", Kind::RightBrace},
    Mark{u"[", Kind::LeftBracket},
    Mark{u"]", Kind::RightBracket},
    Mark{u"&", Kind::Reference},
    Mark{u"|", Kind::Pipe},
    Mark{u"!", Kind::Not},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsIdentifier(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// Backticks hold JSON. What is no JSON counts as a string, which JMESPath calls deprecated and Pigsty relies on.
std::optional<Value> parseLiteral(const QString& text)
{
    if (auto value = parseJson(text))
        return value;
    const auto start = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return parseJson(u'"' + text.mid(start - text.begin()) + u'"');
}

class Lexer
{
public:
    explicit Lexer(QStringView expression) : m_text(expression) {}

    tl::expected<std::vector<Token>, Error> run()
    {
        while (skipSpace(), m_at < m_text.size())
            if (!next())
                return tl::unexpected(m_error);
        m_tokens.push_back({Kind::End, m_text.size(), {}, {}});
        return std::move(m_tokens);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool next()
    {
        const QChar c = m_text[m_at];
        if (startsIdentifier(c))
            return identifier();
        if (isDigit(c) || (c == u'-' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])))
            return number();
        if (c == u'\'' || c == u'"' || c == u'`')
            return delimited(c);
        return mark();
    }

    bool identifier()
    {
        const auto end = std::find_if_not(m_text.begin() + m_at, m_text.end(),
                                          [](QChar c) { return startsIdentifier(c) || isDigit(c); });
        return take(Kind::Identifier, end - m_text.begin());
    }

    /// Numbers only index and slice: what is beyond 2^53 is beyond every list.
    bool number()
    {
        const auto end = std::find_if_not(m_text.begin() + m_at + 1, m_text.end(), isDigit);
        const qsizetype start = m_at;
        take(Kind::Number, end - m_text.begin());
        constexpr double limit = 9007199254740992.0;
        const double value = m_text.sliced(start, m_at - start).toDouble();
        m_tokens.back().literal = qint64(std::clamp(value, -limit, limit));
        return true;
    }

    bool mark()
    {
        const QStringView rest = m_text.sliced(m_at);
        const auto* const found =
            std::find_if(marks.begin(), marks.end(), [&](const Mark& each) { return rest.startsWith(each.text); });
        if (found == marks.end())
            return fail(Words::tr("“%1” is not expected here").arg(rest.first(1)));
        return take(found->kind, m_at + found->text.size());
    }

    bool take(Kind kind, qsizetype end)
    {
        m_tokens.push_back({kind, m_at, m_text.sliced(m_at, end - m_at).toString(), {}});
        m_at = end;
        return true;
    }

    /// A quoted identifier, a raw string or a literal; a backslash keeps the closing mark from closing.
    bool delimited(QChar mark)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != mark)
            end += m_text[end] == u'\\' ? 2 : 1;
        if (end >= m_text.size())
            return fail(Words::tr("the closing %1 is missing").arg(mark));
        QString inside = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        if (mark != u'"')
            inside.replace(QString(u'\\') + mark, mark);
        const auto value = mark == u'\''  ? Value(inside)
                           : mark == u'`' ? parseLiteral(inside)
                                          : parseJson(u'"' + inside + u'"');
        if (!value)
            return fail(Words::tr("what stands between %1 and %1 is no JSON").arg(mark));
        m_tokens.push_back({mark == u'"' ? Kind::QuotedIdentifier : Kind::Literal, m_at, value->toString(), *value});
        m_at = end + 1;
        return true;
    }

    bool fail(const QString& what)
    {
        m_error = problemAt(m_at, what);
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
    Error m_error;
};

} // namespace

Error problemAt(qsizetype position, const QString& what)
{
    return {what, Words::tr("write a JMESPath expression"), {1, int(position) + 1}};
}

tl::expected<std::vector<Token>, Error> tokenize(QStringView expression)
{
    return Lexer(expression).run();
}

} // namespace pigpen::jmespath

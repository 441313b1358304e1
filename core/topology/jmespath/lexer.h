#pragma once

#include "core/yaml/error.h"
#include "core/yaml/value.h"

#include <QStringView>
#include <tl/expected.hpp>
#include <vector>

namespace pigpen::jmespath {

struct Token
{
    enum class Kind {
        End,
        Identifier,
        QuotedIdentifier,
        Literal, // backticks or a raw string
        Number,
        Dot,
        Star,
        Comma,
        Colon,
        Current,
        LeftParenthesis,
        RightParenthesis,
        LeftBrace,
        RightBrace,
        LeftBracket,
        RightBracket,
        Flatten, // []
        Filter,  // [?
        Reference,
        And,
        Or,
        Pipe,
        Not,
        Comparator
    };
    Kind kind = Kind::End;
    qsizetype position = 0;
    QString text;        // as written; of identifiers, decoded
    yaml::Value literal; // of literals and numbers
};

/// What to say of a place in an expression: line 1, the column counted from 1.
Error problemAt(qsizetype position, const QString& what);

/// An expression's tokens, the last one being End. Errors: what no token starts with or what is not closed.
tl::expected<std::vector<Token>, Error> tokenize(QStringView expression);

} // namespace pigpen::jmespath

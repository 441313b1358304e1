#pragma once

#include "core/yaml/value.h"

#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace pigpen::jmespath {

/// A parsed expression as a tree of values. Its depth is bounded, so that walking it may recurse.
struct Ast
{
    enum class Kind {
        Current,
        Field,           // text
        Literal,         // literal
        Subexpression,   // a.b.c: each child is asked of what the last one gave
        IndexExpression, // a[0]: the same
        Pipe,            // a | b: the same
        Index,           // index
        Slice,           // slice
        Flatten,         // child 0
        Projection,      // of the list child 0, child 1 each
        ValueProjection, // of the values of the object child 0, child 1 each
        Filter,          // of the list child 0 where child 2 holds, child 1 each
        Comparator,      // child 0, text, child 1
        Or,
        And,
        Not,
        MultiSelectList,
        MultiSelectHash, // keys
        Function,        // text
        Reference        // &child 0
    };
    static constexpr int maximumDepth = 200;

    Kind kind = Kind::Current;
    QString text;
    yaml::Value literal;
    qint64 index = 0;
    std::array<std::optional<qint64>, 3> slice;
    QStringList keys;
    std::vector<Ast> children;
    int depth = 1;
};

} // namespace pigpen::jmespath

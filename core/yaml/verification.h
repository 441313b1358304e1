#pragma once

#include "core/yaml/style.h"

#include <QByteArrayList>

namespace pigpen::yaml {

/// What an edit is meant to change: one entry of one collection.
struct Change
{
    enum class Kind { Set, Insert, Remove, Rename } kind = Kind::Set;
    std::vector<qsizetype> collection; // indices of entries, from the root down
    qsizetype index = 0;
    Value key;   // of an inserted or renamed entry
    Value value; // set or inserted
};

/// Whether `after` reads like `before` but for that change: every other node, anchor, alias and tag the same, in the
/// same order. What both trees share is not looked at.
bool differsExactly(const Tree& before, const Tree& after, const Change& change);

/// The comments in a part of a text, sorted.
QByteArrayList commentsIn(const Tree& tree, Span span);

/// Whether the splices leave all comments in place but those of the part that is gone, and bring no others than those
/// that arrive with a text. Looks at the changed lines only.
bool keepsComments(const Tree& before, const Tree& after, const Splices& splices, Span gone,
                   const QByteArrayList& arriving);

/// Equal in the order of members, too.
bool identical(const Value& a, const Value& b);

} // namespace pigpen::yaml

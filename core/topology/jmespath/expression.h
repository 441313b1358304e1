#pragma once

#include "core/yaml/error.h"
#include "core/yaml/value.h"

#include <QStringList>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace pigpen::jmespath {

struct Ast;

/// A JMESPath expression (jmespath.org), as Pigsty's service selectors are: the whole grammar and the standard
/// functions, with the behaviour of the Python library that Ansible uses where the two differ. An immutable value,
/// cheap to copy.
class Expression
{
public:
    /// Errors: no expression; the place counts in the expression, line 1.
    static tl::expected<Expression, Error> parse(QStringView text);

    /// Errors: wrong types or numbers of arguments, an unknown function, a comparison of text with a number, more work
    /// than any sensible expression needs.
    tl::expected<yaml::Value, Error> search(const yaml::Value& document) const;

    /// For a document that is a list: the indices of those of its own items that the result lists, in that order.
    /// Errors: those of search; a result that is no list.
    tl::expected<std::vector<qsizetype>, Error> pick(const yaml::Value& list) const;

    /// For a document that is a list of objects: the names of the objects' members that can make a difference to what
    /// is picked, sorted; none where any could.
    const std::optional<QStringList>& fields() const { return m_fields; }

private:
    std::shared_ptr<const Ast> m_ast;
    std::optional<QStringList> m_fields;
};

} // namespace pigpen::jmespath

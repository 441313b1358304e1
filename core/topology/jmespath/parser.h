#pragma once

#include "core/topology/jmespath/ast.h"
#include "core/yaml/error.h"

#include <QStringView>
#include <tl/expected.hpp>

namespace pigpen::jmespath {

/// Reads an expression by JMESPath's grammar, with the tolerances of the Python library that Ansible uses.
/// Errors: no expression, with the column; nesting deeper than Ast::maximumDepth.
tl::expected<Ast, Error> parse(QStringView expression);

} // namespace pigpen::jmespath

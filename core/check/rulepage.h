#pragma once

#include <QString>

namespace pigpen::check {

/// The page about all rules in Markdown, by family: resources/help/rules.md is this text.
QString rulePage();

} // namespace pigpen::check

#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen {

/// The inventory in Ansible's INI form: the same groups, hosts and variables, each value with its type. The variables
/// of a host stand where it is listed first. Dates become text: INI has none.
///
/// Errors, each with its place: what the form has no words for. That is a value that is encrypted (!vault), not to be
/// templated (!unsafe) or no number (.nan); a variable's name with “=” or that would be a comment or a section; a
/// group's name with a blank, “:” or “]”; a host's name that would be read as a range or as name and port.
tl::expected<QByteArray, Error> toAnsibleIni(const Inventory& inventory);

} // namespace pigpen

#pragma once

#include "core/yaml/value.h"

namespace pigpen {

/// A value as a literal of Python on one line, in printable characters only: what ast.literal_eval(), with which
/// Ansible reads the values in an INI file, gives back as it was. Dates become text, which is what templates make of
/// them. Not for NaN, which has no literal: see hasLiteral().
QString pythonLiteral(const yaml::Value& value);

/// Whether there is a literal for it and all that it holds.
bool hasLiteral(const yaml::Value& value);

/// Whether Ansible takes the text without quotes for that very text: a word that starts with a letter and is none of
/// Python's own (parsing of values in plugins/inventory/ini of ansible-core).
bool isBareWord(const QString& text);

} // namespace pigpen

#pragma once

#include "core/yaml/tree.h"

/// Values in the JSON that Ansible writes and reads (parsing/ajson and module_utils/common/json of ansible-core).
namespace pigpen::ansible {

/// What a node means as ansible-inventory prints it: keys as text, dates and times in ISO 8601, what is tagged !vault
/// or !unsafe as {"__ansible_vault": …} or {"__ansible_unsafe": …}, which Ansible reads back as what it was.
yaml::Value jsonValue(yaml::Node node);

/// Whether a value is tagged so (encrypted, or not to be templated), or holds one that is.
bool isTagged(yaml::Node node);

/// A YAML 1.1 timestamp as Python's isoformat() writes it: "2020-01-01", "2001-12-14T21:59:43.100000-05:00".
QString isoFormat(const QString& timestamp);

/// The value with the members of all its maps in the order of their keys.
yaml::Value sorted(const yaml::Value& value);

/// A value with an entry or item a line, each level `step` spaces further in than the `column` that it begins in.
QByteArray text(const yaml::Value& value, int column, int step);
/// The same of a map whose values are such texts already, each in the column one step further in.
using Members = std::vector<std::pair<QString, QByteArray>>;
QByteArray text(const Members& members, int column, int step);

} // namespace pigpen::ansible

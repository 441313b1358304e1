#pragma once

#include "core/topology/topology.h"

#include <optional>

/// What is other than before, in words, a line each; nothing where all is the same. Where it stands does not count, nor
/// on which node an instance is (see move).
namespace pigpen::differencewords {

QStringList of(const Cluster& before, const Cluster& after);
QStringList of(const Instance& before, const Instance& after);
QStringList of(const Service& before, const Service& after);
QStringList of(const Database& before, const Database& after);
QStringList of(const Role& before, const Role& after);
QStringList of(const Node& before, const Node& after);

/// Of an instance that stands on another node, that came from another cluster; of a cluster with another name.
QString move(const QString& fromNode, const QString& toNode);
QString moveFrom(const EntityId& instance);
QString rename(const QString& before);

using OptionalValue = std::optional<yaml::Value>; // none where it is not set

/// Of a variable's value: "OLD → NEW"; of one that came or went "VALUE".
/// Passwords, secrets and keys stay untold, also those inside of maps and lists and in URLs; long values are cut.
QString ofValue(const QString& name, const OptionalValue& before, const OptionalValue& after);
/// The line of a variable with these words: "NAME: OLD → NEW".
QString ofVariable(const QString& name, const QString& value);

} // namespace pigpen::differencewords

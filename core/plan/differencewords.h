#pragma once

#include "core/topology/knownsecrets.h"
#include "core/topology/topology.h"

#include <optional>

/// What is other than before, in words, a line each; nothing where all is the same. Where it stands does not count, nor
/// on which node an instance is (see move).
namespace pigpen::differencewords {

/// What is not to be told of two inventories: what is a secret in either. Looked for at the first question.
class Secrets
{
public:
    Secrets(const Topology& before, const Topology& after) : m_before(before), m_after(after) {}
    QString without(const QString& text) const;
    yaml::Value without(const yaml::Value& value) const;

private:
    static const secrets::Known& known(const Topology& topology, std::optional<secrets::Known>& kept);

    const Topology& m_before;
    const Topology& m_after;
    mutable std::optional<secrets::Known> m_ofBefore;
    mutable std::optional<secrets::Known> m_ofAfter;
};

QStringList of(const Cluster& before, const Cluster& after, const Secrets& secrets);
QStringList of(const Instance& before, const Instance& after, const Secrets& secrets);
QStringList of(const Service& before, const Service& after, const Secrets& secrets);
QStringList of(const Database& before, const Database& after, const Secrets& secrets);
QStringList of(const Role& before, const Role& after, const Secrets& secrets);
QStringList of(const Node& before, const Node& after, const Secrets& secrets);

/// Of an instance that stands on another node, that came from another cluster; of a cluster with another name.
QString move(const QString& fromNode, const QString& toNode);
QString moveFrom(const EntityId& instance);
QString rename(const QString& before);

using OptionalValue = std::optional<yaml::Value>; // none where it is not set

/// Of a variable's value: "OLD → NEW"; of one that came or went "VALUE".
/// Passwords, secrets and keys stay untold, also those inside of maps and lists and in URLs, and
/// where they stand once more; long values are cut.
QString ofValue(const QString& name, const OptionalValue& before, const OptionalValue& after, const Secrets& secrets);
/// The line of a variable with these words: "NAME: OLD → NEW".
QString ofVariable(const QString& name, const QString& value);

} // namespace pigpen::differencewords

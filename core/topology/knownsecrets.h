#pragma once

#include "core/topology/secrets.h"
#include "core/yaml/tree.h"

#include <QMultiHash>

namespace pigpen::secrets {

/// Which scalars of a map are secrets: by their key, or by what stands beside them ({ name: DB_PASSWORD, value: … }).
class HeldBy
{
public:
    explicit HeldBy(yaml::Node map);
    bool isSecret(const yaml::Node::Entry& entry) const;

private:
    bool m_isPair = false;
};

/// Whether a scalar in a secret's place is one: not where it is empty, true or false, or read from elsewhere
/// (`{{ vault_x }}`).
bool isHarmless(yaml::Node scalar);

/// The passwords, secrets and keys that an inventory holds, to be found where they stand once more: in a comment, a
/// description, a message. Those that are ordinary words, or the name of something in the inventory, can't be told
/// from it and are left out. An immutable value.
class Known
{
public:
    Known() = default;
    explicit Known(const yaml::Tree& tree);

    /// Where the text holds one of them, in order.
    std::vector<Range> rangesIn(const QString& text) const;
    bool isIn(const QString& text) const { return !rangesIn(text).empty(); }
    /// The text, or the value with all it holds, without them.
    QString without(const QString& text) const;
    yaml::Value without(const yaml::Value& value) const;

private:
    QMultiHash<QString, QString> m_secrets; // by how they begin
};

} // namespace pigpen::secrets

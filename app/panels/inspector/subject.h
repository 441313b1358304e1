#pragma once

#include "app/document/document.h"

namespace pigpen {

/// What the inspector's variables belong to: a scope of the verbs, and what is set for it. Of an entity its own scope;
/// of none the whole deployment's.
class Subject
{
public:
    /// None where the entity has no variables of its own (a service, a database …).
    static std::optional<Subject> of(const TopologyPtr& topology, const EntityId& entity);

    /// SCOPE of CLI.md in which that variable is, or would be, its own. A node that stands in several groups has a
    /// scope in each: the one that sets it, else the first.
    QString scope(const QString& variable) const;
    Level level() const { return m_level; }
    bool isPgsql() const { return m_isPgsql; }

    /// Everything that is set for it, sorted by name.
    std::vector<EffectiveVariable> variables() const;
    Setting variable(const QString& name) const;
    /// Whether that setting is the scope's own, so that it can be changed and removed there.
    bool owns(const Setting& setting) const;

private:
    Subject(TopologyPtr topology, QString scope, Level level);
    static std::optional<Subject> ofHost(const TopologyPtr& topology, const QString& address, const QString& group,
                                         const QString& scope);
    static std::optional<Subject> ofInstance(const TopologyPtr& topology, const EntityId& entity);

    TopologyPtr m_topology; // keeps the settings' nodes alive
    QString m_scope;
    Level m_level;
    bool m_isPgsql = false;
    bool m_isNode = false; // every mention of the host is its own
    GroupPtr m_group;      // whose variables they are …
    HostPtr m_host;        // … or of which host
    QString m_home;        // the host's group, in which the scope writes
    yaml::Node m_entry;    // of a remote instance: its entry in pg_exporters
};

} // namespace pigpen

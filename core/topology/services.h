#pragma once

#include "core/topology/hostview.h"
#include "core/topology/jmespath/expression.h"
#include "core/topology/topology.h"

#include <QHash>
#include <QSet>
#include <map>

namespace pigpen {

/// Makes the services of PGSQL clusters (FACTS.md, "Services"): those of pg_default_services, then those of
/// pg_services, with the members and backups that their selectors pick. One object serves a whole derivation: equal
/// selectors over equal members are evaluated once.
class Services
{
public:
    /// The services of a cluster; `members` in the order of its instances, `lead` the one whose variables count for the
    /// cluster. A variable that nobody sets is null to a selector, as it is to Pigsty's.
    std::vector<Service> of(const Cluster& cluster, const std::vector<const HostView*>& members, const HostView& lead);

    /// What selectors looked at beside the variables of Variable: names, or all there are.
    const QSet<QString>& otherVariables() const { return m_otherVariables; }
    bool looksAtAll() const { return m_looksAtAll; }

private:
    /// A variable that a selector asks for.
    struct Field
    {
        QString name;
        std::optional<Variable> variable;
    };
    struct Selector
    {
        std::optional<jmespath::Expression> expression;
        std::vector<Field> fields;
        QString problem;
    };
    struct Definition
    {
        Service service; // but for what depends on the cluster
        const Selector* selector = nullptr;
        const Selector* backup = nullptr;
    };
    struct Picked
    {
        std::vector<qsizetype> members;
        QString problem;
    };
    using Members = std::vector<const HostView*>;
    using Definitions = std::vector<Definition>;

    const Definitions& definitions(const HostView& lead, Variable variable);
    Definitions read(yaml::Node list, const QString& origin);
    Definitions read(const yaml::Value& list, const QString& origin);
    Definition define(const yaml::Value& fields, const QString& origin);
    const Selector* selector(const yaml::Value* written);
    Service make(const Definition& definition, const Cluster& cluster, const Members& members, const QString& dest);
    QStringList pick(const Selector* selector, const Cluster& cluster, const Members& members, QString& problem);
    Picked evaluate(const Selector& selector, const Members& members);
    static yaml::Node valueOf(const HostView& member, const Field& field);
    static yaml::Value document(const HostView& member, const Selector& selector);

    std::map<QString, Selector> m_selectors;
    std::map<Variable, Definitions> m_shared; // of Pigsty's defaults, and of all.vars
    Definitions m_own;
    QHash<QByteArray, Picked> m_picked;
    QSet<QString> m_otherVariables;
    bool m_looksAtAll = false;
};

} // namespace pigpen

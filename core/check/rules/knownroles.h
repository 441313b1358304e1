#pragma once

#include "core/check/facts.h"

namespace pigpen::check {

/// The roles that a PostgreSQL cluster has: its own users, Pigsty's and PostgreSQL's.
class KnownRoles
{
public:
    KnownRoles(const Cluster& cluster, const Facts& facts) : m_cluster(cluster), m_facts(facts) {}

    bool has(const QString& name) const;
    /// Whether all lists of them can be read. Where not, a role that is not known may be there all the same.
    bool isComplete() const;

private:
    const Cluster& m_cluster;
    const Facts& m_facts;
};

} // namespace pigpen::check

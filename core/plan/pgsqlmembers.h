#pragma once

#include "core/plan/clusterchanges.h"

namespace pigpen::plan {

/// Who of a PostgreSQL cluster comes, goes, and leads, where the cluster was there and stays.
class PgsqlMembers
{
public:
    PgsqlMembers(Draft& draft, const ClusterChanges& changes);

    void plan();

private:
    void planRenumbered();
    void planHandOver();
    void switchOver(Phase phase, const Instance& from, const Instance& to, const QString& why);
    void planRemovals();
    void planRemoval(const std::vector<const Instance*>& leaving, bool isEarly);
    void planAdditions();

    QString beforeRemoval(const std::vector<const Instance*>& leaving) const;
    QString followersOf(const Instance& instance) const;
    const Instance* candidate(const Instance& leader, bool isEarly) const;
    bool leaves(const Instance& instance) const;
    bool isRenumbered(const Instance& instance) const;
    std::vector<int> changesOf(const std::vector<const Instance*>& instances) const;

    Draft& m_draft;
    const ClusterChanges& m_changes;
    std::vector<const Instance*> m_come;
    std::vector<const Instance*> m_gone;
};

} // namespace pigpen::plan

#pragma once

#include "core/edit/draft.h"
#include "core/edit/references.h"

#include <QSet>

namespace pigpen::edit {

/// What leaves the inventory together, so that nothing that stays refers to it unnoticed: first collects, then checks,
/// then removes.
class Removal
{
public:
    explicit Removal(Draft& draft);

    void addInstance(const ClusterPtr& cluster, const Instance& instance);
    void addCluster(const ClusterPtr& cluster);
    /// Every mention of a node, with every instance on it.
    void addNode(const QString& address);

    /// Removes all of it, or fails and tells what still depends on it.
    void carryOut();

private:
    struct Leaving
    {
        ClusterPtr cluster;
        const Instance* instance;
    };

    bool isLeaving(const Instance& instance) const;
    bool leavesWhole(const Cluster& cluster) const;
    bool nodeLeaves(const QString& address) const;
    bool hasProcessesLeft(const Leaving& leaving) const;
    bool isGone(const yaml::Path& path) const;

    void locate();
    void locate(const Leaving& leaving);
    void locateEmptied(const QString& group);

    void checkPrimaries();
    void checkEntries();
    void checkEmptied();
    void checkUpstreams();
    void checkReferences();
    void checkReference(const Reference& reference);
    bool dependsOn(const Reference& reference, const Leaving& leaving) const;
    void noteWhatElseGoes();
    void removeAll();

    Draft& m_draft;
    const Topology& m_topology;
    std::vector<Leaving> m_leaving;
    QStringList m_nodes;
    QStringList m_emptied;            // groups that go as a whole
    std::vector<yaml::Path> m_hosts;  // host entries
    std::vector<yaml::Path> m_others; // entries of redis_instances and pg_exporters
};

} // namespace pigpen::edit

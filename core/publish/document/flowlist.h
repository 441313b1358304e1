#pragma once

#include "core/publish/document/flows.h"
#include "core/publish/document/listeners.h"

namespace pigpen::document {

using Clusters = std::vector<ClusterPtr>;

Side sideOf(const QString& who, const QStringList& hosts = {});
/// Few clusters are named; of many of one module, their number says enough.
Side sideOf(const Clusters& clusters, const QStringList& hosts);
inline Side sideOf(const ClusterPtr& cluster, const QStringList& hosts)
{
    return sideOf(Clusters{cluster}, hosts);
}
/// All nodes that the subject is about.
Side nodesOf(const Subject& subject);
/// The nodes of the infra clusters.
Side infraOf(const Subject& subject);

/// The addresses by which others reach the nodes of a cluster: its virtual address too.
QStringList reachable(const Cluster& cluster, QStringList hosts);

/// Puts flows together.
class FlowList
{
public:
    explicit FlowList(const Subject& subject) : m_subject(subject) {}

    /// Left out: a flow within one node, without a port, or from or to nobody.
    void add(Flow flow);
    /// To the nodes of clusters that listen on the picked ports, a flow for each set of them.
    void add(const Side& from, const Clusters& to, const Pick& pick, const QString& why);

    const Subject& subject() const { return m_subject; }
    std::vector<Flow> take() { return std::move(m_flows); }

private:
    const Subject& m_subject;
    std::vector<Flow> m_flows;
};

// What flows, by who needs it.
void addClients(FlowList& flows);
void addClusters(FlowList& flows);  // what members need of one another and of other clusters
void addOperation(FlowList& flows); // monitoring, packages and logs, administration

} // namespace pigpen::document

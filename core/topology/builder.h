#pragma once

#include "core/topology/topologydata.h"

#include <QSet>

namespace pigpen {

/// Makes a topology of an inventory, taking over from its predecessor what a change does not reach. Whatever it takes
/// over equals what it would derive.
class TopologyBuilder
{
public:
    TopologyBuilder(const InventoryPtr& inventory, const Topology::Data* previous);

    Topology::Data build();

private:
    bool sameGlobals() const;
    bool isUntouched(const Seed& seed, const Seed& before) const;
    void findReusable();
    void deriveClusters();

    std::vector<Record::Answer> answer(const std::vector<Reference>& references) const;
    Record::Answer find(const Reference& reference) const;
    Record::Answer instanceAt(Module module, const QString& address, int port) const;
    void resolve();

    QSet<int> affectedHosts() const;
    void makeNodes();
    std::vector<QStringList> instancesByHost(const QSet<int>* hosts) const;
    NodePtr makeNode(int host, QStringList instances) const;

    /// The same entity of the predecessor; null where it is new.
    const ClusterPtr& clusterBefore(size_t seed) const;
    const NodePtr& nodeBefore(size_t position) const;
    void noteChanges();
    void noteRemoved();
    void shareNames();

    const Topology::Data* m_previous;
    Topology::Data m_data;
    Derivation m_derivation;
    bool m_sameGlobals = false;
    bool m_sameOutline = false;
    std::vector<int> m_reused;                     // by seed: the predecessor's that is taken over; -1: none
    std::vector<std::shared_ptr<Cluster>> m_fresh; // by seed: null where one is taken over
};

} // namespace pigpen

#pragma once

#include "core/topology/derivation.h"

#include <QHash>
#include <mutex>

namespace pigpen {

/// Where names lead: filled at the first question, shared by successive topologies while no name changes.
class NameIndex
{
public:
    struct Position
    {
        int cluster = -1;
        int index = -1;
    };
    void fill(const std::vector<ClusterPtr>& clusters, const std::vector<NodePtr>& nodes);

    QHash<QString, int> clusters;
    QHash<QString, Position> instances;
    QHash<QString, Position> services;
    QHash<QString, int> nodeNames;

private:
    std::once_flag m_filled;
};

/// A derived cluster and what it refers to beyond itself, with the answers that were found.
struct Record
{
    struct Answer
    {
        QString cluster;
        QString instance;
        bool operator==(const Answer&) const = default;
    };
    std::vector<Reference> references;
    std::vector<Answer> answers;
};

/// What a topology holds.
struct Topology::Data
{
    InventoryPtr inventory;
    std::shared_ptr<const Globals> globals;
    OutlinePtr outline;
    std::vector<ClusterPtr> clusters; // by the outline's seeds
    std::vector<Record> records;      // the same
    std::vector<NodePtr> nodes;
    std::shared_ptr<NameIndex> names;
    TopologyChanges changes;
    int derived = 0;
    QSet<QString> otherVariables; // that selectors looked at
    bool looksAtAll = false;
};

} // namespace pigpen

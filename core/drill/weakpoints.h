#pragma once

#include "core/drill/drill.h"
#include "core/yaml/progress.h"

namespace pigpen::drill {

/// One node, or two together, whose loss stops something.
struct WeakPoint
{
    QStringList nodes;             // by address: one or two
    std::vector<EntityId> stopped; // clusters, services, databases and quorums that are down then, of each kind the
                                   // topology's order
    std::vector<EntityId> only;    // of a pair: those of them that neither of its nodes stops alone
    int services = 0;              // how many of all that are stopped are services
    int databases = 0;
    int clusters = 0;

    /// The more, the worse: the order of the ranking.
    bool isWorseThan(const WeakPoint& other) const;
};

struct WeakPoints
{
    std::vector<WeakPoint> singles; // the worst first
    std::vector<WeakPoint> pairs;   // that stop more than their two nodes do one by one; the worst first
    bool isCancelled = false;
    qint64 evaluated = 0; // how often a cluster was looked at: the work that it took
};

/// How far to look.
enum class Depth { Singles, Pairs };

/// Every single node and every pair of nodes. 1,000 nodes: the singles take far less than a second.
WeakPoints weakPoints(const Topology& topology, const Progress& progress = {}, Depth depth = Depth::Pairs);

} // namespace pigpen::drill

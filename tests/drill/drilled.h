#pragma once

#include "core/design/design.h"
#include "core/drill/drill.h"

#include <algorithm>
#include <initializer_list>

/// A drill on an inventory in a test's own text.
namespace drilled {

inline pigpen::TopologyPtr topologyOf(const QByteArray& text)
{
    return pigpen::Design::fromText(text).snapshot()->topology;
}

inline QSet<QString> addresses(const QStringList& last)
{
    // "11" is short for 10.10.10.11.
    QSet<QString> all;
    for (const QString& each : last)
        all.insert(each.contains(u'.') ? each : QStringLiteral("10.10.10.") + each);
    return all;
}

inline QSet<QString> everyNode(const pigpen::Topology& topology)
{
    QSet<QString> all;
    for (const pigpen::NodePtr& node : topology.nodes())
        all.insert(node->address);
    return all;
}

inline pigpen::drill::Result run(const QByteArray& text, const QStringList& down)
{
    return pigpen::drill::run(*topologyOf(text), addresses(down));
}

/// That of a name; one that is nobody's where there is none.
inline pigpen::drill::ClusterResult cluster(const pigpen::drill::Result& result, const QString& name)
{
    for (const auto& each : result.clusters)
        if (each.cluster.name == name)
            return each;
    return {};
}

inline pigpen::drill::ServiceResult service(const pigpen::drill::Result& result, const QString& name)
{
    for (const auto& each : result.services)
        if (each.service.name == name)
            return each;
    return {};
}

inline pigpen::drill::QuorumResult quorum(const pigpen::drill::Result& result, const QString& cluster)
{
    for (const auto& each : result.quorums)
        if (each.cluster.name == cluster)
            return each;
    return {};
}

inline QString stateOf(const pigpen::drill::Result& result, const QString& cluster)
{
    return pigpen::drill::stateName(drilled::cluster(result, cluster).state);
}

/// "ok", "backup" or "down", and whom it leads to: "ok pg-test-1 pg-test-2".
inline QString led(const pigpen::drill::Result& result, const QString& name)
{
    const pigpen::drill::ServiceResult found = service(result, name);
    return (QStringList{pigpen::drill::stateName(found.state)} + found.members).join(u' ');
}

/// "3 of 5, 3 needed", and "holds" or "lost".
inline QString votes(const pigpen::drill::Result& result, const QString& cluster)
{
    const pigpen::drill::QuorumResult found = quorum(result, cluster);
    return QStringLiteral("%1 of %2, %3 needed: %4")
        .arg(found.have)
        .arg(found.members)
        .arg(found.need)
        .arg(found.holds ? QStringLiteral("holds") : QStringLiteral("lost"));
}

} // namespace drilled

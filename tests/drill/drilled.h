#pragma once

#include "core/design/design.h"
#include "core/drill/drill.h"

#include <algorithm>

/// A drill on an inventory in a test's own text.
namespace drilled {

inline pigpen::TopologyPtr topologyOf(const QByteArray& text)
{
    return pigpen::Design::fromText(text).snapshot()->topology;
}

/// "11 12" is short for 10.10.10.11 and 10.10.10.12.
inline QSet<QString> addresses(const char* last)
{
    QSet<QString> all;
    for (const QString& each : QString::fromLatin1(last).split(u' ', Qt::SkipEmptyParts))
        all.insert(QStringLiteral("10.10.10.") + each);
    return all;
}

inline QSet<QString> everyNode(const pigpen::Topology& topology)
{
    QSet<QString> all;
    for (const pigpen::NodePtr& node : topology.nodes())
        all.insert(node->address);
    return all;
}

inline pigpen::drill::Result run(const QByteArray& text, const char* down)
{
    return pigpen::drill::run(*topologyOf(text), addresses(down));
}

/// That of a name; one that is nobody's where there is none.
inline pigpen::drill::ClusterResult cluster(const pigpen::drill::Result& result, QLatin1String name)
{
    for (const auto& each : result.clusters)
        if (each.cluster.name == name)
            return each;
    return {};
}

inline pigpen::drill::ServiceResult service(const pigpen::drill::Result& result, QLatin1String name)
{
    for (const auto& each : result.services)
        if (each.service.name == name)
            return each;
    return {};
}

inline pigpen::drill::QuorumResult quorum(const pigpen::drill::Result& result, QLatin1String cluster)
{
    for (const auto& each : result.quorums)
        if (each.cluster.name == cluster)
            return each;
    return {};
}

/// "degraded pg-test-2": the state, and who leads in the primary's place.
inline QByteArray fate(const pigpen::drill::Result& result, const char* name)
{
    const pigpen::drill::ClusterResult found = cluster(result, QLatin1String(name));
    return (pigpen::drill::stateName(found.state) + u' ' + found.successor).trimmed().toUtf8();
}

/// "ok", "backup" or "down", and whom it leads to: "ok pg-test-1 pg-test-2".
inline QByteArray led(const pigpen::drill::Result& result, const char* name)
{
    const pigpen::drill::ServiceResult found = service(result, QLatin1String(name));
    return (QStringList{pigpen::drill::stateName(found.state)} + found.members).join(u' ').toUtf8();
}

/// "2 of 3 members, 2 needed: holds".
inline QByteArray votes(const pigpen::drill::Result& result, const char* cluster)
{
    const pigpen::drill::QuorumResult found = quorum(result, QLatin1String(cluster));
    return QStringLiteral("%1 of %2 %3, %4 needed: %5")
        .arg(found.have)
        .arg(found.members)
        .arg(found.unit)
        .arg(found.need)
        .arg(found.holds ? QStringLiteral("holds") : QStringLiteral("lost"))
        .toUtf8();
}

/// "degraded etcd": the state of what all depend on, and who provides it; empty where there is no such row.
inline QByteArray support(const pigpen::drill::Result& result, pigpen::drill::SupportResult::Kind kind)
{
    for (const auto& each : result.supports)
        if (each.kind == kind)
            return (pigpen::drill::stateName(each.state) + u' ' + each.cluster.name).trimmed().toUtf8();
    return {};
}

} // namespace drilled

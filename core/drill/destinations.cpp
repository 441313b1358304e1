// Where services lead to. Each is reached through haproxy, which asks Patroni of every server whether it is the right
// one. Backup servers are used only where no other server is left (haproxy, "backup").
#include "core/drill/model.h"

namespace pigpen::drill {
namespace {

/// By the path of Patroni's REST API. A standby cluster's leader is taken for its leader in all (FACTS.md, "Services").
Check checkOf(const QString& written)
{
    const QString path = written.section(u'?', 0, 0);
    if (path == u"/primary" || path == u"/master" || path == u"/leader" || path == u"/read-write" ||
        path == u"/standby-leader" || path == u"/standby_leader")
        return Check::Leader;
    if (path == u"/sync" || path == u"/synchronous" || path == u"/read-only-sync")
        return Check::Synchronous;
    if (path == u"/replica" || path == u"/async" || path == u"/asynchronous")
        return Check::Replica;
    return Check::Any;
}

std::vector<size_t> indicesOf(const Cluster& cluster, const QStringList& names)
{
    std::vector<size_t> indices;
    for (size_t i = 0; i < cluster.instances.size(); ++i)
        if (names.contains(cluster.instances[i].name))
            indices.push_back(i);
    return indices;
}

bool passes(const Instance& instance, Check check, const Outcome& outcome)
{
    switch (check) {
    case Check::Leader:
        return &instance == outcome.leader;
    case Check::Replica:
        return &instance != outcome.leader;
    case Check::Synchronous:
        return &instance == outcome.leader || &instance == outcome.synchronous;
    case Check::Any:
        break;
    }
    return true;
}

std::vector<size_t> passing(const Unit& unit, const std::vector<size_t>& servers, Check check, const Outcome& outcome,
                            const Loss& loss)
{
    std::vector<size_t> left;
    std::copy_if(servers.begin(), servers.end(), std::back_inserter(left), [&](size_t server) {
        return !loss.isGone(unit.nodes[server]) && passes(unit.cluster->instances[server], check, outcome);
    });
    return left;
}

} // namespace

Route routeOf(const Cluster& cluster, const Service& service)
{
    Route route;
    route.check = checkOf(service.check);
    route.backups = indicesOf(cluster, service.backups);
    for (const size_t server : indicesOf(cluster, service.members))
        if (std::find(route.backups.begin(), route.backups.end(), server) == route.backups.end())
            route.servers.push_back(server);
    return route;
}

Destination destinationOf(const Unit& unit, const Route& route, const Outcome& outcome, const Loss& loss)
{
    using To = ServiceResult::State;
    if (loss.areGone(unit.access))
        return {To::Down, {}};
    if (std::vector<size_t> servers = passing(unit, route.servers, route.check, outcome, loss); !servers.empty())
        return {To::Ok, std::move(servers)};
    std::vector<size_t> backups = passing(unit, route.backups, route.check, outcome, loss);
    if (backups.empty())
        return {route.isIdle ? To::Ok : To::Down, {}};
    // What has no other server by design has lost none.
    return {route.servers.empty() ? To::Ok : To::Backup, std::move(backups)};
}

DatabaseResult::State databaseState(const Unit& unit, const Outcome& outcome)
{
    using Reach = DatabaseResult::State;
    if (outcome.lost > 0 && size_t(outcome.lost) == unit.nodes.size())
        return Reach::Down;
    return outcome.before && !outcome.leader ? Reach::ReadOnly : Reach::Ok;
}

} // namespace pigpen::drill

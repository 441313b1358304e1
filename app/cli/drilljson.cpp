#include "app/cli/drillreport.h"
#include "app/cli/json.h"

namespace pigpen::cli {
namespace {

Json clusterJson(const drill::ClusterResult& result)
{
    return Json::Map{member(QStringLiteral("name"), result.cluster.name),
                     member(QStringLiteral("module"), moduleName(result.cluster.module)),
                     member(QStringLiteral("state"), stateName(result.state)),
                     member(QStringLiteral("primary"), textOrNull(result.primary)),
                     member(QStringLiteral("successor"), textOrNull(result.successor)),
                     member(QStringLiteral("candidates"), jsonTexts(result.candidates)),
                     member(QStringLiteral("lost"), jsonTexts(result.lost)),
                     member(QStringLiteral("remark"), textOrNull(result.remark))};
}

Json serviceJson(const drill::ServiceResult& result)
{
    return Json::Map{member(QStringLiteral("name"), result.service.name),
                     member(QStringLiteral("cluster"), result.service.cluster),
                     member(QStringLiteral("state"), stateName(result.state)),
                     member(QStringLiteral("members"), jsonTexts(result.members))};
}

Json databaseJson(const drill::DatabaseResult& result)
{
    return Json::Map{member(QStringLiteral("name"), result.database.name),
                     member(QStringLiteral("cluster"), result.database.cluster),
                     member(QStringLiteral("state"), stateName(result.state))};
}

Json quorumJson(const drill::QuorumResult& result)
{
    return Json::Map{member(QStringLiteral("cluster"), result.cluster.name),
                     member(QStringLiteral("module"), moduleName(result.cluster.module)),
                     member(QStringLiteral("unit"), result.unit),
                     member(QStringLiteral("members"), result.members),
                     member(QStringLiteral("have"), result.have),
                     member(QStringLiteral("need"), result.need),
                     member(QStringLiteral("holds"), result.holds)};
}

Json vipJson(const drill::VipResult& result)
{
    return Json::Map{
        member(QStringLiteral("cluster"), result.cluster.name), member(QStringLiteral("address"), result.address),
        member(QStringLiteral("from"), textOrNull(result.from)), member(QStringLiteral("to"), textOrNull(result.to))};
}

Json supportJson(const drill::SupportResult& result)
{
    return Json::Map{member(QStringLiteral("kind"), kindName(result.kind)),
                     member(QStringLiteral("state"), stateName(result.state)),
                     member(QStringLiteral("cluster"), textOrNull(result.cluster.name)),
                     member(QStringLiteral("remark"), textOrNull(result.remark))};
}

QString kindOf(const EntityId& id)
{
    return id.kind == EntityId::Kind::Cluster   ? QStringLiteral("cluster")
           : id.kind == EntityId::Kind::Service ? QStringLiteral("service")
                                                : QStringLiteral("database");
}

Json idsJson(const std::vector<EntityId>& ids)
{
    return jsonArray(ids, [](const EntityId& id) -> Json {
        return Json::Map{member(QStringLiteral("kind"), kindOf(id)), member(QStringLiteral("name"), id.name),
                         member(QStringLiteral("cluster"), id.cluster),
                         member(QStringLiteral("module"), moduleName(id.module))};
    });
}

Json weakPointJson(const drill::WeakPoint& point)
{
    Json::Map all{
        member(QStringLiteral("nodes"), jsonTexts(point.nodes)), member(QStringLiteral("services"), point.services),
        member(QStringLiteral("databases"), point.databases), member(QStringLiteral("clusters"), point.clusters),
        member(QStringLiteral("stopped"), idsJson(point.stopped))};
    if (point.nodes.size() > 1)
        all.push_back(member(QStringLiteral("only"), idsJson(point.only)));
    return all;
}

Json weakestJson(const drill::WeakPoints& weakest)
{
    return Json::Map{member(QStringLiteral("singles"), jsonArray(weakest.singles, weakPointJson)),
                     member(QStringLiteral("pairs"), jsonArray(weakest.pairs, weakPointJson))};
}

Json spreadJson(const drill::ClusterSpread& spread)
{
    return Json::Map{member(QStringLiteral("name"), spread.cluster.name),
                     member(QStringLiteral("module"), moduleName(spread.cluster.module)),
                     member(QStringLiteral("zones"), jsonArray(spread.members, [](const auto& zone) -> Json {
                                return Json::Map{member(QStringLiteral("zone"), textOrNull(zone.first)),
                                                 member(QStringLiteral("members"), zone.second)};
                            }))};
}

Json coLocationJson(const drill::CoLocation& coLocation)
{
    return Json::Map{member(QStringLiteral("node"), textOrNull(coLocation.node.name)),
                     member(QStringLiteral("instances"),
                            jsonArray(coLocation.instances, [](const EntityId& id) { return Json(id.name); })),
                     member(QStringLiteral("remark"), coLocation.remark)};
}

Json capacityJson(const drill::Capacity& capacity)
{
    const auto node = [](const drill::NodeLoad& load) -> Json {
        return Json::Map{
            member(QStringLiteral("address"), load.node.name), member(QStringLiteral("zone"), textOrNull(load.zone)),
            member(QStringLiteral("instances"), load.instances), member(QStringLiteral("ports"), load.ports)};
    };
    const auto zone = [](const drill::ZoneLoad& load) -> Json {
        return Json::Map{member(QStringLiteral("zone"), textOrNull(load.zone)),
                         member(QStringLiteral("nodes"), load.nodes),
                         member(QStringLiteral("instances"), load.instances)};
    };
    return Json::Map{member(QStringLiteral("nodes"), jsonArray(capacity.nodes, node)),
                     member(QStringLiteral("zones"), jsonArray(capacity.zones, zone)),
                     member(QStringLiteral("clusters"), jsonArray(capacity.clusters, spreadJson)),
                     member(QStringLiteral("colocations"), jsonArray(capacity.coLocations, coLocationJson))};
}

} // namespace

QByteArray drillJson(const DrillReport& report)
{
    const drill::Result& result = report.result;
    Json::Map all{member(QStringLiteral("down"), jsonTexts(result.down)),
                  member(QStringLiteral("clusters"), jsonArray(result.clusters, clusterJson)),
                  member(QStringLiteral("services"), jsonArray(result.services, serviceJson)),
                  member(QStringLiteral("databases"), jsonArray(result.databases, databaseJson)),
                  member(QStringLiteral("quorums"), jsonArray(result.quorums, quorumJson)),
                  member(QStringLiteral("vips"), jsonArray(result.vips, vipJson)),
                  member(QStringLiteral("supports"), jsonArray(result.supports, supportJson))};
    if (report.weakest)
        all.push_back(member(QStringLiteral("weakest"), weakestJson(*report.weakest)));
    if (report.capacity)
        all.push_back(member(QStringLiteral("capacity"), capacityJson(*report.capacity)));
    return document(all);
}

} // namespace pigpen::cli

// Who holds a virtual address:
// - of a PostgreSQL cluster with pg_vip_enabled, the leader: vip-manager asks etcd who that is (FACTS.md, "Identity
//   parameters"). Where nobody leads, nobody can be reached there;
// - of other nodes, keepalived's master (vip_role), and in its place the next node that is there.
#include "core/drill/model.h"
#include "core/drill/settings.h"

namespace pigpen::drill {
namespace {

QString nodeOf(const Instance* instance)
{
    return instance ? instance->node : QString();
}

/// The cluster's nodes, each once, keepalived's master first.
std::vector<const Instance*> holders(const Model& model, const Unit& unit)
{
    std::vector<const Instance*> nodes;
    for (const Instance& instance : unit.cluster->instances)
        if (std::none_of(nodes.begin(), nodes.end(),
                         [&](const Instance* known) { return known->node == instance.node; }))
            nodes.push_back(&instance);
    std::stable_partition(nodes.begin(), nodes.end(), [&](const Instance* each) {
        return settingOf(model.inventory(), each->node, "vip_role") == u"master";
    });
    return nodes;
}

} // namespace

std::optional<VipResult> vipOf(const Model& model, const Unit& unit, const Outcome& outcome, const Loss& loss)
{
    const Cluster& cluster = *unit.cluster;
    if (cluster.vip.isEmpty() || cluster.instances.empty())
        return std::nullopt;
    if (unit.hasLeaderVip)
        return VipResult{cluster.id(), cluster.vip, nodeOf(outcome.before), nodeOf(outcome.leader)};
    const std::vector<const Instance*> nodes = holders(model, unit);
    const auto now =
        std::find_if(nodes.begin(), nodes.end(), [&](const Instance* each) { return !unit.isGone(*each, loss); });
    return VipResult{cluster.id(), cluster.vip, nodes.front()->node, now != nodes.end() ? (*now)->node : QString()};
}

} // namespace pigpen::drill

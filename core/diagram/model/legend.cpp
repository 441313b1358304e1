#include "core/diagram/model/legend.h"

#include "core/diagram/links.h"
#include "core/diagram/model/band.h"
#include "core/diagram/model/bandstyle.h"

#include <algorithm>

namespace pigpen::diagram {

using namespace band;

namespace {

using Kind = EntityId::Kind;

class Legend
{
public:
    Legend(const Layout& layout, bool replicatesBetween, bool watches)
        : m_layout(layout), m_replicatesBetween(replicatesBetween), m_watches(watches)
    {
    }

    std::vector<LegendItem> items()
    {
        addClusters();
        if (drawn(&BandPlan::services))
            box(hueOf(Kind::Service), Words::tr("Service, its port and health check"));
        addInstancesAndNodes();
        if (drawn(&BandPlan::databases))
            box(hueOf(Kind::Database), Words::tr("Database"));
        if (drawn(&BandPlan::roles))
            box(hueOf(Kind::Role), Words::tr("Role"));
        addRelations();
        addRoutes();
        return std::move(m_items);
    }

private:
    template<typename Has>
    bool any(Has has) const
    {
        return std::ranges::any_of(m_layout.bands, [&](const PlacedBand& band) { return has(*band.plan); });
    }
    template<typename Part>
    bool drawn(std::vector<Part> BandPlan::*parts) const
    {
        return any([&](const BandPlan& plan) { return !(plan.*parts).empty(); });
    }
    template<typename Has>
    bool anyInstance(Has has) const
    {
        return any([&](const BandPlan& plan) {
            return std::ranges::any_of(plan.instanceOrder, [&](const Instance* instance) { return has(*instance); });
        });
    }

    Box& box(const Hue& hue, const QString& label)
    {
        m_items.push_back({{card({4, 2, 20, 12}, hue, 3)}, label});
        return std::get<Box>(m_items.back().sample.front());
    }
    void line(const Stroke& stroke, Line::End start, Line::End end, const QString& label)
    {
        m_items.push_back({{Line{{{0, 8}, {28, 8}}, 0, stroke, start, end}}, label});
    }
    void mark(Route route, const QString& label)
    {
        const Line rail{{{14, 0}, {14, 16}}, 0, {Colour::Service, 1.5}};
        m_items.push_back({{rail, routeMark(route, {14, 8})}, label});
    }

    static bool isRemote(const BandPlan& plan) { return plan.cluster->module == Module::Remote; }
    static bool isOwn(const BandPlan& plan) { return !isRemote(plan); }

    /// In PostgreSQL's colour where there is some, else in that of the first cluster.
    Hue clusterHue() const
    {
        const bool pgsql = any([](const BandPlan& plan) { return plan.cluster->module == Module::Pgsql; });
        return hueOf(pgsql ? Module::Pgsql : m_layout.bands.front().plan->cluster->module);
    }

    void addClusters()
    {
        if (any(isOwn))
            box(clusterHue(), Words::tr("Cluster"));
        if (any(isRemote))
            box(hueOf(Module::Remote), Words::tr("Remote cluster, only monitored")).stroke.dash = remoteDash;
    }

    void addInstancesAndNodes()
    {
        if (anyInstance([](const Instance& instance) { return !standsAside(instance); }))
            box(hueOf(Kind::Instance), Words::tr("Instance")).fill = Colour::Card;
        if (anyInstance(standsAside))
            box(asideHue, Words::tr("Offline or delayed instance")).fill = Colour::Card;
        const auto nodes = [](auto which) {
            return [which](const BandPlan& plan) { return which(plan) && !plan.nodes.empty(); };
        };
        if (any(nodes(isOwn)))
            box(hueOf(Kind::Node), Words::tr("Node"));
        if (any(nodes(isRemote))) {
            Box& remote = box(hueOf(Kind::Node), Words::tr("Remote host"));
            remote.fill = Colour::Card;
            remote.stroke.dash = remoteDash;
        }
    }

    void addRelations()
    {
        const auto stands = [&](bool alone) {
            return any([&](const BandPlan& plan) {
                return std::ranges::any_of(
                    plan.nodes, [&](const BandPlan::NodeSlot& slot) { return (slot.rows.size() == 1) == alone; });
            });
        };
        const Stroke onNode{Colour::Node, 1.5};
        line({clusterHue().mark, 1.5}, Line::End::None, Line::End::Many, Words::tr("contains many"));
        if (stands(true))
            line(onNode, Line::End::One, Line::End::One, Words::tr("one on one node"));
        if (stands(false))
            line(onNode, Line::End::Many, Line::End::One, Words::tr("several on one node"));
        if (any(hasOwners))
            line({Colour::Role, 1.5}, Line::End::One, Line::End::ZeroOrMany, Words::tr("owns any number"));
        if (m_replicatesBetween || drawn(&BandPlan::replication))
            line({Colour::InstanceInk, 2}, Line::End::None, Line::End::Arrow, Words::tr("replicates to"));
        if (m_watches)
            line(strokeOf(ClusterLink::Kind::Sentinel), Line::End::None, Line::End::Arrow, Words::tr("watches"));
    }

    static bool hasOwners(const BandPlan& plan)
    {
        return std::ranges::any_of(plan.cluster->databases, [&](const Database& database) {
            return std::ranges::find(plan.cluster->roles, database.owner, &Role::name) != plan.cluster->roles.end();
        });
    }

    bool routed(Route route) const
    {
        return any([&](const BandPlan& plan) {
            return std::ranges::any_of(plan.cluster->services, [&](const Service& service) {
                return std::ranges::any_of(
                    plan.instanceOrder, [&](const Instance* instance) { return routeOf(service, *instance) == route; });
            });
        });
    }

    void addRoutes()
    {
        const std::pair<Route, QString> labels[]{{Route::Active, Words::tr("routes to")},
                                                 {Route::Waiting, Words::tr("member that its role keeps out")},
                                                 {Route::Backup, Words::tr("backup, when no other is left")}};
        for (const auto& [route, label] : labels)
            if (routed(route))
                mark(route, label);
    }

    const Layout& m_layout;
    bool m_replicatesBetween;
    bool m_watches;
    std::vector<LegendItem> m_items;
};

} // namespace

std::vector<LegendItem> modelLegend(const Layout& layout, bool replicatesBetween, bool watches)
{
    return layout.bands.empty() ? std::vector<LegendItem>{} : Legend(layout, replicatesBetween, watches).items();
}

} // namespace pigpen::diagram

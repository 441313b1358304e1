#include "core/diagram/model/bandplan.h"

#include "core/diagram/cards.h"
#include "core/diagram/heading.h"
#include "core/diagram/model/bandstyle.h"
#include "core/diagram/textwidth.h"

#include <algorithm>
#include <limits>

namespace pigpen::diagram {

using namespace band;

namespace {

double headHeight(const QStringList& facts)
{
    return 43 + 17.0 * static_cast<double>(facts.size());
}

/// Instances in the order of their numbers, but those of one node together.
std::vector<const Instance*> orderedInstances(const Cluster& cluster)
{
    QHash<QString, size_t> rank; // of nodes
    std::vector<const Instance*> order;
    for (const Instance& instance : cluster.instances) {
        if (!rank.contains(instance.node))
            rank.insert(instance.node, static_cast<size_t>(rank.size()));
        order.push_back(&instance);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](const Instance* a, const Instance* b) { return rank[a->node] < rank[b->node]; });
    return order;
}

/// Each role near the middle of the databases it owns (barycentre), so that their lines cross little; those without
/// keep their order below.
std::vector<const Role*> orderedRoles(const Cluster& cluster)
{
    QHash<QString, std::pair<double, int>> owned;
    for (size_t i = 0; i < cluster.databases.size(); ++i) {
        auto& [sum, count] = owned[cluster.databases[i].owner];
        sum += static_cast<double>(i);
        ++count;
    }
    const auto rank = [&](const Role* role) {
        const auto found = owned.constFind(role->name);
        return found == owned.cend() ? std::numeric_limits<double>::max() : found->first / found->second;
    };
    std::vector<const Role*> order;
    for (const Role& role : cluster.roles)
        order.push_back(&role);
    std::stable_sort(order.begin(), order.end(), [&](const Role* a, const Role* b) { return rank(a) < rank(b); });
    return order;
}

std::vector<QRectF> stacked(QPointF at, size_t count, QSizeF size, double gap)
{
    std::vector<QRectF> rects;
    for (size_t i = 0; i < count; ++i)
        rects.emplace_back(at + QPointF(0, static_cast<double>(i) * (size.height() + gap)), size);
    return rects;
}

double bottomOf(const std::vector<QRectF>& rects, double least)
{
    return rects.empty() ? least : std::max(least, rects.back().bottom());
}

void placeLeft(BandPlan& plan)
{
    const Cluster& cluster = *plan.cluster;
    const Columns& columns = plan.columns;
    plan.head = QRectF(columns.headLeft(), pad, columns.head, headHeight(plan.facts));
    const auto said = [](const auto& items, auto extras) {
        return std::any_of(items.begin(), items.end(), [&](const auto& item) { return !extras(item).isEmpty(); });
    };
    const bool two = said(cluster.databases, databaseExtras) || said(cluster.roles, roleExtras);
    const double height = two ? 40 : 28;
    const double top = plan.head.bottom() + 20;
    plan.databases =
        stacked({plan.head.left() + inset, top}, cluster.databases.size(), {columns.databaseCard(), height}, 8);
    plan.roles =
        stacked({plan.head.right() - inset - columns.role, top}, cluster.roles.size(), {columns.role, height}, 8);
}

void placeServices(BandPlan& plan)
{
    const Columns& columns = plan.columns;
    for (size_t i = 0; i < plan.cluster->services.size(); ++i)
        plan.services.emplace_back(columns.serviceLeft() + static_cast<double>(i) * (columns.service + serviceGap),
                                   pad + serviceTop, columns.service, serviceHeight);
}

void placeInstances(BandPlan& plan)
{
    const auto& order = plan.instanceOrder;
    const bool two =
        std::any_of(order.begin(), order.end(), [](const Instance* i) { return !instanceExtras(*i).isEmpty(); });
    const double height = two ? 44 : 36;
    const double all = static_cast<double>(order.size()) * (height + rowGap) - rowGap;
    const double top =
        plan.services.empty() ? std::max(pad, plan.head.center().y() - all / 2) : plan.services.back().bottom() + 20;
    plan.instances = stacked({plan.columns.instanceLeft(), top}, order.size(), {plan.columns.instance, height}, rowGap);
}

void placeNodes(BandPlan& plan)
{
    for (size_t row = 0; row < plan.instanceOrder.size(); ++row) {
        const QString& address = plan.instanceOrder[row]->node;
        if (address.isEmpty())
            continue;
        if (plan.nodes.empty() || plan.nodes.back().address != address)
            plan.nodes.push_back({address, {}, {}});
        plan.nodes.back().rows.push_back(row);
    }
    for (BandPlan::NodeSlot& slot : plan.nodes) {
        const double middle =
            (plan.instances[slot.rows.front()].center().y() + plan.instances[slot.rows.back()].center().y()) / 2;
        slot.rect = QRectF(plan.columns.nodeLeft(), middle - nodeHeight / 2, plan.columns.node, nodeHeight);
    }
}

template<typename Row>
std::vector<ReplicationFan> replicationOf(const std::vector<const Instance*>& order, Row rowOf)
{
    std::vector<ReplicationFan> fans;
    for (size_t row = 0; row < order.size(); ++row) {
        const qsizetype upstream = rowOf(order[row]->upstream);
        if (upstream < 0 || static_cast<size_t>(upstream) == row)
            continue;
        auto fan = std::find_if(fans.begin(), fans.end(),
                                [&](const ReplicationFan& f) { return f.upstream == static_cast<size_t>(upstream); });
        if (fan == fans.end())
            fan = fans.insert(fans.end(), {static_cast<size_t>(upstream), {}});
        fan->followers.push_back(row);
    }
    return fans;
}

} // namespace

qsizetype BandPlan::row(const QString& instance) const
{
    for (size_t i = 0; !instance.isEmpty() && i < instanceOrder.size(); ++i)
        if (instanceOrder[i]->name == instance)
            return static_cast<qsizetype>(i);
    return -1;
}

BandPlan planBand(const Cluster& cluster, const Columns& columns)
{
    BandPlan plan;
    plan.cluster = &cluster;
    plan.columns = columns;
    plan.facts = factsOf(cluster);
    plan.roleOrder = orderedRoles(cluster);
    plan.instanceOrder = orderedInstances(cluster);
    placeLeft(plan);
    placeServices(plan);
    placeInstances(plan);
    placeNodes(plan);
    plan.replication = replicationOf(plan.instanceOrder, [&](const QString& name) { return plan.row(name); });
    const double left = std::max(bottomOf(plan.databases, plan.head.bottom()), bottomOf(plan.roles, 0));
    plan.height = std::max({left, bottomOf(plan.services, 0), bottomOf(plan.instances, 0)}) + pad;
    return plan;
}

QStringList factsOf(const Cluster& cluster)
{
    // What binds PostgreSQL's clusters to others may be long, and has a line of its own.
    const bool pgsql = cluster.module == Module::Pgsql;
    QStringList facts{pgsql ? productOf(cluster) : subtitleOf(cluster)};
    if (const QString particular = particularityOf(cluster); pgsql && !particular.isEmpty())
        facts << particular;
    if (!cluster.vip.isEmpty())
        facts << Words::tr("VIP %1").arg(cluster.vip);
    return facts;
}

ServiceFact serviceFact(const Service& service)
{
    if (!service.members.isEmpty() || !service.backups.isEmpty())
        return {service.check};
    return {service.problem.isEmpty() ? Words::tr("no member") : Words::tr("members unknown"), true};
}

QString roleWord(const Instance& instance)
{
    constexpr double longest = 96;
    return elided(printable(instance.role), longest, smallStyle.size, Face::Sans, Weight::SemiBold);
}

QString instanceExtras(const Instance& instance)
{
    QStringList extras;
    if (instance.offlineQuery)
        extras << Words::tr("offline query");
    if (isDelayed(instance))
        extras << Words::tr("delay %1").arg(instance.delay);
    if (instance.weight != 100)
        extras << Words::tr("weight %1").arg(instance.weight);
    return extras.join(u" · ");
}

QString databaseExtras(const Database& database)
{
    return database.extensions.join(u", ");
}

QString roleExtras(const Role& role)
{
    return role.memberOf.join(u", ");
}

} // namespace pigpen::diagram

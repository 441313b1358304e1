#include "bandplan.h"

#include "bandstyle.h"

#include <QSet>
#include <algorithm>
#include <limits>

namespace pigpen::diagram {

using namespace band;

namespace {

QString moduleTitle(Module module)
{
    switch (module) {
    case Module::Pgsql:
        return Words::tr("PostgreSQL");
    case Module::Infra:
        return Words::tr("Infrastructure");
    case Module::Etcd:
        return Words::tr("Consensus store (etcd)");
    case Module::Minio:
        return Words::tr("Object store (MinIO)");
    case Module::Redis:
        return Words::tr("Redis");
    case Module::Kafka:
        return Words::tr("Kafka");
    case Module::Mysql:
        return Words::tr("MySQL");
    case Module::Node:
        return Words::tr("Plain nodes");
    case Module::Remote:
        return Words::tr("PostgreSQL, monitored only");
    }
    Q_UNREACHABLE();
}

QString kindOfCluster(const Cluster& cluster)
{
    const QString module = moduleTitle(cluster.module);
    if (!cluster.version.isEmpty() && cluster.module == Module::Pgsql)
        return module + u' ' + cluster.version;
    const bool telling = !cluster.mode.isEmpty() && cluster.module != Module::Pgsql;
    return telling ? module + QStringLiteral(", ") + cluster.mode : module;
}

/// Whether a pg_delay as written holds anything back: "0" and "0s" don't.
bool delays(const QString& delay)
{
    return std::any_of(delay.begin(), delay.end(), [](QChar c) { return c.isDigit() && c != u'0'; });
}

QString shardOf(const Cluster& cluster)
{
    if (cluster.shardGroup < 0)
        return {};
    return cluster.shardGroup == 0 ? Words::tr("%1 coordinator, group 0").arg(cluster.shard)
                                   : Words::tr("%1 group %2").arg(cluster.shard).arg(cluster.shardGroup);
}

QStringList factsOf(const Cluster& cluster)
{
    QStringList facts{kindOfCluster(cluster)};
    if (const QString shard = shardOf(cluster); !shard.isEmpty())
        facts << shard;
    if (cluster.isStandby())
        facts << Words::tr("follows %1").arg(cluster.upstreamCluster);
    if (!cluster.vip.isEmpty())
        facts << Words::tr("VIP %1").arg(cluster.vip);
    return facts;
}

double headHeight(const QStringList& facts)
{
    return 43 + 17.0 * static_cast<double>(facts.size());
}

template<typename Items, typename Width>
double widest(const Items& items, Width width)
{
    double result = 0;
    for (const auto& item : items)
        result = std::max(result, width(item));
    return result;
}

double fitted(double width, double least, double most)
{
    return width == 0 ? 0 : std::clamp(std::ceil(width / 4) * 4, least, most);
}

double instanceWidth(const Instance& instance)
{
    const double role = instance.role.isEmpty() ? 0 : pillWidth(instance.role) + 12;
    return std::max(widthOf(instance.name, nameStyle) + role, widthOf(instanceExtras(instance), smallStyle)) + 28;
}

double nodeWidth(const QString& address, const NodeNames& names)
{
    const QString name = names.value(address);
    return widthOf(address, addressStyle) + (name.isEmpty() ? 0 : widthOf(name, smallStyle) + 12) + 24;
}

double serviceWidth(const Service& service)
{
    const double facts = widthOf(QString::number(service.port), monoStyle) + 10 + widthOf(service.check, smallStyle);
    return std::max(widthOf(service.name, nameStyle), facts) + 20;
}

size_t ownersOf(const Cluster& cluster)
{
    QStringList owners;
    for (const Database& database : cluster.databases)
        if (!database.owner.isEmpty() && !owners.contains(database.owner))
            owners << database.owner;
    return static_cast<size_t>(owners.size());
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
    plan.databases = stacked({plan.head.left() + inset, top}, cluster.databases.size(), {columns.database, height}, 8);
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

/// What the head must span: its databases and roles stand between the trunks below it.
double leastHead(const Columns& columns)
{
    if (columns.database == 0 && columns.role == 0)
        return 0;
    const double between = columns.database > 0 && columns.role > 0 ? columns.owners : 0;
    return columns.database + columns.role + between + 2 * inset;
}

size_t upstreamsIn(const Cluster& cluster)
{
    QSet<QString> members;
    for (const Instance& instance : cluster.instances)
        members.insert(instance.name);
    QSet<QString> upstreams;
    for (const Instance& instance : cluster.instances)
        if (members.contains(instance.upstream))
            upstreams.insert(instance.upstream);
    return static_cast<size_t>(upstreams.size());
}

} // namespace

double Columns::headLeft() const
{
    return pad;
}

double Columns::serviceLeft() const
{
    return pad + head + columnGap;
}

double Columns::instanceLeft() const
{
    // Instances stand below the row of services: close to the last rail, which runs in the middle of its service.
    const double lastRail = (static_cast<double>(services) - 0.5) * (service + serviceGap);
    return services == 0 ? serviceLeft() : serviceLeft() + lastRail + columnGap;
}

double Columns::laneX(size_t lane) const
{
    return instanceLeft() + instance + 20 + static_cast<double>(lane) * laneGap;
}

double Columns::nodeLeft() const
{
    return laneX(lanes) + 20;
}

double Columns::width() const
{
    return nodeLeft() + node + pad;
}

Columns columnsOf(const Cluster& cluster, const NodeNames& names)
{
    Columns columns;
    const auto databaseWidth = [](const Database& database) {
        return std::max(widthOf(database.name, nameStyle), widthOf(databaseExtras(database), smallStyle)) + 24;
    };
    const auto roleWidth = [](const Role& role) {
        return std::max(widthOf(role.name, nameStyle), widthOf(roleExtras(role), smallStyle)) + 24;
    };
    columns.database = fitted(widest(cluster.databases, databaseWidth), 72, 176);
    columns.role = fitted(widest(cluster.roles, roleWidth), 72, 176);
    columns.owners = 36 + 8 * static_cast<double>(ownersOf(cluster));
    const double words =
        std::max(widthOf(cluster.name, headStyle),
                 widest(factsOf(cluster), [](const QString& fact) { return widthOf(fact, factStyle); }));
    columns.head = std::max(fitted(words + 32, 148, 320), leastHead(columns));
    columns.service = fitted(widest(cluster.services, serviceWidth), 96, 184);
    columns.services = cluster.services.size();
    columns.instance = fitted(widest(cluster.instances, instanceWidth), 120, 280);
    columns.node =
        fitted(widest(cluster.instances, [&](const Instance& i) { return nodeWidth(i.node, names); }), 112, 260);
    columns.lanes = upstreamsIn(cluster);
    return columns;
}

Columns wider(const Columns& a, const Columns& b)
{
    Columns columns{0,
                    std::max(a.database, b.database),
                    std::max(a.role, b.role),
                    std::max(a.owners, b.owners),
                    std::max(a.service, b.service),
                    std::max(a.services, b.services),
                    std::max(a.instance, b.instance),
                    std::max(a.node, b.node),
                    std::max(a.lanes, b.lanes)};
    columns.head = std::max({a.head, b.head, leastHead(columns)});
    return columns;
}

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

QString instanceExtras(const Instance& instance)
{
    QStringList extras;
    if (instance.offlineQuery)
        extras << Words::tr("offline query");
    if (delays(instance.delay))
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

// Who listens where on a node.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/serviceports.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// Somebody who listens on a node; `cluster` null: the node itself.
struct Listener
{
    Port port;
    const Cluster* cluster = nullptr;
    const Instance* instance = nullptr;
    const Service* service = nullptr;
    QString address; // that a service binds to; empty: all
};

QString nameFor(const Listener& listener)
{
    const QString& name = listener.port.name;
    if (listener.service)
        return Words::tr("the service %1").arg(listener.service->name);
    if (listener.port.use == Port::Use::Service)
        return Words::tr("the service %1 of haproxy_services").arg(name);
    if (listener.port.use == Port::Use::Metrics)
        return Words::tr("the exporter of %1").arg(name);
    return Words::tr("%1 of %2").arg(name, listener.cluster->name);
}

void addNode(const Inventory& inventory, const Host& host, const Facts& facts, std::vector<Listener>& listeners)
{
    std::vector<Item> routes;
    for (const Port& port : facts.ports().of(inventory, host, Module::Node)) {
        Listener listener{port, nullptr, nullptr, nullptr, {}};
        if (port.use == Port::Use::Service) {
            if (routes.empty()) {
                const Setting setting = facts.setting(host, u"haproxy_services");
                routes = itemsIn(setting.value, setting.key);
            }
            for (const Item& route : routes)
                if (route.name() == port.name)
                    listener.address = boundAddress(route.text("ip"));
        }
        listeners.push_back(listener);
    }
}

/// Services that another haproxy provides, or none, take no port here.
bool routesHere(const Cluster& cluster, const Facts& facts)
{
    return facts.text(cluster, Asked::PgServiceProvider).isEmpty() && facts.isOn(cluster, Asked::HaproxyEnabled);
}

/// Modules whose ports no parameter names.
bool hasOwnPorts(Module module)
{
    return module == Module::Redis || module == Module::Kafka || module == Module::Mysql;
}

void addCluster(const Inventory& inventory, const Host& host, const Cluster& cluster, const Facts& facts,
                std::vector<Listener>& listeners)
{
    const Instance* first = nullptr;
    for (const Instance& instance : cluster.instances) {
        if (instance.node != host.name)
            continue;
        first = first ? first : &instance;
        if (hasOwnPorts(cluster.module) && instance.port > 0)
            listeners.push_back({{moduleName(cluster.module), instance.port}, &cluster, &instance, nullptr, {}});
    }
    if (!first)
        return;
    for (const Port& port : facts.ports().of(inventory, host, cluster.module))
        listeners.push_back({port, &cluster, first, nullptr, {}});
    for (const Service& service : cluster.services)
        if (service.port > 0 && !isReplaced(cluster, service))
            listeners.push_back(
                {{service.shortName, service.port, Port::Use::Service}, &cluster, first, &service, addressOf(service)});
}

/// Whether another rule speaks about the two, or they don't meet.
bool isSilent(const Listener& one, const Listener& other, const Facts& facts)
{
    if (one.service && other.service && one.cluster == other.cluster)
        return true;
    if ((!one.address.isEmpty() || !other.address.isEmpty()) && one.address != other.address)
        return true;
    for (const Listener* each : {&one, &other}) {
        const Cluster* opposite = each == &one ? other.cluster : one.cluster;
        if (!each->service)
            continue;
        const bool isOwn = !opposite || opposite == each->cluster;
        if ((isOwn && isCustom(*each->service) && findReserved(each->port.number)) ||
            !routesHere(*each->cluster, facts))
            return true;
    }
    return false;
}

/// Whether the same is told of the cluster's first member: of what all members have alike.
bool isToldBefore(const Listener& one, const Listener& other, const Host& host)
{
    const Cluster* cluster = other.cluster;
    if (!cluster || (one.cluster && one.cluster != cluster) || cluster->module == Module::Redis)
        return false;
    return cluster->instances.front().node != host.name && !PortBook::setsPortsItself(host);
}

void tell(const Listener& one, const Listener& other, const Host& host, Report& report)
{
    const QString message = Words::tr("on %1 both %2 and %3 listen on port %4")
                                .arg(host.name, nameFor(one), nameFor(other))
                                .arg(other.port.number);
    if (!other.cluster)
        report.add(message, EntityId::ofNode(host.name), host.mentions.front().key);
    else if (other.service)
        report.add(message, idOf(*other.cluster, *other.service),
                   other.service->place ? other.service->place : other.instance->place);
    else
        report.add(message, idOf(*other.cluster, *other.instance), other.instance->place);
}

/// Whether the node is like nearly all: nothing is said of ports, and one PostgreSQL instance with Pigsty's default
/// services runs on it. What is true of one such is true of all.
bool isUsual(std::span<const Claim> claims, const Host& host)
{
    const auto isOther = [](const Claim& claim) {
        if (claim.kind != Claim::Kind::Member || claim.cluster().module == Module::Node)
            return false;
        const std::vector<Service>& services = claim.cluster().services;
        return claim.cluster().module != Module::Pgsql ||
               std::any_of(services.begin(), services.end(),
                           [](const Service& service) { return bool(service.place); });
    };
    return std::none_of(claims.begin(), claims.end(), isOther) && !PortBook::setsPorts(host);
}

const std::vector<Service>& servicesOf(std::span<const Claim> claims)
{
    static const std::vector<Service> none;
    const auto member = std::find_if(claims.begin(), claims.end(), [](const Claim& claim) {
        return claim.kind == Claim::Kind::Member && claim.cluster().module == Module::Pgsql;
    });
    return member != claims.end() ? member->cluster().services : none;
}

void portsDiffer(std::span<const Claim> claims, Report& report)
{
    const auto node =
        std::find_if(claims.begin(), claims.end(), [](const Claim& claim) { return claim.kind == Claim::Kind::Host; });
    if (node == claims.end())
        return;
    const Host& host = node->host();
    const Facts& facts = report.facts();
    const std::vector<Service>& services = servicesOf(claims);
    if (!services.empty() && isUsual(claims, host) && facts.ports().isUsuallySound(report.inventory(), host, services))
        return;
    std::vector<Listener> listeners;
    listeners.reserve(32);
    addNode(report.inventory(), host, facts, listeners);
    for (const Claim& claim : claims)
        if (claim.kind == Claim::Kind::Member && claim.cluster().module != Module::Node)
            addCluster(report.inventory(), host, claim.cluster(), facts, listeners);
    std::stable_sort(listeners.begin(), listeners.end(),
                     [](const Listener& left, const Listener& right) { return left.port.number < right.port.number; });
    for (size_t i = 1; i < listeners.size(); ++i) {
        const Listener& one = listeners[i - 1];
        const Listener& other = listeners[i];
        if (one.port.number == other.port.number && !isSilent(one, other, facts) && !isToldBefore(one, other, host))
            tell(one, other, host, report);
    }
}

constexpr Rule portClash{
    .id = "PORT-CLASH",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "On a node each port has one listener."),
    .why = QT_TRANSLATE_NOOP("Check", "Who comes second can't start."),
    .source = "FACTS.md, Services",
    .topic = Topic::Address,
    .ofClaims = portsDiffer,
};

constexpr Rule table[]{portClash};

} // namespace

Rules portRules()
{
    return table;
}

} // namespace pigpen::check

// What all depend on beside their own members. A row for each that somebody needs; where nobody provides it, it is down
// from the start.
#include "core/check/rules/backups.h"
#include "core/drill/model.h"
#include "core/drill/settings.h"
#include "core/drill/words.h"

namespace pigpen::drill {
namespace {

using Kind = SupportResult::Kind;
using Names = QStringList;

/// "a, b and 3 more".
QString listed(const Names& names)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return Words::tr("%1 and %2 more").arg(names.first(shown).join(QStringLiteral(", "))).arg(names.size() - shown);
}

State stateFor(qsizetype lost, qsizetype all)
{
    return lost == 0 ? State::Ok : lost < all ? State::Degraded : State::Down;
}

const Outcome& outcomeOf(const Model& model, const std::vector<Outcome>& outcomes, const Unit& unit)
{
    return outcomes[size_t(&unit - model.units().data())];
}

SupportResult failover(const Model& model, const std::vector<Outcome>& outcomes)
{
    const Unit* const etcd = model.first(Module::Etcd);
    if (!etcd)
        return {Kind::Failover, State::Down, {}, Words::tr("there is no etcd: no PostgreSQL cluster can fail over")};
    const State state = outcomeOf(model, outcomes, *etcd).state;
    const QString name = etcd->cluster->name;
    return {Kind::Failover, state, etcd->cluster->id(),
            state == State::Ok ? QString()
            : state == State::Degraded
                ? Words::tr("%1 still has its majority").arg(name)
                : Words::tr("%1 has no majority: no PostgreSQL cluster can fail over").arg(name)};
}

/// Where a PostgreSQL cluster's backups go: "local", "minio", or empty where they are none of this inventory's
/// business: switched off, or kept elsewhere.
QString backupMethod(const Inventory& inventory, const Unit& unit)
{
    const Cluster& cluster = *unit.cluster;
    const QString host = (cluster.primary() ? *cluster.primary() : cluster.instances.front()).node;
    if (!isOn(inventory, host, "pgbackrest_enabled"))
        return {};
    const QString method = settingOf(inventory, host, "pgbackrest_method");
    const HostPtr known = inventory.host(host);
    return method == u"minio" && known && check::leavesDeployment(inventory, *known) ? QString() : method;
}

/// Backups on the primary's own disk are gone with it; a successor starts new ones on its own.
SupportResult localBackups(const std::vector<const Unit*>& users, const Loss& loss)
{
    Names lost;
    for (const Unit* unit : users)
        if (const Instance* const primary = unit->primary(); primary && unit->isGone(*primary, loss))
            lost << unit->cluster->name;
    const State state = stateFor(lost.size(), qsizetype(users.size()));
    return {Kind::Backups,
            state,
            {},
            lost.isEmpty() ? QString()
                           : Words::tr("gone with the primary's node: the backups of %1").arg(listed(lost))};
}

SupportResult minioBackups(const Model& model, const std::vector<const Unit*>& users,
                           const std::vector<Outcome>& outcomes)
{
    const Unit* const minio = model.first(Module::Minio);
    Names names;
    for (const Unit* unit : users)
        names << unit->cluster->name;
    if (!minio)
        return {
            Kind::Backups, State::Down, {}, Words::tr("there is no minio for the backups of %1").arg(listed(names))};
    const State state = outcomeOf(model, outcomes, *minio).state;
    const QString name = minio->cluster->name;
    return {Kind::Backups, state, minio->cluster->id(),
            state == State::Ok         ? QString()
            : state == State::Degraded ? Words::tr("%1 still takes backups").arg(name)
                                       : Words::tr("%1 takes no more backups of %2").arg(name, listed(names))};
}

void addBackups(const Model& model, const std::vector<Outcome>& outcomes, const Loss& loss,
                std::vector<SupportResult>& supports)
{
    std::vector<const Unit*> local;
    std::vector<const Unit*> minio;
    for (const Unit& unit : model.units()) {
        if (!unit.isPgsql() || unit.cluster->instances.empty())
            continue;
        const QString method = backupMethod(model.inventory(), unit);
        if (method == u"local")
            local.push_back(&unit);
        else if (method == u"minio")
            minio.push_back(&unit);
    }
    if (!minio.empty())
        supports.push_back(minioBackups(model, minio, outcomes));
    if (!local.empty())
        supports.push_back(localBackups(local, loss));
}

/// Infra nodes do the same, each by itself: of several, one is enough. `parameters`: all of them must be on.
SupportResult byInfra(const Model& model, Kind kind, const std::vector<std::string_view>& parameters, const Loss& loss)
{
    const Unit* const infra = model.first(Module::Infra);
    if (!infra)
        return {kind, State::Down, {}, Words::tr("there is no infra node")};
    Names providers;
    Names lost;
    for (const Instance& instance : infra->cluster->instances) {
        const auto has = [&](std::string_view name) { return isOn(model.inventory(), instance.node, name); };
        if (!std::all_of(parameters.begin(), parameters.end(), has))
            continue;
        providers << instance.name;
        if (infra->isGone(instance, loss))
            lost << instance.name;
    }
    if (providers.isEmpty())
        return {kind, State::Down, {}, Words::tr("no infra node does this")};
    const State state = stateFor(lost.size(), providers.size());
    return {kind, state, infra->cluster->id(), lost.isEmpty() ? QString() : Words::tr("gone: %1").arg(listed(lost))};
}

} // namespace

std::vector<SupportResult> supportsOf(const Model& model, const std::vector<Outcome>& outcomes, const Loss& loss)
{
    std::vector<SupportResult> supports;
    if (model.first(Module::Pgsql))
        supports.push_back(failover(model, outcomes));
    addBackups(model, outcomes, loss, supports);
    supports.push_back(byInfra(model, Kind::Monitoring, {"vmetrics_enabled", "grafana_enabled"}, loss));
    if (model.first(Module::Infra))
        if (SupportResult dns = byInfra(model, Kind::Dns, {"dns_enabled"}, loss); dns.cluster)
            supports.push_back(std::move(dns));
    return supports;
}

} // namespace pigpen::drill

#include "core/drill/drill.h"

#include "core/drill/model.h"
#include "core/yaml/joint.h"

#include <algorithm>

namespace pigpen::drill {
namespace {

using Kind = EntityId::Kind;

QStringList namesOf(const std::vector<const Instance*>& instances)
{
    QStringList names;
    for (const Instance* instance : instances)
        names << instance->name;
    return names;
}

EntityId idIn(const Cluster& cluster, Kind kind, const QString& name)
{
    return {kind, cluster.module, cluster.name, name};
}

/// What happens elsewhere and touches a cluster that works: it is degraded then. None where nothing does.
Reason concern(const Model& model, const Unit& unit, const std::vector<Outcome>& outcomes, bool isMonitored,
               const Loss& loss)
{
    const auto isDown = [&](int other) { return other >= 0 && outcomes[size_t(other)].state == State::Down; };
    if (isDown(unit.upstream) || loss.isGone(unit.upstreamNode))
        return Reason::Stale;
    if (std::any_of(unit.shards.begin(), unit.shards.end(), isDown))
        return Reason::ShardDown;
    // Of one member, or where Patroni does not promote, nobody would have taken over anyway.
    const bool couldFailOver = unit.nodes.size() > 1 && (unit.isManaged || !unit.isPgsql());
    const Unit* const guard = couldFailOver ? model.unit(unit.guard) : nullptr;
    if (guard && guard->quorum && !guard->quorum->holds(loss))
        return Reason::Unguarded;
    return unit.cluster->module == Module::Remote && !isMonitored ? Reason::Unwatched : Reason::None;
}

/// Fills a result, a cluster at a time.
class Run
{
public:
    Run(const Model& model, const Loss& loss) : m_model(model), m_loss(loss) {}

    Result take(const QStringList& down);

private:
    void addNodes(const QStringList& down);
    void addCluster(const Unit& unit, const Outcome& outcome);
    void addServices(const Unit& unit, const Outcome& outcome);
    void addDatabases(const Unit& unit, const Outcome& outcome);
    void addQuorum(const Unit& unit);
    void note(const EntityId& entity, State state);

    const Model& m_model;
    const Loss& m_loss;
    std::vector<Outcome> m_outcomes;
    bool m_isMonitored = true;
    Result m_result;
};

Result Run::take(const QStringList& down)
{
    addNodes(down);
    for (const Unit& unit : m_model.units())
        m_outcomes.push_back(m_model.outcomeOf(unit, m_loss));
    m_result.supports = supportsOf(m_model, m_outcomes, m_loss);
    m_isMonitored = std::none_of(m_result.supports.begin(), m_result.supports.end(), [](const SupportResult& support) {
        return support.kind == SupportResult::Kind::Monitoring && support.state == State::Down && support.cluster;
    });
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        const Unit& unit = m_model.units()[i];
        addCluster(unit, m_outcomes[i]);
        addServices(unit, m_outcomes[i]);
        addDatabases(unit, m_outcomes[i]);
        addQuorum(unit);
        if (auto vip = vipOf(m_model, unit, m_outcomes[i], m_loss))
            m_result.vips.push_back(*std::move(vip));
    }
    return std::move(m_result);
}

void Run::note(const EntityId& entity, State state)
{
    if (state != State::Ok)
        m_result.touched.insert(entity, state);
}

void Run::addNodes(const QStringList& down)
{
    m_result.down = down;
    for (const QString& address : down)
        note(EntityId::ofNode(address), State::Down);
}

void Run::addCluster(const Unit& unit, const Outcome& outcome)
{
    const Cluster& cluster = *unit.cluster;
    ClusterResult result;
    result.cluster = cluster.id();
    result.state = outcome.state;
    for (const Instance& instance : cluster.instances)
        if (unit.isGone(instance, m_loss)) {
            result.lost << instance.name;
            note(idIn(cluster, Kind::Instance, instance.name), State::Down);
        }
    result.primary = outcome.before ? outcome.before->name : QString();
    result.successor = outcome.tookOver() ? outcome.leader->name : QString();
    result.candidates = namesOf(outcome.candidates);
    QStringList remarks;
    if (outcome.reason != Reason::None)
        remarks << remarkOf(m_model, unit, outcome, outcome.reason);
    if (const Reason reason = concern(m_model, unit, m_outcomes, m_isMonitored, m_loss);
        reason != Reason::None && outcome.state != State::Down) {
        result.state = State::Degraded;
        remarks << remarkOf(m_model, unit, outcome, reason);
    }
    result.remark = joint::sentences(remarks);
    note(result.cluster, result.state);
    m_result.clusters.push_back(std::move(result));
}

void Run::addServices(const Unit& unit, const Outcome& outcome)
{
    const Cluster& cluster = *unit.cluster;
    for (size_t i = 0; i < unit.routes.size(); ++i) {
        const Destination destination = destinationOf(unit, unit.routes[i], outcome, m_loss);
        ServiceResult result{idIn(cluster, Kind::Service, cluster.services[i].name), destination.state, {}};
        for (const size_t instance : destination.instances)
            result.members << cluster.instances[instance].name;
        note(result.service, result.state == ServiceResult::State::Ok       ? State::Ok
                             : result.state == ServiceResult::State::Backup ? State::Degraded
                                                                            : State::Down);
        m_result.services.push_back(std::move(result));
    }
}

void Run::addDatabases(const Unit& unit, const Outcome& outcome)
{
    const DatabaseResult::State state = databaseState(unit, outcome);
    for (const Database& database : unit.cluster->databases) {
        m_result.databases.push_back({idIn(*unit.cluster, Kind::Database, database.name), state});
        note(m_result.databases.back().database, state == DatabaseResult::State::Ok         ? State::Ok
                                                 : state == DatabaseResult::State::ReadOnly ? State::Degraded
                                                                                            : State::Down);
    }
}

void Run::addQuorum(const Unit& unit)
{
    if (!unit.quorum)
        return;
    const Quorum& quorum = *unit.quorum;
    const int have = quorum.have(m_loss);
    m_result.quorums.push_back(
        {unit.cluster->id(), quorum.members(), have, quorum.need, have >= quorum.need, quorum.unit});
}

template<typename Entities>
bool anyDown(const Entities& entities)
{
    return std::any_of(entities.begin(), entities.end(),
                       [](const auto& each) { return each.state == decltype(each.state)::Down; });
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Degraded:
        return QStringLiteral("degraded");
    case State::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

QString stateName(ServiceResult::State state)
{
    switch (state) {
    case ServiceResult::State::Ok:
        return QStringLiteral("ok");
    case ServiceResult::State::Backup:
        return QStringLiteral("backup");
    case ServiceResult::State::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

QString stateName(DatabaseResult::State state)
{
    switch (state) {
    case DatabaseResult::State::Ok:
        return QStringLiteral("ok");
    case DatabaseResult::State::ReadOnly:
        return QStringLiteral("readonly");
    case DatabaseResult::State::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

QString kindName(SupportResult::Kind kind)
{
    switch (kind) {
    case SupportResult::Kind::Failover:
        return QStringLiteral("failover");
    case SupportResult::Kind::Backups:
        return QStringLiteral("backups");
    case SupportResult::Kind::Monitoring:
        return QStringLiteral("monitoring");
    case SupportResult::Kind::Dns:
        return QStringLiteral("dns");
    }
    Q_UNREACHABLE();
}

bool Result::stopsSomething() const
{
    return anyDown(clusters) || anyDown(services) || anyDown(databases) ||
           std::any_of(quorums.begin(), quorums.end(), [](const QuorumResult& quorum) { return !quorum.holds; });
}

Result run(const Topology& topology, const QSet<QString>& down)
{
    const Model model(topology);
    Loss loss = model.nothingLost();
    QStringList gone;
    for (size_t i = 0; i < topology.nodes().size(); ++i)
        if (const QString& address = topology.nodes()[i]->address; down.contains(address)) {
            loss.take(int(i));
            gone << address;
        }
    return Run(model, loss).take(gone);
}

} // namespace pigpen::drill

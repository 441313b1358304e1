// Every single node and every pair of nodes, without asking of each what happens to everything. What a loss stops in a
// cluster depends on the nodes of its members, on those whose haproxy leads to it, and on whether its guard (etcd, the
// sentinels) decides. So a pair can only stop more than its nodes do one by one
// - in a cluster that needs both nodes, or
// - in a cluster that needs one of them, where the other, or both together, silence its guard.
// All other pairs add up what their nodes stop, and are not looked at.
#include "core/drill/weakpoints.h"

#include "core/drill/numbering.h"

#include <algorithm>
#include <tuple>

namespace pigpen::drill {
namespace {

/// How much of the progress the single nodes are.
constexpr double singlesShare = 0.3;

/// What is stopped, by Numbering.
using Numbers = std::vector<int>;

std::vector<int> sortedOnce(std::vector<int> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// A cluster that is to be looked at when two nodes are gone.
struct Task
{
    int first = 0; // nodes, the lower index first
    int second = 0;
    int unit = 0;

    bool operator==(const Task&) const = default;
    bool operator<(const Task& other) const
    {
        return std::tie(first, second, unit) < std::tie(other.first, other.second, other.unit);
    }
    bool isOfSamePair(const Task& other) const { return first == other.first && second == other.second; }
};

class Search
{
public:
    Search(const Model& model, const Progress& progress);

    WeakPoints take(Depth depth);

private:
    void findRelevant();
    bool bearsTwoNodes(size_t unit) const;
    void addTask(int a, int b, int unit);
    void addOwnPairs(int unit);
    void addGuardPairs(int guard);
    void addDependents(int guard, int node, int other);
    void lookAtSingles();
    void collectTasks();
    void lookAtPairs();
    void lookAtPair(const Task* begin, const Task* end);
    bool mayGoOn(double done);
    Numbers stoppedIn(int unit);
    WeakPoint pointOf(const std::vector<int>& nodes, const Numbers& stopped) const;

    const Model& m_model;
    const Progress& m_progress;
    Loss m_loss;
    const Numbering m_numbers;
    std::vector<std::vector<int>> m_nodesOf; // by unit: whose loss touches it
    std::vector<std::vector<int>> m_unitsOf; // by node, the other way round
    std::vector<Numbers> m_stopped;          // by node: what its loss alone stops
    std::vector<Task> m_tasks;
    int m_steps = 0;
    WeakPoints m_found;
};

Search::Search(const Model& model, const Progress& progress)
    : m_model(model), m_progress(progress), m_loss(model.nothingLost()), m_numbers(model)
{
    findRelevant();
}

void Search::findRelevant()
{
    m_unitsOf.resize(m_model.topology().nodes().size());
    for (const Unit& unit : m_model.units()) {
        std::vector<int> nodes = unit.nodes;
        nodes.insert(nodes.end(), unit.access.begin(), unit.access.end());
        nodes = sortedOnce(std::move(nodes));
        std::erase(nodes, -1);
        for (const int node : nodes)
            m_unitsOf[size_t(node)].push_back(int(m_nodesOf.size()));
        m_nodesOf.push_back(std::move(nodes));
    }
}

Numbers Search::stoppedIn(int index)
{
    ++m_found.evaluated;
    const Unit& unit = m_model.units()[size_t(index)];
    const Outcome outcome = m_model.outcomeOf(unit, m_loss);
    Numbers stopped;
    if (outcome.state == State::Down)
        stopped.push_back(Numbering::cluster(index));
    for (size_t i = 0; i < unit.routes.size(); ++i)
        if (destinationOf(unit, unit.routes[i], outcome, m_loss).state == ServiceResult::State::Down)
            stopped.push_back(m_numbers.service(index, i));
    if (databaseState(unit, outcome) == DatabaseResult::State::Down)
        for (size_t i = 0; i < unit.cluster->databases.size(); ++i)
            stopped.push_back(m_numbers.database(index, i));
    return stopped;
}

WeakPoint Search::pointOf(const std::vector<int>& nodes, const Numbers& stopped) const
{
    WeakPoint point;
    for (const int node : nodes)
        point.nodes << m_model.topology().nodes()[size_t(node)]->address;
    for (const int number : stopped) {
        const EntityId& id = m_numbers.id(number);
        point.stopped.push_back(id);
        ++(id.kind == EntityId::Kind::Cluster   ? point.clusters
           : id.kind == EntityId::Kind::Service ? point.services
                                                : point.databases);
    }
    return point;
}

bool Search::mayGoOn(double done)
{
    constexpr int often = 64;
    if (m_progress && ++m_steps % often == 0 && !m_progress(done))
        m_found.isCancelled = true;
    return !m_found.isCancelled;
}

void Search::lookAtSingles()
{
    m_stopped.resize(m_unitsOf.size());
    const double all = double(m_unitsOf.size());
    for (size_t node = 0; node < m_unitsOf.size() && mayGoOn(singlesShare * double(node) / all); ++node) {
        m_loss.take(int(node));
        Numbers& stopped = m_stopped[node];
        for (const int unit : m_unitsOf[node]) {
            const Numbers more = stoppedIn(unit);
            stopped.insert(stopped.end(), more.begin(), more.end());
        }
        m_loss.giveBack(int(node));
        std::sort(stopped.begin(), stopped.end());
        if (!stopped.empty())
            m_found.singles.push_back(pointOf({int(node)}, stopped));
    }
}

/// Whether no two nodes can stop anything of it.
bool Search::bearsTwoNodes(size_t index) const
{
    constexpr size_t two = 2;
    const Unit& unit = m_model.units()[index];
    if (unit.isPgsql() || !unit.groups.empty())
        return false;
    if (unit.cluster->module != Module::Kafka)
        return unit.quorum ? unit.quorum->bearsTwoNodes() : m_nodesOf[index].size() > two;
    std::vector<int> brokers;
    for (size_t i = 0; i < unit.nodes.size(); ++i)
        if (unit.cluster->instances[i].role != u"controller")
            brokers.push_back(unit.nodes[i]);
    return unit.quorum && unit.quorum->bearsTwoNodes() && sortedOnce(brokers).size() > two;
}

void Search::addTask(int a, int b, int unit)
{
    if (a != b && a >= 0 && b >= 0)
        m_tasks.push_back({std::min(a, b), std::max(a, b), unit});
}

void Search::addOwnPairs(int unit)
{
    if (bearsTwoNodes(size_t(unit)))
        return;
    const std::vector<int>& nodes = m_nodesOf[size_t(unit)];
    for (size_t i = 0; i < nodes.size(); ++i)
        for (size_t j = i + 1; j < nodes.size(); ++j)
            addTask(nodes[i], nodes[j], unit);
}

/// The clusters on a node that ask this guard, when that node and another one are gone.
void Search::addDependents(int guard, int node, int other)
{
    for (const int unit : m_unitsOf[size_t(node)])
        if (m_model.units()[size_t(unit)].guard == guard)
            addTask(node, other, unit);
}

void Search::addGuardPairs(int guard)
{
    const std::optional<Quorum>& quorum = m_model.units()[size_t(guard)].quorum;
    if (!quorum || quorum->bearsTwoNodes())
        return;
    const auto silences = [&](std::initializer_list<int> nodes) {
        for (const int node : nodes)
            m_loss.take(node);
        const bool holds = quorum->holds(m_loss);
        for (const int node : nodes)
            m_loss.giveBack(node);
        return !holds;
    };
    const std::vector<int>& nodes = m_nodesOf[size_t(guard)];
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (silences({nodes[i]}))
            for (int node = 0; node < int(m_unitsOf.size()); ++node)
                addDependents(guard, node, nodes[i]);
        for (size_t j = i + 1; j < nodes.size(); ++j)
            if (silences({nodes[i], nodes[j]})) {
                addDependents(guard, nodes[i], nodes[j]);
                addDependents(guard, nodes[j], nodes[i]);
            }
    }
}

void Search::collectTasks()
{
    std::vector<int> guards;
    for (size_t i = 0; i < m_nodesOf.size(); ++i) {
        addOwnPairs(int(i));
        if (const int guard = m_model.units()[i].guard; guard >= 0)
            guards.push_back(guard);
    }
    for (const int guard : sortedOnce(guards))
        addGuardPairs(guard);
    std::sort(m_tasks.begin(), m_tasks.end());
    m_tasks.erase(std::unique(m_tasks.begin(), m_tasks.end()), m_tasks.end());
}

void Search::lookAtPair(const Task* begin, const Task* end)
{
    const Numbers& a = m_stopped[size_t(begin->first)];
    const Numbers& b = m_stopped[size_t(begin->second)];
    Numbers apart;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(apart));
    m_loss.take(begin->first);
    m_loss.take(begin->second);
    Numbers together;
    for (const int number : apart)
        if (std::none_of(begin, end, [&](const Task& task) { return task.unit == m_numbers.unitOf(number); }))
            together.push_back(number);
    for (const Task* task = begin; task != end; ++task) {
        const Numbers more = stoppedIn(task->unit);
        together.insert(together.end(), more.begin(), more.end());
    }
    m_loss.giveBack(begin->first);
    m_loss.giveBack(begin->second);
    std::sort(together.begin(), together.end());
    Numbers only;
    std::set_difference(together.begin(), together.end(), apart.begin(), apart.end(), std::back_inserter(only));
    if (only.empty())
        return;
    m_found.pairs.push_back(pointOf({begin->first, begin->second}, together));
    for (const int number : only)
        m_found.pairs.back().only.push_back(m_numbers.id(number));
}

void Search::lookAtPairs()
{
    const Task* const all = m_tasks.data();
    const Task* const end = all + m_tasks.size();
    const auto done = [&](const Task* task) {
        return singlesShare + (1 - singlesShare) * double(task - all) / double(m_tasks.size());
    };
    for (const Task* begin = all; begin != end && mayGoOn(done(begin));) {
        const Task* const next = std::find_if(begin, end, [&](const Task& task) { return !task.isOfSamePair(*begin); });
        lookAtPair(begin, next);
        begin = next;
    }
}

WeakPoints Search::take(Depth depth)
{
    lookAtSingles();
    if (!m_found.isCancelled && depth == Depth::Pairs) {
        collectTasks();
        lookAtPairs();
    }
    const auto isWorse = [](const WeakPoint& one, const WeakPoint& other) { return one.isWorseThan(other); };
    std::stable_sort(m_found.singles.begin(), m_found.singles.end(), isWorse);
    std::stable_sort(m_found.pairs.begin(), m_found.pairs.end(), isWorse);
    return std::move(m_found);
}

} // namespace

bool WeakPoint::isWorseThan(const WeakPoint& other) const
{
    return std::tie(services, databases, clusters) > std::tie(other.services, other.databases, other.clusters);
}

WeakPoints weakPoints(const Topology& topology, const Progress& progress, Depth depth)
{
    const Model model(topology);
    return Search(model, progress).take(depth);
}

} // namespace pigpen::drill

#include "core/topology/builder.h"

#include "core/topology/comparing.h"
#include "core/topology/naming.h"

#include <algorithm>
#include <numeric>

namespace pigpen {

namespace {

const Group& groupOfAll(const Inventory& inventory)
{
    return *inventory.groups().front();
}

bool sameValue(yaml::Node left, yaml::Node right)
{
    const auto value = [](yaml::Node node) { return node ? node.value() : yaml::Value(); };
    return left == right || value(left) == value(right);
}

/// Whether the global variables are the same, all of them.
bool sameVariables(const Group& left, const Group& right)
{
    const auto sameEntry = [](const VariableTable::Entry& a, const VariableTable::Entry& b) {
        return a.name == b.name && sameValue(a.value, b.value);
    };
    const auto sameMention = [&](const Group::Mention& a, const Group::Mention& b) {
        return std::equal(a.vars->entries().begin(), a.vars->entries().end(), b.vars->entries().begin(),
                          b.vars->entries().end(), sameEntry);
    };
    return std::equal(left.mentions.begin(), left.mentions.end(), right.mentions.begin(), right.mentions.end(),
                      sameMention);
}

/// Writes what was found into the cluster.
void apply(Cluster& cluster, const std::vector<Reference>& references, const std::vector<Record::Answer>& answers)
{
    cluster.upstreamCluster.clear();
    cluster.monitors.clear();
    for (size_t i = 0; i < references.size(); ++i) {
        const Reference& reference = references[i];
        const Record::Answer& answer = answers[i];
        if (reference.kind == Reference::Kind::Sentinel) {
            if (!answer.cluster.isEmpty())
                cluster.monitors << answer.cluster;
            continue;
        }
        Instance& instance = cluster.instances[reference.instance];
        instance.upstream = answer.instance;
        const bool isLeader = cluster.module == Module::Pgsql && instance.role == u"primary";
        if (isLeader && cluster.upstreamCluster.isEmpty() && answer.cluster != cluster.name)
            cluster.upstreamCluster = answer.cluster;
    }
}

} // namespace

TopologyBuilder::TopologyBuilder(const InventoryPtr& inventory, const Topology::Data* previous)
    : m_previous(previous),
      m_data{inventory, std::make_shared<Globals>(*inventory), {}, {}, {}, {}, {}, {}, 0, {}, false},
      m_derivation(*inventory, *m_data.globals)
{
}

Topology::Data TopologyBuilder::build()
{
    m_sameGlobals = m_previous != nullptr && sameGlobals();
    m_data.outline =
        Outline::make(*m_data.inventory, *m_data.globals, m_previous != nullptr ? m_previous->inventory.get() : nullptr,
                      m_previous != nullptr ? m_previous->outline : OutlinePtr(), m_sameGlobals);
    m_sameOutline = m_previous != nullptr && m_data.outline == m_previous->outline;
    findReusable();
    deriveClusters();
    resolve();
    makeNodes();
    noteChanges();
    shareNames();
    return std::move(m_data);
}

bool TopologyBuilder::sameGlobals() const
{
    if (!m_data.globals->sameAs(*m_previous->globals))
        return false;
    const Group& now = groupOfAll(*m_data.inventory);
    const Group& then = groupOfAll(*m_previous->inventory);
    if (m_previous->looksAtAll)
        return sameVariables(now, then);
    const QSet<QString>& others = m_previous->otherVariables;
    return std::all_of(others.begin(), others.end(), [&](const QString& name) {
        return sameValue(m_data.inventory->groupVariable(now, name).value,
                         m_previous->inventory->groupVariable(then, name).value);
    });
}

bool TopologyBuilder::isUntouched(const Seed& seed, const Seed& before) const
{
    const auto sameHost = [&](int now, int then) {
        return m_data.inventory->hosts()[size_t(now)] == m_previous->inventory->hosts()[size_t(then)];
    };
    return seed.group == before.group &&
           std::equal(seed.hosts.begin(), seed.hosts.end(), before.hosts.begin(), before.hosts.end(), sameHost);
}

void TopologyBuilder::findReusable()
{
    const std::vector<Seed>& seeds = m_data.outline->seeds();
    m_reused.assign(seeds.size(), -1);
    if (!m_sameGlobals)
        return;
    if (m_sameOutline) {
        std::iota(m_reused.begin(), m_reused.end(), 0);
        for (size_t i = 0; i < m_data.inventory->hosts().size(); ++i)
            if (m_data.inventory->hosts()[i] != m_previous->inventory->hosts()[i])
                for (const int seed : m_data.outline->seedsFrom(int(i)))
                    m_reused[size_t(seed)] = -1;
        return;
    }
    for (size_t i = 0; i < seeds.size(); ++i) {
        const int before = m_previous->outline->seed(seeds[i].module, seeds[i].name);
        if (before >= 0 && isUntouched(seeds[i], m_previous->outline->seeds()[size_t(before)]))
            m_reused[i] = before;
    }
}

void TopologyBuilder::deriveClusters()
{
    const std::vector<Seed>& seeds = m_data.outline->seeds();
    m_data.clusters.reserve(seeds.size());
    m_data.records.reserve(seeds.size());
    m_fresh.resize(seeds.size());
    for (size_t i = 0; i < seeds.size(); ++i) {
        if (m_reused[i] >= 0) {
            m_data.clusters.push_back(m_previous->clusters[size_t(m_reused[i])]);
            m_data.records.push_back(m_previous->records[size_t(m_reused[i])]);
            continue;
        }
        Draft draft = m_derivation.derive(seeds[i]);
        m_fresh[i] = std::make_shared<Cluster>(std::move(draft.cluster));
        m_data.clusters.push_back(m_fresh[i]);
        m_data.records.push_back({std::move(draft.references), {}});
        ++m_data.derived;
    }
    m_data.otherVariables = m_derivation.services().otherVariables();
    m_data.looksAtAll = m_derivation.services().looksAtAll();
    if (m_previous != nullptr) {
        m_data.otherVariables |= m_previous->otherVariables;
        m_data.looksAtAll |= m_previous->looksAtAll;
    }
}

/// References lead to other clusters: they are asked again every time, also those of clusters that are taken over.
void TopologyBuilder::resolve()
{
    for (size_t i = 0; i < m_data.records.size(); ++i) {
        Record& record = m_data.records[i];
        if (record.references.empty())
            continue;
        std::vector<Record::Answer> answers = answer(record.references);
        if (!m_fresh[i] && answers == record.answers)
            continue;
        if (!m_fresh[i]) {
            m_fresh[i] = std::make_shared<Cluster>(*m_data.clusters[i]);
            m_data.clusters[i] = m_fresh[i];
            ++m_data.derived;
        }
        apply(*m_fresh[i], record.references, answers);
        record.answers = std::move(answers);
    }
}

std::vector<Record::Answer> TopologyBuilder::answer(const std::vector<Reference>& references) const
{
    std::vector<Record::Answer> answers;
    answers.reserve(references.size());
    for (const Reference& reference : references)
        answers.push_back(find(reference));
    return answers;
}

Record::Answer TopologyBuilder::find(const Reference& reference) const
{
    switch (reference.kind) {
    case Reference::Kind::PgUpstream:
        return instanceAt(Module::Pgsql, reference.address, 0);
    case Reference::Kind::RedisUpstream:
        return instanceAt(Module::Redis, reference.address, reference.port);
    case Reference::Kind::Sentinel:
        break;
    }
    const Record::Answer at = instanceAt(Module::Redis, reference.address, reference.port);
    if (!at.cluster.isEmpty())
        return at;
    return m_data.outline->seed(Module::Redis, reference.name) >= 0 ? Record::Answer{reference.name, {}}
                                                                    : Record::Answer();
}

/// `port` 0: any.
Record::Answer TopologyBuilder::instanceAt(Module module, const QString& address, int port) const
{
    const int host = m_data.outline->host(address);
    if (host < 0)
        return {};
    for (const int seed : m_data.outline->seedsOn(host)) {
        const Cluster& cluster = *m_data.clusters[size_t(seed)];
        if (cluster.module != module)
            continue;
        for (const Instance& instance : cluster.instances)
            if (instance.node == address && (port == 0 || instance.port == port))
                return {cluster.name, instance.name};
    }
    return {};
}

void TopologyBuilder::shareNames()
{
    const auto sameNames = [](const ClusterPtr& now, const ClusterPtr& then) {
        const auto sameName = [](const auto& a, const auto& b) { return a.name == b.name; };
        return now == then || (std::equal(now->instances.begin(), now->instances.end(), then->instances.begin(),
                                          then->instances.end(), sameName) &&
                               std::equal(now->services.begin(), now->services.end(), then->services.begin(),
                                          then->services.end(), sameName));
    };
    const auto sameNode = [](const NodePtr& now, const NodePtr& then) {
        return now == then || now->name == then->name;
    };
    const bool same =
        m_sameOutline &&
        std::equal(m_data.clusters.begin(), m_data.clusters.end(), m_previous->clusters.begin(), sameNames) &&
        std::equal(m_data.nodes.begin(), m_data.nodes.end(), m_previous->nodes.begin(), sameNode);
    m_data.names = same ? m_previous->names : std::make_shared<NameIndex>();
}

} // namespace pigpen

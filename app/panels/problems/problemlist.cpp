#include "app/panels/problems/problemlist.h"

#include "app/paint/severity.h"

#include <QCoreApplication>

#include <algorithm>

namespace pigpen {

using check::Finding;
using check::Ignored;

namespace {

struct ProblemList
{
    Q_DECLARE_TR_FUNCTIONS(ProblemList)
};

const std::pair<Grouping, QString> groupingNames[] = {{Grouping::Severity, QStringLiteral("severity")},
                                                      {Grouping::Rule, QStringLiteral("rule")},
                                                      {Grouping::Entity, QStringLiteral("entity")},
                                                      {Grouping::Family, QStringLiteral("family")}};

check::Family familyOf(const Finding& finding)
{
    const check::Rule* rule = check::findRule(finding.rule);
    return rule ? rule->family : check::Family::Structure;
}

/// The box on the canvas that an entity is part of, or is.
EntityId containerOf(const EntityId& entity)
{
    return entity.cluster.isEmpty() ? entity : EntityId::ofCluster(entity.module, entity.cluster);
}

/// The group that a finding belongs into, without its findings.
ProblemGroup groupOf(const Finding& finding, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Severity:
        return {QString::number(int(finding.severity)), pluralOf(finding.severity), finding.severity, {}, {}};
    case Grouping::Rule:
        return {finding.rule, finding.rule, finding.severity, {}, {}};
    case Grouping::Entity: {
        const EntityId container = containerOf(finding.entity);
        const QString title = container ? container.name : ProblemList::tr("The inventory as a whole");
        return {container.toString(), title, finding.severity, container, {}};
    }
    case Grouping::Family: {
        const check::Family family = familyOf(finding);
        return {
            QString::number(int(family)).rightJustified(2, u'0'), check::familyName(family), finding.severity, {}, {}};
    }
    }
    Q_UNREACHABLE();
}

/// The filter, ready to be asked of thousands.
class Sieve
{
public:
    Sieve(const ProblemFilter& filter, const Topology& topology)
        : m_filter(filter), m_topology(topology), m_words(filter.words.split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool keeps(const Finding& finding) const
    {
        return m_filter.isShown(finding.severity) && isAbout(finding) && hasWords(finding);
    }

private:
    bool isAbout(const Finding& finding) const
    {
        return !m_filter.about || concerns(finding.entity, m_filter.about, m_topology);
    }

    bool hasWords(const Finding& finding) const
    {
        return std::ranges::all_of(m_words, [&](const QString& word) {
            return finding.message.contains(word, Qt::CaseInsensitive) ||
                   finding.rule.contains(word, Qt::CaseInsensitive) ||
                   finding.entity.name.contains(word, Qt::CaseInsensitive) ||
                   finding.entity.cluster.contains(word, Qt::CaseInsensitive);
        });
    }

    const ProblemFilter& m_filter;
    const Topology& m_topology;
    QStringList m_words;
};

/// Puts findings into groups; a group is made when its first one comes.
class Grouper
{
public:
    explicit Grouper(Grouping grouping) : m_grouping(grouping) {}

    void add(const Problem& problem)
    {
        ProblemGroup fresh = groupOf(*problem.finding, m_grouping);
        const auto known = m_places.constFind(fresh.key);
        if (known == m_places.cend()) {
            m_places.insert(fresh.key, m_groups.size());
            m_groups.push_back(std::move(fresh));
        }
        ProblemGroup& group = known == m_places.cend() ? m_groups.back() : m_groups[*known];
        group.worst = std::min(group.worst, problem.finding->severity);
        group.problems.push_back(problem);
    }

    /// Those of entities in the order of the text; others as their kinds are ordered, by rule the grave ones first.
    std::vector<ProblemGroup> groups()
    {
        if (m_grouping == Grouping::Rule)
            std::ranges::sort(m_groups, [](const ProblemGroup& left, const ProblemGroup& right) {
                return std::tie(left.worst, left.key) < std::tie(right.worst, right.key);
            });
        else if (m_grouping != Grouping::Entity)
            std::ranges::sort(m_groups, {}, &ProblemGroup::key);
        return std::move(m_groups);
    }

private:
    Grouping m_grouping;
    QHash<QString, size_t> m_places;
    std::vector<ProblemGroup> m_groups;
};

bool areSame(const Finding& left, const Finding& right)
{
    return left.severity == right.severity && left.rule == right.rule && left.message == right.message &&
           left.entity == right.entity && left.fix == right.fix;
}

} // namespace

QString groupingName(Grouping grouping)
{
    return groupingNames[size_t(grouping)].second;
}

std::optional<Grouping> groupingFromName(QStringView name)
{
    for (const auto& [grouping, known] : groupingNames)
        if (known == name)
            return grouping;
    return std::nullopt;
}

size_t Problem::key() const
{
    return qHashMulti(0, finding->rule, finding->message, finding->entity, isIgnored());
}

Problem problemAt(const check::Checks& checks, bool isIgnored, size_t index)
{
    if (!isIgnored)
        return {&checks.findings()[index], nullptr, index};
    const Ignored& ignored = checks.ignored()[index];
    return {&ignored.finding, &ignored.reason, index};
}

bool concerns(const EntityId& found, const EntityId& about, const Topology& topology)
{
    using Kind = EntityId::Kind;
    if (found == about)
        return true;
    if (about.kind == Kind::Cluster && found.kind != Kind::Node)
        return found.module == about.module && found.cluster == about.cluster;
    if (about.kind == Kind::Node && found.kind == Kind::Instance) {
        const NodePtr node = topology.node(about.name);
        return node && node->instances.contains(found.name);
    }
    const ClusterPtr cluster = found.kind == Kind::Node ? topology.cluster(about) : nullptr;
    return cluster && std::ranges::any_of(cluster->instances, [&](const Instance& instance) {
               return instance.node == found.name && (about.kind == Kind::Cluster || instance.name == about.name);
           });
}

std::vector<ProblemGroup> arranged(const check::Checks& checks, const Topology& topology, Grouping grouping,
                                   const ProblemFilter& filter)
{
    const Sieve sieve(filter, topology);
    Grouper grouper(grouping);
    for (size_t index = 0; index < checks.findings().size(); ++index)
        if (const Problem problem = problemAt(checks, false, index); sieve.keeps(*problem.finding))
            grouper.add(problem);
    for (size_t index = 0; filter.ignored && index < checks.ignored().size(); ++index)
        if (const Problem problem = problemAt(checks, true, index); sieve.keeps(*problem.finding))
            grouper.add(problem);
    return grouper.groups();
}

bool sameProblems(const check::Checks& left, const check::Checks& right)
{
    return std::ranges::equal(left.findings(), right.findings(), areSame) &&
           std::ranges::equal(left.ignored(), right.ignored(), [](const Ignored& one, const Ignored& other) {
               return one.reason == other.reason && areSame(one.finding, other.finding);
           });
}

} // namespace pigpen

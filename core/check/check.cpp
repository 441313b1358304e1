#include "core/check/check.h"

#include "core/check/looking.h"
#include "core/check/report.h"
#include "core/check/subjects.h"
#include "core/yaml/concurrently.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace pigpen::check {
namespace {

std::vector<Subject> subjectsOf(const Topology& topology)
{
    std::vector<Subject> subjects;
    const auto add = [&](const auto& some) {
        for (const auto& subject : some)
            subjects.emplace_back(subject.get());
    };
    add(topology.clusters());
    add(topology.inventory()->groups());
    add(topology.inventory()->hosts());
    add(topology.nodes());
    return subjects;
}

const void* addressOf(const Subject& subject)
{
    return std::visit([](const void* address) { return address; }, subject);
}

/// Tells claims at one place apart, such as those of a range's hosts.
QString nameOf(const Claim& claim)
{
    switch (claim.kind) {
    case Claim::Kind::Host:
        return claim.host().name;
    case Claim::Kind::Node:
        return claim.node().address;
    case Claim::Kind::Group:
        return claim.group().name;
    case Claim::Kind::Setter:
        return {}; // all that is told of it is its place
    default:
        return claim.cluster().name;
    }
}

std::shared_ptr<const std::vector<Finding>> shared(std::vector<Finding> findings)
{
    return std::make_shared<const std::vector<Finding>>(std::move(findings));
}

/// What all.vars sets, by name.
std::map<std::string_view, yaml::Node> globalsOf(const Topology& topology)
{
    std::map<std::string_view, yaml::Node> values;
    for (const Group::Mention& mention : topology.inventory()->groups().front()->mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            values[entry.name] = entry.value;
    return values;
}

bool areSame(yaml::Node left, yaml::Node right)
{
    return left == right || (left && right && left.value() == right.value());
}

/// The variables of all.vars that differ.
std::vector<std::string_view> changedGlobals(const Topology& before, const Topology& now)
{
    std::vector<std::string_view> names;
    if (before.inventory()->groups().front() == now.inventory()->groups().front())
        return names;
    const auto old = globalsOf(before);
    const auto fresh = globalsOf(now);
    for (const auto& [name, value] : old)
        if (const auto found = fresh.find(name); found == fresh.end() || !areSame(found->second, value))
            names.push_back(name);
    for (const auto& [name, value] : fresh)
        if (!old.contains(name))
            names.push_back(name);
    return names;
}

} // namespace

/// Runs the rules on one topology.
class Run
{
public:
    Run(const TopologyPtr& topology, const ChecksPtr& previous, const TopologyPtr& opened, Checks& checks)
        : m_topology(*topology), m_looking(*topology, opened.get()), m_previous(previous), m_checks(checks)
    {
        checks.m_topology = topology;
        checks.m_opened = opened;
        // What was found in the opened one itself is as if compared with itself.
        if (previous && previous->m_opened != opened && previous->m_topology != opened)
            m_previous.reset();
        if (m_previous)
            m_globals = changedGlobals(*m_previous->m_topology, m_topology);
        if (std::any_of(m_globals.begin(), m_globals.end(), isAsked))
            m_previous.reset();
    }

    void everything()
    {
        if (m_previous) {
            m_checks.m_ofSubjects = m_previous->m_ofSubjects;
            m_checks.m_claims = m_previous->m_claims;
            changes();
        } else {
            everySubject();
        }
        m_checks.m_claims = m_checks.m_claims.with(
            m_gone, std::move(m_come),
            [this](std::span<const Claim> claims, std::vector<Finding>& found) { look(claims, found); });
        m_looking.facts().setClaims(&m_checks.m_claims);
        gather();
        ignore();
    }

private:
    /// Of some subjects: what was found of those that have any, and what they claim.
    struct Looked
    {
        std::vector<std::pair<const void*, std::vector<Finding>>> findings;
        Claims claims;
    };

    void everySubject()
    {
        const std::vector<Subject> subjects = subjectsOf(m_topology);
        constexpr size_t portion = 256;
        std::vector<Looked> looked((subjects.size() + portion - 1) / portion);
        concurrently(looked.size(), [&] {
            return [&, looking = Looking(m_topology, facts().opened())](size_t number) {
                const auto some = std::span(subjects).subspan(number * portion);
                looked[number] = lookAt(some.first(std::min(portion, some.size())), looking);
            };
        });
        for (Looked& some : looked) {
            for (auto& [subject, findings] : some.findings)
                m_checks.m_ofSubjects.insert(subject, shared(std::move(findings)));
            append(m_come, std::move(some.claims));
        }
        m_checks.m_subjectsChecked += int(subjects.size());
    }

    static Looked lookAt(std::span<const Subject> subjects, const Looking& looking)
    {
        Looked looked;
        for (const Subject& subject : subjects) {
            if (std::vector<Finding> found = looking.at(subject); !found.empty())
                looked.findings.emplace_back(addressOf(subject), std::move(found));
            append(looked.claims, looking.claimsOf(subject));
        }
        return looked;
    }

    void changes()
    {
        const Topology& before = *m_previous->m_topology;
        const Inventory& inventory = *m_topology.inventory();
        const Inventory& inventoryBefore = *before.inventory();
        const Facts factsBefore(before, facts().opened());
        differ(before.clusters(), m_topology.clusters(), factsBefore,
               [](const Topology& in, const Cluster& cluster) { return in.cluster(cluster.id()); });
        differ(inventoryBefore.groups(), inventory.groups(), factsBefore,
               [](const Topology& in, const Group& group) { return in.inventory()->group(group.name); });
        differ(inventoryBefore.hosts(), inventory.hosts(), factsBefore,
               [](const Topology& in, const Host& host) { return in.inventory()->host(host.name); });
        differ(before.nodes(), m_topology.nodes(), factsBefore,
               [](const Topology& in, const Node& node) { return in.node(node.address); });
        lookAtGroupsOfHosts();
        if (!m_globals.empty())
            lookAtSetters();
    }

    template<typename Pointer, typename Find>
    void differ(const std::vector<Pointer>& before, const std::vector<Pointer>& now, const Facts& factsBefore,
                const Find& find)
    {
        forEachDifference(
            before, now, [&](const auto& subject) { return find(factsBefore.topology(), subject); },
            [&](const auto& subject) { return find(m_topology, subject); },
            [&](const auto& subject) { forget(subject, factsBefore); }, [&](const auto& subject) { add(subject); });
    }

    /// What a rule says of a group may depend on the hosts that it lists itself.
    void lookAtGroupsOfHosts()
    {
        const Inventory& inventory = *m_topology.inventory();
        for (const Host* const host : m_freshHosts)
            for (const Host::Mention& mention : host->mentions)
                if (const GroupPtr group = inventory.group(mention.group);
                    group && !m_freshGroups.contains(group.get())) {
                    m_freshGroups.insert(group.get());
                    keep(group.get(), m_looking.at(*group));
                }
    }

    /// Variables that no rule looks up matter only to those that set them, too.
    void lookAtSetters()
    {
        const auto isChanged = [this](const Written& variable) {
            return std::find(m_globals.begin(), m_globals.end(), variable.name) != m_globals.end();
        };
        const auto again = [&](const auto& subject, auto... inventory) {
            bool sets = false;
            forEachVariable(subject, inventory...,
                            [&](const Written& variable) { sets = sets || isChanged(variable); });
            if (sets)
                keep(&subject, m_looking.at(subject));
        };
        for (const GroupPtr& group : m_topology.inventory()->groups())
            again(*group);
        for (const HostPtr& host : m_topology.inventory()->hosts())
            again(*host, std::cref(*m_topology.inventory()).get());
    }

    void forget(const auto& subject, const Facts& factsBefore)
    {
        m_checks.m_ofSubjects.remove(&subject);
        append(m_gone, claimsOf(subject, factsBefore));
    }

    void add(const auto& subject)
    {
        note(subject);
        keep(&subject, m_looking.at(subject));
        append(m_come, claimsOf(subject, facts()));
    }

    static void note(const auto&) {}
    void note(const Group& group) { m_freshGroups.insert(&group); }
    void note(const Host& host) { m_freshHosts.push_back(&host); }

    static void append(Claims& all, Claims some) { std::move(some.begin(), some.end(), std::back_inserter(all)); }

    void keep(const void* subject, std::vector<Finding> found)
    {
        ++m_checks.m_subjectsChecked;
        if (found.empty())
            m_checks.m_ofSubjects.remove(subject);
        else
            m_checks.m_ofSubjects.insert(subject, shared(std::move(found)));
    }

    void look(std::span<const Claim> claims, std::vector<Finding>& found)
    {
        Claims inOrder(claims.begin(), claims.end());
        if (inOrder.size() > 1) {
            const yaml::Tree& tree = *m_topology.tree();
            std::sort(inOrder.begin(), inOrder.end(), [&](const Claim& left, const Claim& right) {
                const qsizetype at = tree.span(left.place).begin;
                const qsizetype other = tree.span(right.place).begin;
                return at != other ? at < other : nameOf(left) < nameOf(right);
            });
        }
        for (const Rule* rule : m_ofClaims) {
            Report report(*rule, facts(), found);
            if (rule->topic == claims.front().topic)
                rule->ofClaims(inOrder, report);
        }
    }

    void gather()
    {
        std::vector<Finding> all;
        for (const auto& found : std::as_const(m_checks.m_ofSubjects))
            all.insert(all.end(), found->begin(), found->end());
        m_checks.m_claims.collect(all);
        for (const Rule* rule : m_ofAll) {
            Report report(*rule, facts(), all);
            rule->ofAll(report);
        }
        m_checks.m_findings = inOrder(std::move(all));
    }

    /// By their places; at one place by rule and whom it is about (a range is the place of many hosts), so that the
    /// order never depends on addresses in memory.
    std::vector<Finding> inOrder(std::vector<Finding> findings) const
    {
        std::vector<std::pair<qsizetype, size_t>> order;
        order.reserve(findings.size());
        for (size_t i = 0; i < findings.size(); ++i)
            order.emplace_back(offset(findings[i]), i);
        std::sort(order.begin(), order.end(), [&](const auto& left, const auto& right) {
            const Finding& a = findings[left.second];
            const Finding& b = findings[right.second];
            return std::tie(left.first, a.rule, a.message, a.entity.module, a.entity.cluster, a.entity.name) <
                   std::tie(right.first, b.rule, b.message, b.entity.module, b.entity.cluster, b.entity.name);
        });
        std::vector<Finding> sorted;
        sorted.reserve(findings.size());
        for (const auto& [place, index] : order)
            sorted.push_back(std::move(findings[index]));
        return sorted;
    }

    void ignore()
    {
        std::vector<Ignore> ignores = ignoresIn(*m_topology.tree());
        if (ignores.empty())
            return;
        std::vector<Finding>& findings = m_checks.m_findings;
        m_checks.m_ignored = takeIgnored(*m_topology.tree(), findings, ignores);
        const size_t heeded = findings.size();
        for (const Rule* rule : m_ofIgnore) {
            Report report(*rule, facts(), findings);
            for (const Ignore& one : ignores)
                rule->ofIgnore(one, report);
        }
        if (findings.size() > heeded)
            findings = inOrder(std::move(findings));
    }

    const Facts& facts() const { return m_looking.facts(); }

    qsizetype offset(const Finding& finding) const
    {
        return finding.place ? m_topology.tree()->span(finding.place).begin : 0;
    }

    const Topology& m_topology;
    Looking m_looking;
    ChecksPtr m_previous; // null: look at everything
    std::vector<std::string_view> m_globals;
    Checks& m_checks;
    Claims m_gone;
    Claims m_come;
    QSet<const Group*> m_freshGroups; // looked at already
    std::vector<const Host*> m_freshHosts;
    std::vector<const Rule*> m_ofClaims = rulesWith(&Rule::ofClaims);
    std::vector<const Rule*> m_ofAll = rulesWith(&Rule::ofAll);
    std::vector<const Rule*> m_ofIgnore = rulesWith(&Rule::ofIgnore);
};

ChecksPtr Checks::run(const TopologyPtr& topology, const ChecksPtr& previous, const TopologyPtr& opened)
{
    auto checks = std::make_shared<Checks>();
    Run(topology, previous, opened, *checks).everything();
    return checks;
}

std::vector<Finding> check(const TopologyPtr& topology)
{
    return Checks::run(topology)->findings();
}

} // namespace pigpen::check

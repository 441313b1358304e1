#include "core/check/check.h"
#include "core/check/report.h"
#include "core/edit/words.h"
#include "core/yaml/joint.h"
#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::check {
namespace {

namespace lines = yaml::lines;

/// A qualified name before a function's own would hide the translation context from lupdate.
using edit::Result;

Error noPlace(const Finding& finding)
{
    return {Words::tr("what %1 found has no place in the text where a comment could stand").arg(finding.rule),
            Words::tr("change what it is about"),
            {}};
}

yaml::Splice commentAbove(const QByteArray& text, qsizetype at, const QByteArray& words)
{
    const qsizetype line = lines::begin(text, at);
    const QByteArray indent = text.mid(line, lines::skipBlanks(text, line) - line);
    return {line, {}, indent + words + lines::lineBreak(text)};
}

yaml::Splice commentBehind(const QByteArray& text, qsizetype at, const QByteArray& words)
{
    const qsizetype end = lines::end(text, at);
    return {end, {}, (lines::isOneOf(text[end - 1], " \t") ? "" : " ") + words};
}

/// Whether the text means the same with the comment, and the comment covers the finding.
bool ignores(const yaml::TreePtr& tree, const Finding& finding, const yaml::Splice& comment)
{
    const auto after = yaml::Tree::spliced(tree, {comment});
    if (!after || (*after)->root().value() != tree->root().value())
        return false;
    const qsizetype before = tree->span(finding.place).begin;
    const qsizetype at = comment.offset < before ? before + comment.inserted.size() : before;
    const std::vector<Ignore> all = ignoresIn(**after);
    return std::any_of(all.begin(), all.end(), [&](const Ignore& one) {
        return one.rule == finding.rule && one.coversPlace(at) && comment.offset <= one.begin &&
               one.begin < comment.offset + comment.inserted.size();
    });
}

/// The comment with its line where it has one of its own, else with the blanks before it.
yaml::Splice removal(const QByteArray& text, const Ignore& ignore)
{
    const bool isOwnLine = lines::startsLine(text, ignore.begin);
    const qsizetype begin = isOwnLine ? lines::begin(text, ignore.begin) : lines::skipBlanksBack(text, ignore.begin);
    const qsizetype end = isOwnLine ? lines::next(text, ignore.begin) : ignore.end;
    return {begin, text.mid(begin, end - begin), {}};
}

/// Whether the finding is about what is called so.
bool isAbout(const Finding& finding, const Topology& topology, const QString& entity)
{
    if (entity == u"-" || entity == u"all")
        return !finding.entity;
    return finding.entity && (finding.entity.name == entity || finding.entity == topology.find(entity));
}

/// What a verb on an entity's findings works with: the topology as its splices leave it, and what is found there.
struct State
{
    TopologyPtr topology;
    ChecksPtr checks;

    explicit State(const TopologyPtr& now) : topology(now), checks(Checks::run(now)) {}

    bool apply(const yaml::Splices& splices)
    {
        const auto tree = yaml::Tree::spliced(topology->tree(), splices);
        const auto inventory =
            tree ? Inventory::read(*tree, topology->inventory()) : tl::expected<InventoryPtr, Error>();
        if (!inventory || !*inventory)
            return false;
        topology = Topology::derive(*inventory, topology);
        checks = Checks::run(topology, checks);
        return true;
    }

    std::vector<Finding> ignored() const
    {
        std::vector<Finding> findings;
        for (const Ignored& one : checks->ignored())
            findings.push_back(one.finding);
        return findings;
    }
};

std::vector<Finding> wanted(const std::vector<Finding>& findings, const Topology& topology, const QString& rule,
                            const QString& entity)
{
    std::vector<Finding> wanted;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(wanted),
                 [&](const Finding& finding) { return finding.rule == rule && isAbout(finding, topology, entity); });
    return wanted;
}

/// What may have been meant: the rules that find something about the entity, the entities that the rule is about.
QString nearMisses(const Topology& topology, const std::vector<Finding>& findings, const QString& rule,
                   const QString& entity)
{
    QStringList entities;
    QStringList rules;
    for (const Finding& finding : findings) {
        const QString name = finding.entity ? finding.entity.name : QStringLiteral("-");
        if (finding.rule == rule && !entities.contains(name))
            entities << name;
        if (isAbout(finding, topology, entity) && !rules.contains(finding.rule))
            rules << finding.rule;
    }
    const QString comma = QStringLiteral(", ");
    QStringList hints;
    if (!rules.isEmpty())
        hints << Words::tr("about %1 there is %2").arg(entity, rules.join(comma));
    if (!entities.isEmpty())
        hints << Words::tr("%1 is about %2").arg(rule, entities.join(comma));
    return hints.isEmpty() ? Words::tr("“pigpen check FILE --ignored” shows what there is") : joint::sentences(hints);
}

/// Refuses, since there is nothing of that rule about that entity.
tl::unexpected<Error> nothingFound(const Topology& topology, const std::vector<Finding>& findings, const QString& rule,
                                   const QString& entity, const QString& what)
{
    if (!findRule(rule))
        return edit::refuse(Words::tr("there is no rule “%1”").arg(rule),
                            Words::tr("“pigpen check --list” lists them"));
    if (entity != u"-" && entity != u"all" && !topology.find(entity))
        return edit::refuse(Words::tr("nothing is called %1").arg(entity),
                            Words::tr("write an entity's name, or “-” for what is about none"));
    return edit::refuse(what, nearMisses(topology, findings, rule, entity));
}

} // namespace

Result ignore(const Topology& topology, const Finding& finding, const QString& reason)
{
    if (const Rule* rule = findRule(finding.rule); rule && rule->ofIgnore)
        return edit::refuse(Words::tr("no comment ignores what %1 finds in such comments").arg(finding.rule),
                            Words::tr("mend the comment or take it away"));
    if (!finding.place)
        return tl::make_unexpected(noPlace(finding));
    const yaml::TreePtr& tree = topology.tree();
    const qsizetype at = tree->span(finding.place).begin;
    const QByteArray words =
        QStringLiteral("# pigpen: ignore %1 %2").arg(finding.rule, reason.simplified()).trimmed().toUtf8();
    for (const yaml::Splice& comment : {commentAbove(tree->text(), at, words), commentBehind(tree->text(), at, words)})
        if (ignores(tree, finding, comment))
            return edit::Edit{Words::tr("Ignore %1 here").arg(finding.rule), {comment}, {}};
    return tl::make_unexpected(noPlace(finding));
}

Result heed(const Topology& topology, const Finding& finding)
{
    const yaml::Tree& tree = *topology.tree();
    const qsizetype at = finding.place ? tree.span(finding.place).begin : 0;
    edit::Edit edit{Words::tr("Heed %1 again").arg(finding.rule), {}, {}};
    const std::vector<Ignore> all = ignoresIn(tree);
    // From the last one up: each splice leaves the places before it as they are.
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        if (one->rule == finding.rule && one->coversPlace(at))
            edit.splices.push_back(removal(tree.text(), *one));
    if (edit.isEmpty())
        return edit::refuse(Words::tr("no comment in the text ignores what %1 found here").arg(finding.rule),
                            Words::tr("look for “# pigpen: ignore %1” above it").arg(finding.rule));
    return edit;
}

Result ignoreAll(const TopologyPtr& topology, const QString& rule, const QString& entity, const QString& reason)
{
    State state(topology);
    std::vector<Finding> left = wanted(state.checks->findings(), *topology, rule, entity);
    if (left.empty())
        return nothingFound(*topology, state.checks->findings(), rule, entity,
                            Words::tr("nothing of %1 is found about %2").arg(rule, entity));
    edit::Edit edit{Words::tr("Ignore %1 for %2").arg(rule, entity), {}, {}};
    while (!left.empty()) {
        const Result one = ignore(*state.topology, left.front(), reason);
        if (!one)
            return one;
        const size_t before = left.size();
        if (state.apply(one->splices))
            left = wanted(state.checks->findings(), *state.topology, rule, entity);
        if (left.size() >= before)
            return tl::make_unexpected(noPlace(left.front()));
        edit.splices.insert(edit.splices.end(), one->splices.begin(), one->splices.end());
    }
    return edit;
}

Result heedAll(const TopologyPtr& topology, const QString& rule, const QString& entity)
{
    State state(topology);
    const size_t before = state.ignored().size();
    const size_t meant = wanted(state.ignored(), *topology, rule, entity).size();
    if (meant == 0)
        return nothingFound(*topology, state.ignored(), rule, entity,
                            Words::tr("nothing of %1 is ignored about %2").arg(rule, entity));
    edit::Edit edit{Words::tr("Heed %1 for %2 again").arg(rule, entity), {}, {}};
    for (std::vector<Finding> left = wanted(state.ignored(), *state.topology, rule, entity); !left.empty();
         left = wanted(state.ignored(), *state.topology, rule, entity)) {
        const Result one = heed(*state.topology, left.front());
        if (!one || !state.apply(one->splices))
            return one ? tl::make_unexpected(noPlace(left.front())) : one;
        edit.splices.insert(edit.splices.end(), one->splices.begin(), one->splices.end());
    }
    if (const size_t others = before - state.ignored().size() - meant; others > 0)
        edit.notes << Words::tr("%1 was ignored elsewhere by the same comment: %2 more to heed").arg(rule).arg(others);
    return edit;
}

} // namespace pigpen::check

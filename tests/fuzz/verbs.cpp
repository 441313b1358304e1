// Any sequence of verbs on a template or on a text of the bytes' own: each leaves an inventory, what is known of it is
// what reading it anew would tell, and undoing all of them gives the first bytes back.

#include "claims.h"
#include "core/design/templates.h"
#include "core/publish/inventory/ansiblejson.h"
#include "core/topology/comparing.h"
#include "randomverbs.h"

#include <algorithm>

using namespace pigpen;

namespace {

constexpr int mostVerbs = 12;

/// The first byte chooses; a text of the bytes' own ends with a NUL, which no inventory can hold.
QByteArray startText(Choices& choices)
{
    const QStringList names = templates::names();
    const int index = choices.below(names.size() + 1);
    return index < names.size() ? templates::text(names[index]) : choices.until('\0');
}

QByteArray told(const Snapshot& snapshot)
{
    QByteArray lines;
    for (const check::Finding& finding : snapshot.findings())
        lines += QStringLiteral("%1 %2 %3 (%4) at %5\n")
                     .arg(finding.rule, finding.entity.toString(), finding.message, finding.fix)
                     .arg(finding.place ? snapshot.tree->span(finding.place).begin : -1)
                     .toUtf8();
    return lines;
}

/// The same clusters (or nodes) in the same order, telling the same.
template<typename Entities>
bool areSame(const Entities& some, const Entities& others)
{
    return std::ranges::equal(some, others,
                              [](const auto& one, const auto& other) { return sameContent(*one, *other); });
}

void claimAsReadAnew(const Design& design)
{
    const auto tree = yaml::Tree::parse(design.text());
    claim(tree.has_value(), "what a verb leaves is YAML", tree ? QString() : tree.error().describe());
    const auto anew = Snapshot::derive(*tree, {}, design.opened());
    claim(anew.has_value(), "what a verb leaves is an inventory", anew ? QString() : anew.error().describe());
    claim(!design.problem(), "what is an inventory is taken for one");
    const Snapshot& now = *design.snapshot();
    claimSame(now.tree->text(), design.text(), "the tree has the text");
    claimSame(toAnsibleJson(*now.inventory), toAnsibleJson(*(*anew)->inventory), "the inventory is as read anew");
    claimSame(toAnsibleList(*now.inventory), toAnsibleList(*(*anew)->inventory), "what hosts see is as read anew");
    claim(areSame(now.topology->clusters(), (*anew)->topology->clusters()), "the clusters are as read anew");
    claim(areSame(now.topology->nodes(), (*anew)->topology->nodes()), "the nodes are as read anew");
    claimSame(told(now), told(**anew), "the findings are as read anew");
}

void apply(Design& design, const edit::Edit& edit)
{
    QByteArray expected = design.text();
    for (const yaml::Splice& splice : edit.splices) {
        claim(yaml::fits(splice, expected), "a verb's splices fit the text");
        yaml::apply(splice, expected);
    }
    claim(design.apply(edit).has_value(), "a verb's splices can be applied");
    claimSame(design.text(), expected, "applying a verb makes its splices and nothing else");
    claimAsReadAnew(design);
}

void takeBack(Design& design, std::vector<yaml::Splices>& done)
{
    claim(design.apply(yaml::inverse(done.back())).has_value(), "an edit can be taken back");
    done.pop_back();
    claimAsReadAnew(design);
}

/// Now and then the last verb is taken back at once.
void takeAStep(Design& design, Choices& choices, std::vector<yaml::Splices>& done)
{
    constexpr int oneIn = 8;
    if (!done.empty() && choices.below(oneIn) == oneIn - 1)
        return takeBack(design, done);
    const edit::Result result = randomVerb(design, choices);
    if (!result || result->isEmpty())
        return;
    apply(design, *result);
    done.push_back(result->splices);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Choices choices(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const QByteArray text = startText(choices);
    Design design = Design::fromText(text);
    if (!design.snapshot())
        return 0;
    std::vector<yaml::Splices> done;
    for (int step = 0; step < mostVerbs && !choices.isOver(); ++step)
        takeAStep(design, choices, done);
    while (!done.empty())
        takeBack(design, done);
    claimSame(design.text(), text, "undoing everything gives the first text back");
    return 0;
}

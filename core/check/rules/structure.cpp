// The inventory as a document: keys, names of variables, their levels and types, and the tool's own comments.
#include "core/check/ignoring.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {
namespace {

EntityId entityOf(const Written& variable, const Report& report)
{
    return variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name);
}

void keysUnique(Report& report)
{
    const Topology& topology = report.topology();
    for (const yaml::Node& key : topology.tree()->duplicateKeys())
        report.add(Words::tr("the key “%1” stands more than once here; only the last counts").arg(key.string()),
                   topology.entityAt(topology.tree()->span(key).begin), key);
}

constexpr Rule keyDuplicate{
    .id = "KEY-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A key stands once in its mapping."),
    .why = QT_TRANSLATE_NOOP("Check", "Ansible takes the last one and forgets the others without a word: what they "
                                      "say is lost."),
    .source = "Ansible, YAML inventories",
    .ofAll = keysUnique,
};

void parameterSpelt(const Written& variable, Report& report)
{
    if (variable.parameter)
        return;
    const QString& meant = report.facts().speller().nearest(variable.name);
    if (meant.isEmpty())
        return;
    const QString name = variable.nameText();
    yaml::Path path = variable.path();
    path.back() = meant;
    const bool isTaken = bool(report.topology().tree()->at(path));
    report.add(Words::tr("%1 is no parameter of Pigsty's; %2 is one").arg(name, meant), entityOf(variable, report),
               variable.key, isTaken ? Fix() : fix::renameVariable(variable.scope(), name, meant));
}

constexpr Rule parameterMisspelt{
    .id = "PARAM-MISSPELT",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A variable is not nearly, but not quite, called as one of Pigsty's "
                                          "parameters."),
    .why = QT_TRANSLATE_NOOP("Check", "Nothing reads a variable of another name: the parameter that was meant keeps "
                                      "its default."),
    .source = "FACTS.md, What Pigsty's own checker misses",
    .fix = QT_TRANSLATE_NOOP("Check", "Renames the variable, where the right name is free."),
    .ofVariable = parameterSpelt,
};

void ignoreKnown(const Ignore& ignore, Report& report)
{
    if (!findRule(ignore.rule))
        report.add(Words::tr("there is no rule “%1” that this comment could ignore").arg(ignore.rule), {},
                   ignore.place);
}

constexpr Rule ignoreUnknown{
    .id = "IGNORE-UNKNOWN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A comment that ignores a rule names one that there is."),
    .why = QT_TRANSLATE_NOOP("Check", "With a name that is misspelt it ignores nothing."),
    .source = "Pigpen",
    .ofIgnore = ignoreKnown,
};

void ignoreNeeded(const Ignore& ignore, Report& report)
{
    if (!ignore.isUsed && findRule(ignore.rule))
        report.add(Words::tr("%1 finds nothing here that this comment could ignore").arg(ignore.rule), {},
                   ignore.place);
}

constexpr Rule ignoreUnused{
    .id = "IGNORE-UNUSED",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A comment that ignores a rule stands where that rule finds something."),
    .why = QT_TRANSLATE_NOOP("Check", "What it excused is mended or has moved; left behind, it would hide the next "
                                      "fault of its kind."),
    .source = "Pigpen",
    .ofIgnore = ignoreNeeded,
};

constexpr Rule table[]{keyDuplicate, parameterMisspelt, ignoreUnknown, ignoreUnused};

} // namespace

Rules structureRules()
{
    return table;
}

} // namespace pigpen::check

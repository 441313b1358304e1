#include "app/cli/rulelist.h"

#include "app/cli/json.h"
#include "app/cli/table.h"
#include "core/check/report.h"

namespace pigpen::cli {
namespace {

using RuleWords = check::Words; // what a rule says of itself is translated where it stands

QString translated(const char* words)
{
    return words ? RuleWords::tr(words) : QString();
}

Json jsonOf(const check::Rule& rule)
{
    return Json::Map{member(QStringLiteral("id"), QString::fromLatin1(rule.id)),
                     member(QStringLiteral("family"), check::familyName(rule.family)),
                     member(QStringLiteral("severity"), check::severityName(rule.severity)),
                     member(QStringLiteral("meaning"), translated(rule.meaning)),
                     member(QStringLiteral("why"), translated(rule.why)),
                     member(QStringLiteral("source"), check::sourceOf(rule)),
                     member(QStringLiteral("fix"), textOrNull(translated(rule.fix)))};
}

} // namespace

QByteArray rulesText(const RuleList& rules)
{
    Table table;
    const check::Rule* previous = nullptr;
    for (const check::Rule* rule : rules) {
        if (!previous || previous->family != rule->family) {
            if (previous)
                table.add({});
            table.add({check::familyName(rule->family)});
        }
        table.add({QStringLiteral("  ") + QString::fromLatin1(rule->id), check::severityName(rule->severity),
                   translated(rule->meaning)});
        previous = rule;
    }
    return table.toText().toUtf8();
}

QByteArray rulesJson(const RuleList& rules)
{
    return document(jsonArray(rules, [](const check::Rule* rule) { return jsonOf(*rule); }));
}

} // namespace pigpen::cli

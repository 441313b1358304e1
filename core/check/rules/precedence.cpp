// Which of several settings counts.
#include "core/check/conflicts.h"
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/check/subjects.h"

#include <algorithm>
#include <map>

namespace pigpen::check {
namespace {

using namespace std::string_view_literals;

void groupsAgree(std::span<const Claim> claims, Report& report)
{
    const QStringList words = claims.front().key.split(u'\n');
    const Host& host = claims.front().host();
    const QString who =
        claims.size() == 1 ? host.name : Words::tr("%1 (and %2 more)").arg(host.name).arg(claims.size() - 1);
    report.add(
        Words::tr("the groups %1 and %2 set %3 differently for %4: that of %2 counts, since its name comes later")
            .arg(words[0], words[1], words[2], who),
        EntityId::ofNode(host.name), claims.front().place);
}

constexpr Rule varGroupConflict{
    .id = "VAR-GROUP-CONFLICT",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "Groups that share a host, and neither of which is above the other, do not set "
                                   "one variable differently."),
    .why = QT_TRANSLATE_NOOP("Check", "The alphabet decides which one counts: a new name for a group would change it."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .topic = Topic::Conflict,
    .ofClaims = groupsAgree,
};

void mentionsAgree(const Host& host, Report& report)
{
    if (host.mentions.size() < 2)
        return;
    std::map<std::string_view, Written> seen;
    forEachVariable(host, report.inventory(), [&](const Written& variable) {
        const auto [before, isFirst] = seen.try_emplace(variable.name, variable);
        if (isFirst)
            return;
        const Written& first = before->second;
        if (first.mention != variable.mention && !namesCluster(variable.name) &&
            !(first.value.value() == variable.value.value()))
            report.add(Words::tr("%1 of %2 is set differently in the groups %3 and %4: the last one counts")
                           .arg(variable.nameText(), host.name, first.group->name, variable.group->name),
                       EntityId::ofNode(host.name), first.key);
        before->second = variable;
    });
}

constexpr Rule varHostConflict{
    .id = "VAR-HOST-CONFLICT",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A host that stands in several groups sets a variable once, or to the same "
                                          "value."),
    .why = QT_TRANSLATE_NOOP("Check", "It is one host with one value for all groups: the one that is read last, and "
                                      "the others are lost."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .ofHost = mentionsAgree,
};

/// What a host or a cluster is: said on purpose, even where it is said twice. And what Ansible itself reads.
bool isIdentity(const Written& variable)
{
    return (variable.parameter && variable.parameter->level == u"I") || namesCluster(variable.name) ||
           variable.name.starts_with("ansible_"sv);
}

/// What the host would get without its own setting; null where nothing.
const VariableTable::Entry* inheritedBy(const Host& host, std::string_view name, const Inventory& inventory)
{
    for (auto group = host.groups.rbegin(); group != host.groups.rend(); ++group)
        if (const VariableTable::Entry* const entry = ownEntry(**group, name))
            return entry;
    return ownEntry(*inventory.groups().front(), name);
}

bool setsTwice(const Host& host, std::string_view name)
{
    const auto sets = std::count_if(host.mentions.begin(), host.mentions.end(), [&](const Host::Mention& mention) {
        return mention.vars && bool(mention.vars.target().find(name));
    });
    return sets > 1;
}

/// Whether other groups of its hosts have a say in the variable, so that without the group's own another would win.
bool isContested(const Group& group, std::string_view name, const Inventory& inventory)
{
    return std::any_of(group.hosts.begin(), group.hosts.end(), [&](const QString& address) {
        const HostPtr host = inventory.host(address);
        return host && std::any_of(host->groups.begin(), host->groups.end(), [&](const GroupPtr& other) {
                   return other.get() != &group && ownEntry(*other, name);
               });
    });
}

/// The setting that the variable repeats; null where it repeats none, or is not sure to.
const VariableTable::Entry* repeated(const Written& variable, const Inventory& inventory)
{
    if (variable.host)
        return setsTwice(*variable.host, variable.name) ? nullptr
                                                        : inheritedBy(*variable.host, variable.name, inventory);
    const Group& group = *variable.group;
    const bool isPlain =
        group.children.isEmpty() && group.mentions.size() == 1 && group.parents == QStringList{QStringLiteral("all")};
    const VariableTable::Entry* const entry = isPlain ? ownEntry(*inventory.groups().front(), variable.name) : nullptr;
    return entry && !isContested(group, variable.name, inventory) ? entry : nullptr;
}

void saysMore(const Written& variable, Report& report)
{
    if (variable.level == Level::Global || isIdentity(variable))
        return;
    const VariableTable::Entry* const entry = repeated(variable, report.inventory());
    if (!entry || !(entry->value.value() == variable.value.value()))
        return;
    report.add(Words::tr("%1 would be the same without being set here").arg(variable.nameText()),
               entityOf(variable, report), variable.key,
               isReachable(variable, report) ? fix::unset(variable.scope(), variable.nameText()) : Fix());
}

constexpr Rule varRedundant{
    .id = "VAR-REDUNDANT",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A host or a group sets what differs from what it gets anyway."),
    .why = QT_TRANSLATE_NOOP("Check", "Who changes the value above one day does not see that it stays as it was here."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .fix = QT_TRANSLATE_NOOP("Check", "Takes the setting away; the value stays."),
    .ofVariable = saysMore,
};

constexpr Rule table[]{varGroupConflict, varHostConflict, varRedundant};

} // namespace

Rules precedenceRules()
{
    return table;
}

} // namespace pigpen::check

#include "core/edit/plaingroup.h"

#include "core/edit/groups.h"
#include "core/edit/home.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// A host without variables, written like the last one of its group.
Value plainHost(const yaml::Node& hosts, const QString& nodename)
{
    if (!nodename.isEmpty())
        return Value(Value::Map{member(u"nodename"_qs, Value(nodename))}, Value::Form::Flow);
    bool lastIsNull = false;
    if (hosts.isMap())
        for (const yaml::Node::Entry& entry : hosts)
            lastIsNull = entry.value.isNull();
    return lastIsNull ? Value() : Value(Value::Map{}, Value::Form::Flow);
}

bool saysNothing(const yaml::Node& variables)
{
    return !variables || variables.isNull() || (variables.isMap() && variables.size() == 0);
}

/// The entries that hold nothing but their place in the plain group.
std::vector<Path> bareEntries(const Inventory& inventory, const QStringList& addresses)
{
    std::vector<Path> entries;
    for (const QString& address : addresses) {
        const HostPtr host = inventory.host(address);
        if (!host)
            continue;
        for (const Host::Mention& mention : host->mentions)
            if (mention.group == plainGroup() && saysNothing(mention.vars))
                entries.push_back(mention.path);
    }
    return entries;
}

} // namespace

const QString& plainGroup()
{
    static const QString name = u"nodes"_qs;
    return name;
}

void addPlainHosts(Draft& draft, const QString& group, const QStringList& addresses, const QString& nodename)
{
    const Inventory& inventory = *draft.before().inventory();
    if (!inventory.group(group)) {
        Value::Map hosts;
        for (const QString& address : addresses)
            hosts.push_back(member(address, plainHost({}, nodename)));
        const Value body(Value::Map{member(u"hosts"_qs, Value(hosts, Value::Form::Block))}, Value::Form::Block);
        return addGroup(draft, group, body);
    }
    const Path hosts = groupPath(inventory, group) / u"hosts"_qs;
    const yaml::Node map = inventory.tree()->at(hosts);
    qsizetype index = map.isMap() ? map.size() : 0;
    for (const QString& address : addresses)
        draft.insert(hosts, index++, Value(address), plainHost(map, nodename));
}

void leavePlainGroup(Draft& draft, const QStringList& addresses)
{
    const Inventory& inventory = *draft.before().inventory();
    const GroupPtr group = inventory.group(plainGroup());
    if (!group || !group->children.isEmpty())
        return;
    const bool own = std::any_of(group->mentions.begin(), group->mentions.end(), [](const Group::Mention& mention) {
        return mention.body.isMap() && !saysNothing(mention.body.find("vars"));
    });
    if (own)
        return;
    const std::vector<Path> entries = bareEntries(inventory, addresses);
    if (qsizetype(entries.size()) == group->hosts.size()) {
        for (const Group::Mention& mention : group->mentions)
            draft.removeIfPresent(mention.path);
        return draft.note(Words::tr("the group %1 goes: none of its nodes is left").arg(group->name));
    }
    for (const Path& entry : entries)
        draft.removeIfPresent(entry);
}

} // namespace pigpen::edit

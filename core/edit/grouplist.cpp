#include "core/edit/grouplist.h"

#include "core/edit/draft.h"
#include "core/edit/scope.h"
#include "core/edit/words.h"

namespace pigpen::edit {

namespace {

/// A list that its hosts get from somewhere else; unset where there is none, or an empty one.
Setting foreignList(const Inventory& inventory, const Group& group, const QString& variable)
{
    for (const QString& name : group.hosts) {
        const HostPtr host = inventory.host(name);
        Setting setting = host ? inventory.variable(*host, variable) : Setting();
        const bool isOwn = setting.level == Level::Group && setting.group == group.name;
        if (setting.isSet() && !isOwn && !setting.value.isNull() && setting.value.size() > 0)
            return setting;
    }
    return {};
}

} // namespace

yaml::Path GroupList::path() const
{
    return variables / variable;
}

qsizetype GroupList::indexOf(const QString& name) const
{
    qsizetype index = 0;
    if (!items.isSequence())
        return -1;
    for (const yaml::Node::Entry& item : items) {
        const yaml::Node called = item.value.isMap() ? item.value.find("name") : yaml::Node();
        if (called.isScalar() && called.string() == name)
            return index;
        ++index;
    }
    return -1;
}

tl::expected<GroupList, Error> groupList(const Topology& topology, const Group& group, const QString& variable)
{
    const Inventory& inventory = *topology.inventory();
    if (const Setting foreign = foreignList(inventory, group, variable); foreign.isSet())
        return refuse(Words::tr("%1 of %2 comes from %3").arg(variable, group.name, foreign.group),
                      Words::tr("edit it there, or set %1 of %2 whole").arg(variable, group.name),
                      topology.tree()->place(foreign.key));
    GroupList list{variable, groupVariables(inventory, group, variable), {}};
    list.items = topology.tree()->at(list.path());
    if (list.items && !list.items.isNull() && !list.items.isSequence())
        return refuse(Words::tr("%1 of %2 is no list").arg(variable, group.name), Words::tr("write it as a list first"),
                      topology.tree()->place(list.items));
    return list;
}

} // namespace pigpen::edit

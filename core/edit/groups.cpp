#include "core/edit/groups.h"

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

Path prepareGroups(Draft& draft)
{
    const Path all = {u"all"_qs};
    const Path children = all / u"children"_qs;
    const yaml::Node body = draft.tree().at(all);
    if (draft.tree().at(children))
        return children;
    if (body.isMap() && body.size() > 0) // before the variables, where people look for them
        draft.insert(all, 0, Value(u"children"_qs), Value());
    else
        draft.put(all, u"children"_qs, Value());
    return children;
}

void addGroup(Draft& draft, const QString& name, const Value& group)
{
    const Path all = {u"all"_qs};
    const Path children = all / u"children"_qs;
    const yaml::Node now = draft.tree().at(children);
    if (now.isMap())
        return draft.insert(children, now.size(), Value(name), group);
    const Value groups(Value::Map{member(name, group)}, Value::Form::Block);
    const yaml::Node body = draft.tree().at(all);
    if (body.isMap() && body.size() > 0 && !now) // before the variables, where people look for them
        draft.insert(all, 0, Value(u"children"_qs), groups);
    else
        draft.put(all, u"children"_qs, groups);
}

} // namespace pigpen::edit

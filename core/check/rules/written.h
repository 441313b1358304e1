#pragma once

#include "core/check/report.h"
#include "core/edit/scope.h"
#include "core/topology/fields.h"
#include "core/topology/hostview.h"

/// What rules about variables have in common.
namespace pigpen::check {

inline EntityId entityOf(const Written& variable, const Report& report)
{
    return variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name);
}

/// Whether verbs reach the variable as it is written: not where its host is one of a range, an alias or a merge key
/// brings it from elsewhere, or a cluster of the group's name shares the group with others.
inline bool isReachable(const Written& variable, const Report& report)
{
    if (variable.host && variable.mention->back() != yaml::Step(variable.host->name))
        return false;
    return variable.value && variable.value.kind() != yaml::Node::Kind::Alias &&
           report.topology().tree()->at(variable.path()) == variable.value &&
           edit::resolveScope(report.topology(), variable.scope());
}

inline bool isAlias(yaml::Node node)
{
    return node && node.kind() == yaml::Node::Kind::Alias;
}

inline QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Calls `visit` with each scalar that stands in the value, keys left out.
template<typename Visit>
void forEachScalar(yaml::Node value, const Visit& visit)
{
    if (!value || isAlias(value))
        return;
    if (value.isScalar()) {
        visit(value);
        return;
    }
    for (const yaml::Node::Entry entry : value)
        forEachScalar(entry.value, visit);
}

/// An item of a list whose items have fields: a database, a user, a service, a rule of HBA.
struct ListItem
{
    const Written& variable;
    catalogue::ValueKind list;
    qsizetype index = 0;
    yaml::Node value; // what an alias leads to

    /// The way to it, or to one of its fields, for the verbs.
    QStringList path() const { return {variable.nameText(), QString::number(index)}; }
    QStringList path(const QString& field) const { return path() << field; }
    bool isOwn = true; // written in the list itself
};

template<typename Visit>
void forEachItem(const Written& variable, const Visit& visit)
{
    if (!variable.parameter || !variable.value || catalogue::fieldsOf(variable.parameter->kind).empty())
        return;
    const yaml::Node list = variable.value.target();
    if (!list.isSequence())
        return;
    qsizetype index = 0;
    for (const yaml::Node::Entry entry : list) {
        const bool isOwn = !isAlias(entry.value) && !isAlias(variable.value);
        visit(ListItem{variable, variable.parameter->kind, index++, entry.value ? entry.value.target() : entry.value,
                       isOwn});
    }
}

/// Calls `visit` with each field that items have of the kinds known, and its value as written.
template<typename Visit>
void forEachField(const Written& variable, const Visit& visit)
{
    forEachItem(variable, [&](const ListItem& item) {
        if (!item.value.isMap())
            return;
        for (const yaml::Node::Entry entry : item.value)
            if (const catalogue::Field* const field = catalogue::findField(item.list, entry.key.text()))
                visit(item, *field, entry);
    });
}

} // namespace pigpen::check

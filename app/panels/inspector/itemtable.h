#pragma once

#include "app/panels/inspector/field.h"
#include "app/panels/inspector/subject.h"

namespace pigpen {

/// One field of an item as a column.
struct ItemColumn
{
    QString key;
    QString title;
    Field field = {};
};

/// A variable that is a list of mappings (or a mapping of them by port) as a table: which columns it has, and what a
/// new item is. Fields that no column shows stay as they are.
struct ItemTable
{
    QString variable;
    QString title;
    std::vector<ItemColumn> columns;
    bool isMap = false; // the first column is the key

    /// Whether there is something to show or to add for that subject.
    bool concerns(const Topology& topology, const QList<EntityId>& entities, const Subject& subject) const;
    /// Key (or index) and YAML of an item that is not there yet.
    std::pair<QString, QString> fresh(const Topology& topology, const EntityId& entity, const yaml::Value& items) const;
};

/// FACTS.md, "Business objects" and "Services", and redis_instances.
const std::vector<ItemTable>& itemTables();

} // namespace pigpen

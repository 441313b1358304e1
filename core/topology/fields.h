#pragma once

#include "core/topology/valuekind.h"

#include <QStringList>
#include <span>
#include <string_view>

/// What the mappings in Pigsty's lists hold: databases, users, services, rules of HBA (FACTS.md, "Business objects" and
/// "Services").
namespace pigpen::catalogue {

struct Field
{
    std::string_view name;
    ValueKind kind = ValueKind::Text;
    std::string_view choices = {}; // the values that it may have, by spaces; empty where there is no fixed choice
    bool open = false;             // other values than the choices are possible, too
};

/// The fields of an item of such a list; none for lists of another kind.
std::span<const Field> fieldsOf(ValueKind list);
/// Null where an item has none of that name.
const Field* findField(ValueKind list, std::string_view name);
QStringList choicesOf(const Field& field);
QString nameOf(const Field& field);

} // namespace pigpen::catalogue

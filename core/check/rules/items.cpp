// The items of Pigsty's lists: databases, users, services, rules of HBA, and their fields.
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/check/shapes.h"

namespace pigpen::check {
namespace {

using catalogue::Field;
using catalogue::ValueKind;

/// Of lists whose items are called by their names.
bool areNamed(ValueKind list)
{
    return list != ValueKind::HbaRules;
}

/// What to call an item in a message: its name, or which one of the list it is.
QString called(const ListItem& item)
{
    const QString name = textOf(item.value.find("name"));
    return name.isEmpty() ? Words::tr("item %1 of %2").arg(item.index + 1).arg(item.variable.nameText())
                          : Words::tr("%1 in %2").arg(name, item.variable.nameText());
}

void itemsAreMappings(const Written& variable, Report& report)
{
    forEachItem(variable, [&](const ListItem& item) {
        const bool isOpened = item.value.isScalar() && !item.value.isNull() && isSpared(item.value);
        if (!item.value.isMap() && !isOpened)
            report.add(
                Words::tr("item %1 of %2 must be a mapping with fields").arg(item.index + 1).arg(variable.nameText()),
                entityOf(variable, report), item.isOwn ? item.value : variable.key);
    });
}

constexpr Rule itemShape{
    .id = "ITEM-SHAPE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A database, a user, a service or a rule of HBA is a mapping with fields."),
    .why = QT_TRANSLATE_NOOP("Check", "The playbook stops at anything else: a name alone is no item yet."),
    .source = "FACTS.md, Business objects and Services",
    .ofVariable = itemsAreMappings,
};

void itemsHaveNames(const Written& variable, Report& report)
{
    forEachItem(variable, [&](const ListItem& item) {
        if (!areNamed(item.list) || !item.value.isMap())
            return;
        const yaml::Node name = item.value.find("name");
        const yaml::Node target = name ? name.target() : name;
        if (target && !target.isNull() && !(target.isScalar() && target.text().empty()))
            return;
        report.add(Words::tr("item %1 of %2 has no name").arg(item.index + 1).arg(variable.nameText()),
                   entityOf(variable, report), item.isOwn ? item.value : variable.key);
    });
}

constexpr Rule itemName{
    .id = "ITEM-NAME",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A database, a user or a service has a name."),
    .why = QT_TRANSLATE_NOOP("Check", "Nothing can be made of one without: the playbook stops there."),
    .source = "FACTS.md, Business objects and Services",
    .ofVariable = itemsHaveNames,
};

/// Settings of the pool, of which PgBouncer knows more than are listed.
bool isOfPool(const ListItem& item, std::string_view name)
{
    return name.starts_with("pool_") && (item.list == ValueKind::Databases || item.list == ValueKind::Users);
}

QString nearestField(const ListItem& item, const QString& name)
{
    QStringList names;
    for (const Field& field : catalogue::fieldsOf(item.list))
        names << catalogue::nameOf(field);
    return catalogue::nearest(name, names);
}

void unknownField(const ListItem& item, yaml::Node key, Report& report)
{
    const QString name = key.string();
    const QString meant = nearestField(item, name);
    const bool isFree = !meant.isEmpty() && !item.value.find(meant.toStdString());
    const bool mends = isFree && item.isOwn && !name.contains(u'/') && isReachable(item.variable, report);
    const QString message =
        meant.isEmpty()
            ? Words::tr("%1 has a field “%2” that nothing reads").arg(called(item), name)
            : Words::tr("%1 has a field “%2” that nothing reads; there is “%3”").arg(called(item), name, meant);
    report.add(message, entityOf(item.variable, report), item.isOwn ? key : item.variable.key,
               mends ? fix::renameItem(item.variable.scope(), item.path(name), meant) : Fix());
}

void fieldsKnown(const Written& variable, Report& report)
{
    forEachItem(variable, [&](const ListItem& item) {
        if (!item.value.isMap())
            return;
        for (const yaml::Node::Entry entry : item.value) {
            const std::string_view name = entry.key.text();
            if (name != "<<" && !catalogue::findField(item.list, name) && !isOfPool(item, name))
                unknownField(item, entry.key, report);
        }
    });
}

constexpr Rule fieldUnknown{
    .id = "FIELD-UNKNOWN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "The fields of a database, a user, a service or a rule of HBA are those that "
                                          "Pigsty knows."),
    .why = QT_TRANSLATE_NOOP("Check", "Nothing reads a field of another name: what it should say is not done."),
    .source = "FACTS.md, Business objects and Services",
    .fix = QT_TRANSLATE_NOOP("Check", "Renames a field that is nearly spelt as one, where that one is free."),
    .ofVariable = fieldsKnown,
};

void fieldTypesRight(const Written& variable, Report& report)
{
    forEachField(variable, [&](const ListItem& item, const Field& field, const yaml::Node::Entry& entry) {
        const Shape shape = shapeOf(field.kind);
        if (shape != Shape::Scalar && !fits(shape, entry.value))
            report.add(Words::tr("%1: %2 must be %3").arg(called(item), catalogue::nameOf(field), wanted(shape)),
                       entityOf(variable, report), item.isOwn ? entry.key : variable.key);
    });
}

constexpr Rule fieldType{
    .id = "FIELD-TYPE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A field's value has the shape that Pigsty reads: roles, schemas and "
                                          "extensions are lists, parameters a mapping, limits and ports numbers."),
    .why = QT_TRANSLATE_NOOP("Check", "A text in a list's place is taken letter by letter, and what comes of the "
                                      "others is no SQL."),
    .source = "FACTS.md, Business objects and Services",
    .ofVariable = fieldTypesRight,
};

void statesKnown(const Written& variable, Report& report)
{
    forEachField(variable, [&](const ListItem& item, const Field& field, const yaml::Node::Entry& entry) {
        const yaml::Node value = entry.value ? entry.value.target() : entry.value;
        if (field.open || field.choices.empty() || isSpared(value) || !value.isScalar())
            return;
        const QStringList choices = catalogue::choicesOf(field);
        const QString text = textOf(value);
        if (choices.contains(text))
            return;
        const bool isOfDatabases = text == u"recreate"; // no slip, of a user
        const QString meant = isOfDatabases ? QString() : catalogue::nearest(text, choices);
        const bool mends = !meant.isEmpty() && item.isOwn && !isAlias(entry.value) && isReachable(variable, report);
        report.add(Words::tr("%1: %2 can't be “%3”, but %4")
                       .arg(called(item), catalogue::nameOf(field), text, choices.join(QStringLiteral(", "))),
                   entityOf(variable, report), item.isOwn ? entry.key : variable.key,
                   mends ? fix::setItem(variable.scope(), item.path(catalogue::nameOf(field)), meant) : Fix());
    });
}

constexpr Rule fieldChoice{
    .id = "FIELD-CHOICE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "The state of a database or a user is one that Pigsty knows: create, absent, "
                                          "and for databases recreate."),
    .why = QT_TRANSLATE_NOOP("Check", "Another word means nothing: what should go away stays."),
    .source = "FACTS.md, Business objects",
    .fix = QT_TRANSLATE_NOOP("Check", "Sets the state that is nearly spelt so."),
    .ofVariable = statesKnown,
};

constexpr Rule table[]{itemShape, itemName, fieldUnknown, fieldType, fieldChoice};

} // namespace

Rules itemRules()
{
    return table;
}

} // namespace pigpen::check

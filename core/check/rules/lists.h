#pragma once

#include "core/check/report.h"
#include "core/topology/catalogue.h"
#include "core/topology/hostview.h"

/// What rules share that look into lists of business objects: pg_users, pg_services, pg_hba_rules …
namespace pigpen::check {

/// An item of such a list: a mapping, or a bare name.
class Item
{
public:
    Item(qsizetype index, yaml::Node place, yaml::Node fields) : m_index(index), m_place(place), m_fields(fields) {}

    qsizetype index() const { return m_index; }
    /// Where the item stands.
    yaml::Node place() const { return m_place; }
    /// Where that field of it stands; the item where it has none of its own.
    yaml::Node place(std::string_view name) const;

    bool isMap() const { return m_fields.isMap(); }
    bool has(std::string_view name) const { return bool(field(name)); }
    yaml::Node field(std::string_view name) const { return isMap() ? m_fields.find(name) : yaml::Node(); }
    QString text(std::string_view name) const { return textOf(field(name)); }
    bool isOn(std::string_view name, bool otherwise) const { return Fact{field(name), {}}.toBool(otherwise); }

    QString name() const { return isMap() ? text("name") : textOf(m_fields); }
    bool isAbsent() const { return text("state") == u"absent"; }

private:
    qsizetype m_index;
    yaml::Node m_place;
    yaml::Node m_fields;
};

/// All items, placed within `place` (a key or a list's own text) where the list itself stands elsewhere.
std::vector<Item> itemsIn(yaml::Node list, yaml::Node place);
inline std::vector<Item> itemsIn(const Written& variable)
{
    return itemsIn(variable.value, variable.key);
}

inline bool isKind(const Written& variable, catalogue::ValueKind kind)
{
    return variable.parameter && variable.parameter->kind == kind;
}

/// Whom a variable is about: the host that it is of, or what its group is called.
inline EntityId subjectOf(const Written& variable, const Report& report)
{
    return variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name);
}

/// The instance whose variables count for the cluster, as topology chooses it; null where it has none.
const Instance* leadOf(const Cluster& cluster);
/// What wins for that instance.
Setting settingOf(const Cluster& cluster, const Facts& facts, QStringView name);
/// Whether the list that counts for the cluster can be read: it is unset, or a list without gaps that Jinja fills.
bool isReadable(const Setting& list);
/// Whether a verb can add to that list of the cluster: it is the own group's, or nobody's yet.
bool isOwnList(const Cluster& cluster, const Setting& list);

/// What all.vars says, else Pigsty's default: for those who are no host.
QString commonText(const Facts& facts, QStringView name);

} // namespace pigpen::check

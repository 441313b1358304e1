#pragma once

#include "core/topology/hostview.h"

namespace pigpen::check {

/// An item of a list of business objects (pg_users, pg_services, pg_hba_rules …): a mapping, or a bare name.
class Item
{
public:
    /// `place`: where it is placed; `written`: what it is.
    Item(qsizetype index, yaml::Node place, yaml::Node written);

    qsizetype index() const { return m_index; }
    const QString& name() const { return m_name; }
    const QString& state() const { return m_state; }
    bool isAbsent() const { return m_state == u"absent"; }

    /// Where the item stands.
    yaml::Node place() const { return m_place; }
    /// Where that field of it stands; the item where it has none of its own.
    yaml::Node place(std::string_view name) const;

    bool isMap() const { return m_fields.isMap(); }
    bool has(std::string_view name) const { return bool(field(name)); }
    yaml::Node field(std::string_view name) const { return isMap() ? m_fields.find(name) : yaml::Node(); }
    QString text(std::string_view name) const { return textOf(field(name)); }
    bool isOn(std::string_view name, bool otherwise) const { return Fact{field(name), {}}.toBool(otherwise); }

private:
    qsizetype m_index;
    yaml::Node m_place;
    yaml::Node m_fields;
    QString m_name;
    QString m_state;
};

/// All items, placed at `place` where the list itself stands elsewhere, behind an alias.
std::vector<Item> itemsIn(yaml::Node list, yaml::Node place);

} // namespace pigpen::check

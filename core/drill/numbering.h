#pragma once

#include "core/drill/model.h"

namespace pigpen::drill {

/// What can be down, numbered: all clusters, then all services, then all databases, each in the topology's order. So
/// what many losses stop is compared by numbers.
class Numbering
{
public:
    explicit Numbering(const Model& model);

    const EntityId& id(int number) const { return m_ids[size_t(number)]; }
    /// The index of the unit that it belongs to.
    int unitOf(int number) const { return m_units[size_t(number)]; }

    static int cluster(int unit) { return unit; }
    int service(int unit, size_t index) const { return m_services[size_t(unit)] + int(index); }
    int database(int unit, size_t index) const { return m_databases[size_t(unit)] + int(index); }

private:
    void add(const EntityId& id, size_t unit);

    std::vector<EntityId> m_ids;
    std::vector<int> m_units;
    std::vector<int> m_services; // by unit: the number of its first one
    std::vector<int> m_databases;
};

} // namespace pigpen::drill

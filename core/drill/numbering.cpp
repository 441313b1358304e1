#include "core/drill/numbering.h"

namespace pigpen::drill {

Numbering::Numbering(const Model& model)
{
    const std::vector<Unit>& units = model.units();
    for (size_t i = 0; i < units.size(); ++i)
        add(units[i].cluster->id(), i);
    m_services.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        const Cluster& cluster = *units[i].cluster;
        m_services.push_back(int(m_ids.size()));
        for (const Service& service : cluster.services)
            add({EntityId::Kind::Service, cluster.module, cluster.name, service.name}, i);
    }
    m_databases.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        const Cluster& cluster = *units[i].cluster;
        m_databases.push_back(int(m_ids.size()));
        for (const Database& database : cluster.databases)
            add({EntityId::Kind::Database, cluster.module, cluster.name, database.name}, i);
    }
}

void Numbering::add(const EntityId& id, size_t unit)
{
    m_ids.push_back(id);
    m_units.push_back(int(unit));
}

} // namespace pigpen::drill

#include "app/canvas/verblist.h"

#include "app/canvas/placeable.h"
#include "app/canvas/presenting.h"
#include "core/edit/assignment.h"

#include <algorithm>

namespace pigpen {

EntityVerb& VerbList::add(const QString& label, const Ask& ask)
{
    EntityVerb verb{label, {}};
    verb.perform = [document = &m_document, ask] {
        if (document->topology())
            document->perform(ask(*document->topology()));
    };
    return m_verbs.emplace_back(std::move(verb));
}

EntityVerb& VerbList::add(const QString& label, const QString& question, const AskWith& ask)
{
    EntityVerb verb{label, {}};
    verb.question = question;
    verb.answer = [document = &m_document, ask](const QString& typed) {
        return document->topology() && document->perform(ask(*document->topology(), typed));
    };
    return m_verbs.emplace_back(std::move(verb));
}

EntityVerb& VerbList::add(const QString& label, const Cargo& cargo, const EntityId& target)
{
    EntityVerb verb{label, {}};
    verb.perform = [document = &m_document, cargo, target] { carryOut(*document, propose(*document, cargo, target)); };
    return m_verbs.emplace_back(std::move(verb));
}

void VerbList::addClusterVerbs(const Cluster& cluster)
{
    if (cluster.module == Module::Remote)
        return;
    EntityVerb& instance = add(tr("&Add instance"), NewNodes{}, cluster.id());
    instance.hint = edit::numberRule(m_document.usedNumbers(), cluster);
    if (cluster.module != Module::Pgsql)
        return;
    const QString name = cluster.name;
    add(tr("Add &database…"), tr("name of the database"), [name](const Topology& topology, const QString& typed) {
        return edit::addDatabase(topology, name, typed);
    }).hint = tr("Written to pg_databases of %1").arg(name);
    add(tr("Add r&ole…"), tr("name of the role"), [name](const Topology& topology, const QString& typed) {
        return edit::addRole(topology, name, typed);
    }).hint = tr("Written to pg_users of %1").arg(name);
    add(tr("Add &service…"), tr("name of the service"), [name](const Topology& topology, const QString& typed) {
        return edit::addService(topology, name, typed);
    }).hint = tr("Written to pg_services of %1, with the next free port").arg(name);
}

void VerbList::addNodeVerbs(const QStringList& addresses)
{
    addJoining(addresses);
    addNewClusters(addresses);
}

void VerbList::addJoining(const QStringList& addresses)
{
    Entities nodes;
    for (const QString& address : addresses)
        nodes.ids << EntityId::ofNode(address);
    const TopologyPtr topology = m_document.topology();
    for (const ClusterPtr& cluster : topology->clusters()) {
        const bool takes = std::all_of(addresses.begin(), addresses.end(), [&](const QString& address) {
            return edit::assign(*topology, m_document.usedNumbers(), *cluster, address).has_value();
        });
        if (!takes || cluster->module == Module::Node)
            continue;
        EntityVerb& verb = add(cluster->name, nodes, cluster->id());
        verb.submenu = tr("Add to &cluster");
        verb.hint = edit::numberRule(m_document.usedNumbers(), *cluster);
    }
}

/// The archetypes that so many nodes can make. Those that follow another cluster are placed on that one.
void VerbList::addNewClusters(const QStringList& addresses)
{
    for (const PlaceableSection& section : placeables()) {
        for (const Placeable& entry : section.entries) {
            const auto* made = std::get_if<NewClusterOf>(&entry.cargo);
            if (!made || made->archetype == edit::Archetype::Standby || made->archetype == edit::Archetype::Delayed ||
                !edit::canBeMadeOf(made->archetype, int(addresses.size())))
                continue;
            EntityVerb& verb = add(entry.name, NewClusterOf{made->archetype, addresses}, {});
            verb.submenu = tr("&New cluster here");
            verb.hint = entry.hint;
        }
    }
}

void VerbList::addPresentation(const QList<EntityId>& entities)
{
    for (EntityVerb& verb : presentationVerbs(m_document, entities.last()))
        m_verbs.push_back(std::move(verb));
}

void VerbList::addRemoval(const QList<EntityId>& entities)
{
    m_verbs.push_back({entities.size() == 1 ? tr("&Remove %1").arg(entities.front().name) : tr("&Remove the selected"),
                       {},
                       [document = &m_document, entities] { removeEntities(*document, entities); }});
}

} // namespace pigpen

#include "app/canvas/entityverbs.h"

#include "app/canvas/presenting.h"
#include "app/canvas/verblist.h"
#include "app/document/sequence.h"
#include "core/edit/verbs.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QStringList namesOf(const QList<EntityId>& entities)
{
    QStringList names;
    for (const EntityId& entity : entities)
        names << entity.name;
    return names;
}

edit::Result removal(const Topology& topology, const EntityId& entity)
{
    switch (entity.kind) {
    case EntityId::Kind::Cluster:
        return edit::removeCluster(topology, entity.name);
    case EntityId::Kind::Instance:
        return edit::removeInstance(topology, entity.name);
    case EntityId::Kind::Node:
        return edit::removeNode(topology, entity.name);
    case EntityId::Kind::Service:
        return edit::removeService(topology, entity.cluster, entity.name);
    case EntityId::Kind::Database:
        return edit::removeDatabase(topology, entity.cluster, entity.name);
    case EntityId::Kind::Role:
        return edit::removeRole(topology, entity.cluster, entity.name);
    case EntityId::Kind::None:
        break;
    }
    return edit::Edit();
}

} // namespace

std::vector<EntityVerb> verbsFor(Document& document, const QList<EntityId>& entities)
{
    const TopologyPtr topology = document.topology();
    const bool all =
        topology && !entities.isEmpty() &&
        std::all_of(entities.begin(), entities.end(), [&](const EntityId& id) { return exists(*topology, id); });
    if (!all)
        return {};
    VerbList verbs(document);
    const EntityId::Kind kind = entities.front().kind;
    const bool alike =
        std::all_of(entities.begin(), entities.end(), [kind](const EntityId& id) { return id.kind == kind; });
    if (alike && kind == EntityId::Kind::Instance)
        verbs.addInstanceVerbs(entities);
    else if (alike && kind == EntityId::Kind::Node)
        verbs.addNodeVerbs(namesOf(entities));
    else if (kind == EntityId::Kind::Cluster && entities.size() == 1)
        verbs.addClusterVerbs(*topology->cluster(entities.front()));
    verbs.addPresentation(entities);
    verbs.addRemoval(entities);
    return verbs.take();
}

std::vector<EntityVerb> joiningVerbs(Document& document, const QStringList& addresses)
{
    VerbList list(document);
    if (document.topology())
        list.addJoining(addresses);
    std::vector<EntityVerb> verbs = list.take();
    for (EntityVerb& verb : verbs)
        verb.submenu.clear();
    return verbs;
}

bool setRoles(Document& document, const QList<EntityId>& instances, const QString& role)
{
    Sequence sequence(document);
    for (const EntityId& id : instances) {
        if (!sequence.topology())
            return false;
        if (const auto set = sequence.add(edit::setRole(*sequence.topology(), id.name, role)); !set)
            return document.perform(tl::unexpected(set.error()));
    }
    return document.perform(sequence.edit());
}

bool isRenamable(const EntityId& entity)
{
    return entity.kind == EntityId::Kind::Cluster || entity.kind == EntityId::Kind::Node;
}

bool rename(Document& document, const EntityId& entity, const QString& name)
{
    if (name == entity.name)
        return true;
    if (entity.kind == EntityId::Kind::Node)
        return document.readdressNode(entity.name, name);
    return document.renameCluster(entity, name);
}

bool removeEntities(Document& document, const QList<EntityId>& entities)
{
    Sequence sequence(document);
    for (const EntityId& entity : entities) {
        // A part may have gone with its whole.
        if (!sequence.topology() || !exists(*sequence.topology(), entity))
            continue;
        if (const auto removed = sequence.add(removal(*sequence.topology(), entity)); !removed)
            return document.perform(tl::unexpected(removed.error()));
    }
    if (entities.size() > 1)
        sequence.setLabel(Verbs::tr("Remove the selected"));
    return document.perform(sequence.edit());
}

} // namespace pigpen

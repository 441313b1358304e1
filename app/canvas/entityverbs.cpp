#include "app/canvas/entityverbs.h"

#include "app/canvas/presenting.h"
#include "app/document/sequence.h"
#include "core/edit/assignment.h"
#include "core/edit/verbs.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

/// One menu's verbs in the making. What is done is asked for at the click, of the topology that is there then.
class Menu
{
public:
    Menu(Document& document, EntityId entity) : m_document(document), m_entity(std::move(entity)) {}

    using Ask = std::function<edit::Result(const Topology&)>;
    void add(const QString& label, const Ask& ask, const QString& submenu = {}, bool checked = false)
    {
        m_verbs.push_back({label, submenu,
                           [document = &m_document, ask] {
                               if (document->topology())
                                   document->perform(ask(*document->topology()));
                           },
                           checked});
    }

    void addInstanceVerbs(const Cluster& cluster, const Instance& instance);
    void addClusterVerbs(const Cluster& cluster);
    void addNodeVerbs();
    void addPresentation();
    void addRemoval();

    std::vector<EntityVerb> take() { return std::move(m_verbs); }

private:
    void addRoles(const Instance& instance);
    void addUpstreams(const Cluster& cluster, const Instance& instance);
    void addUpstream(const Instance& instance, const QString& label, const QString& address);

    Document& m_document;
    EntityId m_entity;
    std::vector<EntityVerb> m_verbs;
};

void Menu::addInstanceVerbs(const Cluster& cluster, const Instance& instance)
{
    if (cluster.module != Module::Pgsql)
        return;
    if (instance.role != u"primary")
        add(Verbs::tr("Promote to primary"),
            [name = instance.name](const Topology& topology) { return edit::promote(topology, name); });
    addRoles(instance);
    addUpstreams(cluster, instance);
}

void Menu::addRoles(const Instance& instance)
{
    for (const auto* role : {"primary", "replica", "offline", "standby", "delayed"}) {
        const QString word = QString::fromLatin1(role);
        add(
            word,
            [name = instance.name, word](const Topology& topology) { return edit::setRole(topology, name, word); },
            Verbs::tr("Role"), instance.role == word);
    }
}

void Menu::addUpstreams(const Cluster& cluster, const Instance& instance)
{
    addUpstream(instance, Verbs::tr("None"), {});
    // A primary follows another cluster's instance (a standby cluster), a replica one of its own cluster (a cascade).
    if (instance.role != u"primary") {
        for (const Instance& other : cluster.instances) {
            if (other.name != instance.name)
                addUpstream(instance, other.name, other.node);
        }
        return;
    }
    for (const ClusterPtr& other : m_document.topology()->clusters()) {
        const Instance* primary = other->module == Module::Pgsql ? other->primary() : nullptr;
        if (primary && other->id() != cluster.id())
            addUpstream(instance, primary->name, primary->node);
    }
}

void Menu::addUpstream(const Instance& instance, const QString& label, const QString& address)
{
    add(
        label,
        [name = instance.name, address](const Topology& topology) {
            return edit::setUpstream(topology, name, address);
        },
        Verbs::tr("Upstream"), instance.upstreamAddress == address);
}

void Menu::addClusterVerbs(const Cluster& cluster)
{
    if (cluster.module == Module::Remote)
        return;
    Document* document = &m_document;
    add(Verbs::tr("Add instance"), [document, name = cluster.name](const Topology& topology) {
        const QString address = edit::freeAddresses(topology, 1).value(0);
        return edit::addInstance(topology, document->usedNumbers(), {name, address, {}, {}});
    });
}

void Menu::addNodeVerbs()
{
    Document* document = &m_document;
    for (const ClusterPtr& cluster : m_document.topology()->clusters()) {
        const bool takes =
            edit::assign(*m_document.topology(), m_document.usedNumbers(), *cluster, m_entity.name).has_value();
        if (!takes)
            continue;
        add(
            cluster->name,
            [document, name = cluster->name, address = m_entity.name](const Topology& topology) {
                return edit::addInstance(topology, document->usedNumbers(), {name, address, {}, {}});
            },
            Verbs::tr("Add to cluster"));
    }
}

void Menu::addPresentation()
{
    for (EntityVerb& verb : presentationVerbs(m_document, m_entity))
        m_verbs.push_back(std::move(verb));
}

void Menu::addRemoval()
{
    Document* document = &m_document;
    m_verbs.push_back({Verbs::tr("Remove %1").arg(m_entity.name), {}, [document, entity = m_entity] {
                           removeEntities(*document, {entity});
                       }});
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

std::vector<EntityVerb> verbsFor(Document& document, const EntityId& entity)
{
    const TopologyPtr topology = document.topology();
    if (!topology || !entity || !exists(*topology, entity))
        return {};
    Menu menu(document, entity);
    const ClusterPtr cluster = topology->cluster(entity);
    const Instance* instance = cluster ? cluster->instance(entity.name) : nullptr;
    if (entity.kind == EntityId::Kind::Instance && instance)
        menu.addInstanceVerbs(*cluster, *instance);
    else if (entity.kind == EntityId::Kind::Cluster)
        menu.addClusterVerbs(*cluster);
    else if (entity.kind == EntityId::Kind::Node)
        menu.addNodeVerbs();
    menu.addPresentation();
    menu.addRemoval();
    return menu.take();
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

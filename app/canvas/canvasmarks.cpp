#include "app/canvas/canvasscene.h"

#include <algorithm>

/// What is marked on a canvas: the filter, the selection, a failure drill, and what the checks find.
namespace pigpen {

using diagram::Kind;

/// With what is marked of its entities already.
void CanvasScene::dress(FigureItem* container) const
{
    for (FigureItem* part : container->descendants()) {
        part->setMark(FigureItem::Selected, m_selected.contains(part->entity()));
        part->setHealth(healthOf(part->entity()));
    }
}

// The filter

void CanvasScene::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (!m_active)
        return;
    showFilter();
    Q_EMIT refreshed();
}

void CanvasScene::showFilter()
{
    const bool was = std::exchange(m_isFiltered, m_topology && !m_filter.isEmpty());
    if (!was && !m_isFiltered)
        return;
    m_remaining = {};
    m_matching.clear();
    if (m_isFiltered) {
        m_matching = matching(*m_topology, m_filter);
        QSet<EntityId> candidates;
        for (const EntityId& entity : std::as_const(m_matching)) {
            for (const EntityId& container : shownIn(entity))
                candidates.insert(container);
        }
        const Dimming dimming = dimAllBut(m_matching, m_containers, [&](FigureItem* container) {
            return entitiesIn(container, candidates);
        });
        m_remaining = dimming.remaining;
        m_itemsTouched += dimming.touched;
    } else {
        m_itemsTouched += undim(m_containers);
        m_entities.clear();
    }
    for (FigureItem* link : m_links.items())
        link->setMark(FigureItem::Dimmed, m_remaining.isDimmed());
    ++m_aspect;
}

/// Itself first. Of outlines that are no candidates for it nobody wants to know more.
QList<EntityId> CanvasScene::entitiesIn(FigureItem* container, const QSet<EntityId>& candidates)
{
    QList<EntityId> entities;
    if (container->isDetailed()) {
        for (const FigureItem* part : container->descendants())
            entities.append(part->entity());
        return entities;
    }
    if (!candidates.contains(container->entity()))
        return {container->entity()};
    QList<EntityId>& known = m_entities[container->entity()];
    if (known.isEmpty()) {
        known.append(container->entity());
        for (const diagram::Figure& part : figureOf(container).children) {
            if (part.entity)
                known.append(part.entity);
        }
    }
    return known;
}

// The selection

void CanvasScene::markSelection()
{
    constexpr qsizetype mostCloseups = 200; // of more, the parts are marked when they are looked at
    const QList<EntityId>& ids = m_document->selection()->ids();
    const QSet<EntityId> before = m_selected;
    if (ids != m_selectedIds) {
        m_selectedIds = ids;
        m_selected = {ids.cbegin(), ids.cend()};
    }
    for (const EntityId& id : before) {
        if (m_selected.contains(id))
            continue;
        for (FigureItem* item : m_items.value(id))
            m_itemsTouched += item->setMark(FigureItem::Selected, false) ? 1 : 0;
    }
    for (const EntityId& id : ids) {
        const bool isForced = m_active && ids.size() <= mostCloseups;
        for (FigureItem* item : isForced ? itemsOf(id) : m_items.value(id))
            m_itemsTouched += item->setMark(FigureItem::Selected, true) ? 1 : 0;
    }
}

// The failure drill

/// A role is neither up nor down.
std::optional<Health> CanvasScene::healthOf(const EntityId& entity) const
{
    const bool has = m_drills && entity && entity.kind != EntityId::Kind::Role;
    return has ? std::optional(m_document->drill()->healthOf(entity)) : std::nullopt;
}

void CanvasScene::showHealth()
{
    const bool drilled = std::exchange(m_drills, m_document->drill()->isOn());
    if (!drilled && !m_drills)
        return;
    const int before = m_healthsShown;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const auto health = healthOf(it.key());
        for (FigureItem* item : it.value())
            m_healthsShown += item->setHealth(health) ? 1 : 0;
    }
    if (m_healthsShown == before)
        return;
    ++m_aspect;
    Q_EMIT healthShown();
}

// What the checks find

namespace {

bool isTheSame(const check::Finding& a, const check::Finding& b)
{
    return a.severity == b.severity && a.entity == b.entity && a.message == b.message;
}

Told toldOf(const check::Finding& finding)
{
    return {finding.entity, finding.severity, finding.message};
}

} // namespace

/// The containers that tell of an entity: who shows it; of a node among clusters, those of its instances.
QList<EntityId> CanvasScene::homesOf(const EntityId& entity) const
{
    if (m_shown.contains(entity))
        return {entity};
    if (m_kind != Kind::Topology || entity.kind != EntityId::Kind::Node)
        return shownIn(entity);
    QList<EntityId> homes;
    const NodePtr node = m_topology->node(entity.name);
    for (const QString& name : node ? node->instances : QStringList()) {
        const EntityId instance = m_topology->find(name);
        const EntityId home = EntityId::ofCluster(instance.module, instance.cluster);
        if (instance && instance.kind != EntityId::Kind::Node && !homes.contains(home))
            homes.append(home);
    }
    return homes;
}

/// What stands for the entity in a container: its own figures; of a node among clusters, its instances' cards; of what
/// a box has no room for, the box.
QList<FigureItem*> CanvasScene::partsFor(FigureItem* container, const EntityId& entity) const
{
    QList<FigureItem*> parts;
    const auto own = m_items.value(entity);
    std::copy_if(own.begin(), own.end(), std::back_inserter(parts),
                 [&](FigureItem* item) { return containerOf(item) == container; });
    if (!parts.isEmpty() || m_kind != Kind::Topology)
        return parts;
    if (entity.kind != EntityId::Kind::Node)
        return {container};
    const NodePtr node = m_topology->node(entity.name);
    for (const QString& name : node ? node->instances : QStringList()) {
        const EntityId instance = m_topology->find(name);
        const bool isHere = EntityId::ofCluster(instance.module, instance.cluster) == container->entity();
        if (instance && isHere && instance.kind != EntityId::Kind::Node)
            parts += partsFor(container, instance);
    }
    return parts;
}

/// Those of whose entities something is found that was not, or no longer.
QSet<EntityId> CanvasScene::foundOtherwise(const std::vector<check::Finding>& findings) const
{
    static const std::vector<check::Finding> none;
    const std::vector<check::Finding>& before = m_checked ? m_checked->findings() : none;
    const auto [left, right] = std::mismatch(before.begin(), before.end(), findings.begin(), findings.end(), isTheSame);
    const auto [lastLeft, lastRight] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(left), findings.rbegin(),
                      std::make_reverse_iterator(right), isTheSame);
    QSet<EntityId> homes;
    const auto note = [&](const check::Finding& finding) {
        for (const EntityId& home : homesOf(finding.entity))
            homes.insert(home);
    };
    std::for_each(left, lastLeft.base(), note);
    std::for_each(right, lastRight.base(), note);
    return homes;
}

void CanvasScene::markFindings()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const std::vector<check::Finding>& findings = snapshot->findings();
    if (!isArranged())
        return markDrawing(findings);
    QSet<EntityId> touched = std::exchange(m_redrawn, {});
    if (snapshot != m_checked)
        touched |= foundOtherwise(findings);
    m_checked = snapshot;
    if (touched.isEmpty())
        return;
    for (const EntityId& container : std::as_const(touched))
        m_told.remove(container);
    for (const check::Finding& finding : findings) {
        for (const EntityId& home : homesOf(finding.entity)) {
            if (touched.contains(home))
                m_told[home].push_back(toldOf(finding));
        }
    }
    for (const EntityId& container : std::as_const(touched)) {
        if (FigureItem* item = m_shown.value(container).item) {
            markFound(item);
            ++m_itemsTouched;
        }
    }
}

void CanvasScene::markFound(FigureItem* container) const
{
    QHash<FigureItem*, FigureItem::Found> marks;
    const auto told = m_told.constFind(container->entity());
    if (told != m_told.cend()) {
        for (const Told& one : *told) {
            if (!container->isDetailed()) {
                auto& found = marks[container];
                (one.entity == container->entity() ? found.own : found.inside).push_back(&one);
                continue;
            }
            for (FigureItem* item : partsFor(container, one.entity)) {
                marks[item].own.push_back(&one);
                if (FigureItem* around = item->outermostAround(); around != item)
                    marks[around].inside.push_back(&one);
            }
        }
    }
    for (FigureItem* part : container->descendants())
        part->setFound(marks.value(part));
}

/// Each at its own figures, if there are some.
void CanvasScene::markDrawing(const std::vector<check::Finding>& findings)
{
    const QHash<EntityId, std::vector<Told>> before = std::exchange(m_told, {});
    std::vector<Told> all;
    for (const check::Finding& finding : findings) {
        if (m_items.contains(finding.entity))
            all.push_back(toldOf(finding));
    }
    QHash<FigureItem*, FigureItem::Found> marks;
    for (const Told& one : all) {
        m_told[one.entity].push_back(one);
        for (FigureItem* item : m_items.value(one.entity)) {
            marks[item].own.push_back(&one);
            if (FigureItem* around = item->outermostAround(); around != item)
                marks[around].inside.push_back(&one);
        }
    }
    // Those that were marked before and may be in order now.
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        for (FigureItem* item : m_items.value(it.key())) {
            for (FigureItem* one : {item, item->outermostAround()}) {
                if (!marks.contains(one))
                    one->setFound({});
            }
        }
    }
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        it.key()->setFound(*it);
}

} // namespace pigpen

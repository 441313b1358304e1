#include "app/canvas/arranging.h"

namespace pigpen {

namespace {

diagram::Rects rectsOf(const QList<FigureItem*>& items)
{
    diagram::Rects rects;
    for (const FigureItem* item : items)
        rects.insert(item->entity(), item->place());
    return rects;
}

void take(CanvasScene& scene, const QString& label, const diagram::Positions& positions, const QString& joint = {})
{
    if (!scene.isArranged() || positions.isEmpty())
        return;
    Sidecar sidecar = scene.pinned();
    CanvasScene::positionsOf(sidecar, scene.kind()).insert(positions);
    scene.document().arrange(label, sidecar, joint);
}

} // namespace

QList<FigureItem*> selectedContainers(const CanvasScene& scene)
{
    QList<FigureItem*> items;
    for (const EntityId& id : scene.document().selection()->ids()) {
        if (FigureItem* item = scene.container(id))
            items.append(item);
    }
    return items;
}

void selectAllContainers(const CanvasScene& scene)
{
    QList<EntityId> ids;
    for (FigureItem* container : scene.containers()) {
        for (const FigureItem* item : container->outermost())
            ids.append(item->entity());
    }
    scene.document().selection()->set(ids);
}

void nudge(CanvasScene& scene, QPointF way)
{
    diagram::Positions positions;
    QStringList names;
    for (const FigureItem* item : selectedContainers(scene)) {
        positions.insert(item->entity(), item->pos() + way);
        names.append(item->entity().toString());
    }
    names.sort();
    const QString label =
        names.size() == 1 ? CanvasScene::tr("Move %1").arg(positions.cbegin().key().name) : CanvasScene::tr("Move");
    take(scene, label, positions, names.join(u' '));
}

void align(CanvasScene& scene, diagram::Alignment alignment)
{
    const QList<FigureItem*> boxes = selectedContainers(scene);
    if (boxes.size() >= 2)
        take(scene, CanvasScene::tr("Align"), diagram::aligned(rectsOf(boxes), alignment));
}

void distribute(CanvasScene& scene, diagram::Distribution distribution)
{
    const QList<FigureItem*> boxes = selectedContainers(scene);
    if (boxes.size() >= 3)
        take(scene, CanvasScene::tr("Distribute"), diagram::distributed(rectsOf(boxes), distribution));
}

void tidyAll(CanvasScene& scene)
{
    if (!scene.isArranged())
        return;
    Sidecar sidecar = scene.document().sidecar();
    CanvasScene::positionsOf(sidecar, scene.kind()).clear();
    scene.document().arrange(CanvasScene::tr("Arrange automatically"), sidecar);
}

void tidySelected(CanvasScene& scene)
{
    const diagram::Rects chosen = rectsOf(selectedContainers(scene));
    if (!scene.isArranged() || chosen.isEmpty())
        return;
    const QList<EntityId> ids = chosen.keys();
    take(scene, CanvasScene::tr("Arrange the selected"),
         diagram::tidied(scene.kind(), *scene.document().topology(), rectsOf(scene.containers()),
                         {ids.begin(), ids.end()}));
}

} // namespace pigpen

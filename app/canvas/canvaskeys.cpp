#include "app/canvas/canvaskeys.h"

#include "app/canvas/arranging.h"
#include "app/canvas/canvasview.h"
#include "app/canvas/neighbour.h"
#include "app/document/drill.h"
#include "core/diagram/snapping.h"

#include <QKeyEvent>

namespace pigpen {

namespace {

Selection& selectionOf(CanvasView& view)
{
    return *view.canvas().document().selection();
}

Drill& drillOf(CanvasView& view)
{
    return *view.canvas().document().drill();
}

void escape(CanvasView& view)
{
    if (view.pointing().isBusy())
        view.pointing().cancel();
    else if (view.placing().isArmed())
        view.placing().disarm();
    else if (drillOf(view).isOn())
        drillOf(view).setOn(false);
    else
        selectionOf(view).clear();
}

void step(CanvasView& view, Qt::Key direction)
{
    if (const EntityId next = neighbour(view.canvas(), selectionOf(view).current(), direction))
        selectionOf(view).set(next);
}

/// Walks over the entities; with Ctrl moves the selected, with Shift besides by single pixels.
void pressArrow(CanvasView& view, const QKeyEvent& event)
{
    if ((event.modifiers() & Qt::ControlModifier) == 0)
        return step(view, Qt::Key(event.key()));
    if (drillOf(view).isOn())
        return;
    const bool fine = (event.modifiers() & Qt::ShiftModifier) != 0;
    nudge(view.canvas(), unitOf(event.key()) * (fine ? 1 : diagram::gridStep));
    view.reveal(selectionOf(view).current());
}

/// What the keys that edit do during a failure drill: nothing, but Enter, which takes down or up. Whether it is one of
/// them.
bool drillKey(CanvasView& view, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString node = view.canvas().nodeOf(selectionOf(view).current()); !node.isEmpty())
            drillOf(view).toggle(node);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Insert:
    case Qt::Key_F2:
        return true;
    default:
        return false;
    }
}

} // namespace

bool pressKey(CanvasView& view, const QKeyEvent& event)
{
    if (drillOf(view).isOn() && drillKey(view, event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Space:
        view.pointing().setHand(true);
        return true;
    case Qt::Key_Escape:
        escape(view);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        view.removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT view.inspectRequested();
        return true;
    case Qt::Key_Insert:
        Q_EMIT view.nodeRequested();
        return true;
    case Qt::Key_F2:
        Q_EMIT view.renameRequested(selectionOf(view).current());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        pressArrow(view, event);
        return true;
    default:
        return false;
    }
}

bool releaseKey(CanvasView& view, const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Space)
        return false;
    if (!event.isAutoRepeat())
        view.pointing().setHand(false);
    return true;
}

} // namespace pigpen

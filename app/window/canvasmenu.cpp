#include "app/window/canvasmenu.h"

#include "app/canvas/arranging.h"
#include "app/canvas/entityverbs.h"
#include "app/window/clipboard.h"
#include "app/window/exporting.h"
#include "app/window/menus/arrangemenu.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct CanvasMenu
{
    Q_DECLARE_TR_FUNCTIONS(CanvasMenu)
};

void addVerbs(QMenu& menu, Document& document, const EntityId& entity)
{
    QHash<QString, QMenu*> submenus;
    for (const EntityVerb& verb : verbsFor(document, entity)) {
        QMenu* home = &menu;
        if (!verb.submenu.isEmpty()) {
            QMenu*& submenu = submenus[verb.submenu];
            if (!submenu)
                submenu = menu.addMenu(verb.submenu);
            home = submenu;
        }
        QAction* action = home->addAction(verb.label, &menu, verb.perform);
        action->setCheckable(verb.checked);
        action->setChecked(verb.checked);
    }
}

void addGroundActions(QMenu& menu, Document& document, CanvasView& view)
{
    menu.addAction(CanvasMenu::tr("Add node"), &menu, [&document] {
        const auto proposal = propose(document, NewNodes{1}, {});
        document.perform(proposal ? edit::Result(proposal->edit) : tl::unexpected(proposal.error()));
    });
    menu.addAction(CanvasMenu::tr("Paste"), &menu, [&document] { clipboard::paste(document); });
    menu.addAction(CanvasMenu::tr("Fit in window"), &view, &CanvasView::fit);
}

} // namespace

void fillCanvasMenu(QMenu& menu, Document& document, CanvasView& view, const EntityId& entity)
{
    if (!entity)
        return addGroundActions(menu, document, view);
    menu.addAction(CanvasMenu::tr("Edit in the inspector"), &view, &CanvasView::inspectRequested);
    if (isRenamable(entity)) {
        const bool node = entity.kind == EntityId::Kind::Node;
        menu.addAction(node ? CanvasMenu::tr("Change address…") : CanvasMenu::tr("Rename…"), &view,
                       [&view, entity] { Q_EMIT view.renameRequested(entity); });
    }
    menu.addSeparator();
    addVerbs(menu, document, entity);
    if (selectedContainers(view.canvas()).size() > 1) {
        menu.addSeparator();
        menu.addMenu(new ArrangeMenu([&view]() -> CanvasView& { return view; }, &menu));
    }
    if (!entity.cluster.isEmpty()) {
        menu.addSeparator();
        menu.addAction(CanvasMenu::tr("Copy"), &menu, [&document] { clipboard::copy(document); });
        menu.addAction(CanvasMenu::tr("Duplicate"), &menu, [&document] { clipboard::duplicate(document); });
        menu.addAction(CanvasMenu::tr("Export %1 as SVG…").arg(entity.cluster), &view,
                       [&] { exportWithDialog(document, view.canvas().kind(), {entity.cluster}, &view); });
    }
}

} // namespace pigpen

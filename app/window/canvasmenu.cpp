#include "app/window/canvasmenu.h"

#include "app/canvas/arranging.h"
#include "app/canvas/placeable.h"
#include "app/canvas/verbmenu.h"
#include "app/panels/problems/problemlist.h"
#include "app/window/clipboard.h"
#include "app/window/drillmenu.h"
#include "app/window/menus/arrangemenu.h"
#include "app/window/viewtabs.h"
#include "core/edit/assignment.h"

#include <QCoreApplication>

#include <algorithm>

namespace pigpen {

namespace {

struct CanvasMenu
{
    Q_DECLARE_TR_FUNCTIONS(CanvasMenu)
};

void addNaming(QMenu& menu, ViewTabs& views, const EntityId& entity)
{
    const bool node = entity.kind == EntityId::Kind::Node;
    menu.addAction(node ? CanvasMenu::tr("C&hange address…") : CanvasMenu::tr("Re&name…"), &views,
                   [&views, entity] { Q_EMIT views.view().renameRequested(entity); })
        ->setToolTip(CanvasMenu::tr("What refers to it follows"));
}

/// What the checks found of it, where they did.
void addProblems(QMenu& menu, const Document& document, ViewTabs& views, const EntityId& entity)
{
    const auto& findings = document.snapshot()->findings();
    const auto count = std::ranges::count_if(findings, [&](const check::Finding& finding) {
        return concerns(finding.entity, entity, *document.topology());
    });
    if (count == 0)
        return;
    menu.addAction(CanvasMenu::tr("Pro&blems of %1 (%2)…").arg(entity.name).arg(count), &views,
                   [&views, entity] { Q_EMIT views.problemsRequested(entity); });
}

/// The target's next number where nodes would join it: what the ghost says, too.
QString ruleOf(const Document& document, const EntityId& target)
{
    const ClusterPtr cluster = document.topology() ? document.topology()->cluster(target) : nullptr;
    return cluster ? edit::numberRule(document.usedNumbers(), *cluster) : QString();
}

} // namespace

void fillInsertMenu(QMenu& menu, Document& document, ViewTabs& views)
{
    menu.setToolTipsVisible(true);
    const QString rule = ruleOf(document, views.target());
    for (const PlaceableSection& section : placeables()) {
        menu.addSection(section.title);
        for (const Placeable& entry : section.entries) {
            const bool joins = std::holds_alternative<NewNodes>(entry.cargo) && !rule.isEmpty();
            QAction* action = menu.addAction(entry.name, &views, [&views, cargo = entry.cargo] { views.place(cargo); });
            action->setToolTip(joins ? rule : entry.hint);
            action->setStatusTip(action->toolTip());
        }
    }
    menu.addSeparator();
    menu.addAction(CanvasMenu::tr("Nodes by &address…"), &views, &ViewTabs::openAddresses)
        ->setToolTip(CanvasMenu::tr("Many at once, for example 10.10.10.11-19"));
}

void fillEntityMenu(QMenu& menu, Document& document, ViewTabs& views)
{
    const QList<EntityId> selected = document.selection()->ids();
    if (selected.isEmpty()) {
        fillInsertMenu(*menu.addMenu(CanvasMenu::tr("&Insert")), document, views);
        menu.addAction(CanvasMenu::tr("&Paste"), &menu, [&document] { clipboard::paste(document); });
        menu.addAction(CanvasMenu::tr("&Fit in window"), &views, [&views] { views.view().fit(); });
        return;
    }
    addDrillVerbs(menu, document, views.view().canvas());
    const EntityId& entity = selected.last();
    menu.addAction(CanvasMenu::tr("&Edit in the inspector"), &views, &ViewTabs::inspectRequested);
    if (selected.size() == 1 && isRenamable(entity))
        addNaming(menu, views, entity);
    if (selected.size() == 1 && entity.kind == EntityId::Kind::Cluster)
        menu.addAction(CanvasMenu::tr("Add several b&y address…"), &views, &ViewTabs::openAddresses);
    addProblems(menu, document, views, entity);
    menu.addSeparator();
    addVerbs(menu, verbsFor(document, selected), [&views](const EntityVerb& verb) { views.ask(verb); });
    if (!entity.cluster.isEmpty()) {
        menu.addSeparator();
        menu.addAction(CanvasMenu::tr("Cop&y"), &menu, [&document] { clipboard::copy(document); });
        menu.addAction(CanvasMenu::tr("Duplica&te"), &menu, [&document] { clipboard::duplicate(document); });
        menu.addAction(CanvasMenu::tr("E&xport %1…").arg(entity.cluster), &views,
                       [&views, entity] { Q_EMIT views.exportRequested({entity.cluster}); });
    }
}

void fillCanvasMenu(QMenu& menu, Document& document, ViewTabs& views)
{
    fillEntityMenu(menu, document, views);
    if (selectedContainers(views.view().canvas()).size() < 2)
        return;
    menu.addSeparator();
    menu.addMenu(new ArrangeMenu([&views]() -> CanvasView& { return views.view(); }, &menu));
}

} // namespace pigpen

#include "app/canvas/verbmenu.h"

namespace pigpen {

namespace {

QMenu* submenuOf(QMenu& menu, const QString& title, QHash<QString, QMenu*>& submenus)
{
    if (title.isEmpty())
        return &menu;
    QMenu*& submenu = submenus[title];
    if (!submenu) {
        submenu = menu.addMenu(title);
        submenu->setToolTipsVisible(true);
    }
    return submenu;
}

} // namespace

void addVerbs(QMenu& menu, const std::vector<EntityVerb>& verbs, const Asker& ask)
{
    menu.setToolTipsVisible(true);
    QHash<QString, QMenu*> submenus;
    for (const EntityVerb& verb : verbs) {
        QMenu* home = submenuOf(menu, verb.submenu, submenus);
        QAction* action = home->addAction(verb.label, &menu, [verb, ask] {
            if (verb.question.isEmpty())
                verb.perform();
            else
                ask(verb);
        });
        action->setCheckable(verb.checked);
        action->setChecked(verb.checked);
        action->setToolTip(verb.hint);
        action->setWhatsThis(verb.hint);
        action->setStatusTip(verb.hint);
    }
}

} // namespace pigpen

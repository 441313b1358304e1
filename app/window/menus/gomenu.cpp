#include "app/panels/plan/planpanel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/window/designtabs.h"
#include "app/window/finding/commandlist.h"
#include "app/window/finding/entitylist.h"
#include "app/window/finding/finder.h"
#include "app/window/finding/linelist.h"
#include "app/window/mainwindow.h"
#include "app/window/panelcycle.h"
#include "app/window/viewtabs.h"

#include <QMenuBar>

namespace pigpen {

namespace {

// The signs that switch between the lists of the finder.
constexpr QChar commands = u'>';
constexpr QChar entities = u'@';
constexpr QChar lines = u':';

} // namespace

/// Made when somebody looks for something.
Finder& MainWindow::finder()
{
    if (m_finder)
        return *m_finder;
    m_finder = new Finder(this);
    const auto current = [this] { return &document(); };
    m_finder->addList(commands, std::make_unique<CommandList>(menuBar(), m_settings.get()));
    m_finder->addList(entities, std::make_unique<EntityList>(current, [this](const EntityId& id) { goTo(id); }));
    m_finder->addList(lines, std::make_unique<LineList>(current, [this](int line) {
                          m_tabs->current()->goTo({line, 1});
                      }));
    return *m_finder;
}

void MainWindow::makeGoMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    addAction(menu, {}, tr("&Commands…"), QKeySequence(tr("Ctrl+Shift+P")), [this] { finder().open(commands); });
    addAction(menu, {}, tr("Go to &entity…"), QKeySequence(tr("Ctrl+P")), [this] { finder().open(entities); });
    addAction(menu, {}, tr("Go to &line…"), QKeySequence(tr("Ctrl+G")), [this] { finder().open(lines); });
    menu->addSeparator();
    addAction(menu, {}, tr("Pro&blems"), QKeySequence(tr("Ctrl+Shift+M")),
              [this] { showPanel(&m_tabs->current()->problems()); });
    addAction(menu, {}, tr("&Next problem"), QKeySequence(tr("F8")), [this] { m_tabs->current()->goToProblem(1); });
    addAction(menu, {}, tr("Pre&vious problem"), QKeySequence(tr("Shift+F8")),
              [this] { m_tabs->current()->goToProblem(-1); });
    menu->addSeparator();
    addAction(menu, {}, tr("P&lan: what to run"), QKeySequence(tr("Ctrl+Shift+L")),
              [this] { showPanel(&m_tabs->current()->plan()); });
    menu->addSeparator();
    addAction(menu, {}, tr("Next &panel"), QKeySequence(tr("F6")), [this] { focusPanel(*this, 1); });
    addAction(menu, {}, tr("P&revious panel"), QKeySequence(tr("Shift+F6")), [this] { focusPanel(*this, -1); });
}

void MainWindow::goTo(const EntityId& entity)
{
    views().goTo(entity);
    views().view().setFocus();
}

} // namespace pigpen

#include "app/window/welcoming.h"

#include "app/panels/later.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/recentfiles.h"
#include "app/window/viewtabs.h"
#include "app/window/welcome/welcomepage.h"

#include <QDockWidget>
#include <QMainWindow>

namespace pigpen {

Welcoming::Welcoming(QMainWindow* window, DesignTabs* tabs, FileFlow* files, RecentFiles* recent)
    : QObject(window), m_window(window), m_tabs(tabs), m_files(files), m_recent(recent)
{
}

void Welcoming::adopt(DesignTab* tab)
{
    cover(tab);
    connect(&tab->document(), &Document::replaced, this, [this, tab] { begin(tab); });
    connect(&tab->document(), &Document::textChanged, this, [this, tab] { begin(tab); });
}

void Welcoming::cover(DesignTab* tab)
{
    tab->views().cover(new LaterWidget([this] { return makePage(); }));
}

QWidget* Welcoming::makePage()
{
    auto* page = new WelcomePage;
    page->setRecent(m_recent->paths());
    connect(m_recent, &RecentFiles::changed, page, [this, page] { page->setRecent(m_recent->paths()); });
    connect(page, &WelcomePage::emptyChosen, m_files, [this] { m_files->create(); });
    connect(page, &WelcomePage::templateChosen, m_files, &FileFlow::create);
    connect(page, &WelcomePage::openRequested, m_files, &FileFlow::openWithDialog);
    connect(page, &WelcomePage::fileChosen, m_files, qOverload<const QString&>(&FileFlow::open));
    connect(page, &WelcomePage::fileRemoved, m_recent, &RecentFiles::remove);
    return page;
}

void Welcoming::begin(DesignTab* tab)
{
    if (!tab->views().page())
        return;
    tab->views().cover(nullptr);
    follow();
}

void Welcoming::open()
{
    DesignTab* tab = m_tabs->untouched();
    if (!tab->views().page())
        cover(tab);
    follow();
    tab->views().page()->setFocus();
}

void Welcoming::follow()
{
    putPanelsAway(m_tabs->current()->views().page() != nullptr);
}

void Welcoming::putPanelsAway(bool away)
{
    if (away == m_away)
        return;
    if (away) {
        m_state = m_window->saveState();
        for (QDockWidget* dock : m_window->findChildren<QDockWidget*>())
            dock->hide();
        m_tabs->current()->views().page()->setFocus();
    } else {
        m_window->restoreState(m_state);
    }
    m_away = away;
}

QByteArray Welcoming::windowState() const
{
    return m_away ? m_state : m_window->saveState();
}

} // namespace pigpen

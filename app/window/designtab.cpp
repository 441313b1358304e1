#include "app/window/designtab.h"

#include "app/panels/inspector/inspector.h"
#include "app/panels/outlinepanel.h"
#include "app/panels/source/sourcepane.h"
#include "app/panels/tray/traypanel.h"
#include "app/window/viewtabs.h"

#include <QVBoxLayout>

namespace pigpen {

DesignTab::DesignTab(QWidget* parent)
    : QWidget(parent),
      m_document(new Document(this)),
      m_views(new ViewTabs(m_document, this)),
      m_outline(new OutlinePanel(m_document)),
      m_inspector(new Inspector(m_document)),
      m_source(new SourcePane(m_document)),
      m_panels{{QStringLiteral("outline"), m_outline},
               {QStringLiteral("tray"), new TrayPanel(m_document)},
               {QStringLiteral("inspector"), m_inspector},
               {QStringLiteral("source"), m_source}}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    connect(m_inspector, &Inspector::placeActivated, this, &DesignTab::goTo);
    connect(&m_views->notice(), &NoticeBar::placeRequested, this, &DesignTab::goTo);
    connect(m_views, &ViewTabs::inspectRequested, this, [this] { Q_EMIT panelRequested(m_inspector); });
}

/// The panels may stand in docks, which would outlive the document.
DesignTab::~DesignTab()
{
    for (const Panel& panel : m_panels)
        delete panel.widget;
}

void DesignTab::goTo(Place place)
{
    m_source->goTo(place);
    Q_EMIT panelRequested(m_source);
}

} // namespace pigpen

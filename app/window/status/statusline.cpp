#include "app/window/status/statusline.h"

#include "app/panels/entitylook.h"
#include "app/window/status/findingbuttons.h"
#include "app/window/viewtabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace pigpen {

using Kind = EntityId::Kind;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_selected(new QLabel(this)), m_findings(new FindingButtons(this)), m_zoom(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_selected);
    m_nodes = addCount(EntityId::ofNode({}), tr("Shows the nodes"));
    m_clusters = addCount({Kind::Cluster, Module::Pgsql, {}, {}}, tr("Shows the clusters"));
    m_instances = addCount({Kind::Instance, Module::Pgsql, {}, {}}, tr("Shows the clusters with their instances"));
    row->addWidget(m_findings);
    connect(m_nodes, &QToolButton::clicked, this, [this] { m_views->setKind(diagram::Kind::Nodes); });
    for (QToolButton* button : {m_clusters, m_instances})
        connect(button, &QToolButton::clicked, this, [this] { m_views->setKind(diagram::Kind::Topology); });
    connect(m_findings, &FindingButtons::chosen, this, &StatusLine::findingsChosen);
    addZoom();
    showIcons();
}

QToolButton* StatusLine::addCount(const EntityId& kind, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    constexpr int side = 14;
    button->setIconSize({side, side});
    button->setStatusTip(hint);
    m_icons.append({button, kind});
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void StatusLine::addZoom()
{
    auto* menu = new QMenu(m_zoom);
    for (const int percent : {50, 100, 200})
        menu->addAction(tr("%1 %").arg(percent), this, [this, percent] { m_views->view().setZoom(percent / 100.0); });
    menu->addSeparator();
    menu->addAction(tr("Fit in window"), this, [this] { m_views->view().fit(); });
    m_zoom->setMenu(menu);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("The zoom; Ctrl and the wheel change it"));
    layout()->addWidget(m_zoom);
}

void StatusLine::show(Document* document, ViewTabs* views)
{
    if (m_document && m_views) {
        m_document->disconnect(this);
        m_document->selection()->disconnect(this);
        m_views->disconnect(this);
    }
    m_document = document;
    m_views = views;
    connect(document, &Document::snapshotChanged, this, &StatusLine::showCounts);
    connect(document, &Document::replaced, this, &StatusLine::showCounts);
    connect(document->selection(), &Selection::changed, this, &StatusLine::showSelection);
    connect(views, &ViewTabs::zoomChanged, this, &StatusLine::showZoom);
    connect(views, &ViewTabs::viewChanged, this, &StatusLine::showZoom);
    showCounts();
    showSelection();
    showZoom();
}

void StatusLine::showIcons()
{
    for (const auto& [button, kind] : m_icons)
        button->setIcon(entityIcon(kind));
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void StatusLine::showSelection()
{
    const auto count = m_document->selection()->ids().size();
    m_selected->setText(count == 1  ? m_document->selection()->current().name
                        : count > 1 ? tr("%1 selected").arg(count)
                                    : QString());
}

void StatusLine::showCounts()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto tell = [](QToolButton* button, size_t count, const QString& words) {
        button->setText(QString::number(count));
        button->setAccessibleName(words.arg(count));
        button->setToolTip(tr("%1. %2.").arg(words.arg(count), button->statusTip()));
    };
    size_t instances = 0;
    if (snapshot) {
        for (const ClusterPtr& cluster : snapshot->topology->clusters())
            instances += cluster->instances.size();
    }
    tell(m_nodes, snapshot ? snapshot->topology->nodes().size() : 0, tr("Nodes: %1"));
    tell(m_clusters, snapshot ? snapshot->topology->clusters().size() : 0, tr("Clusters: %1"));
    tell(m_instances, instances, tr("Instances: %1"));
    m_findings->show(snapshot ? snapshot->findings() : std::vector<check::Finding>());
}

void StatusLine::showZoom()
{
    constexpr int percent = 100;
    const QString words = tr("%1 %").arg(qRound(m_views->view().zoom() * percent));
    m_zoom->setText(words);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(words));
}

} // namespace pigpen

#include "app/panels/drill/capacitypage.h"

#include "app/panels/drill/rowview.h"
#include "core/drill/capacity.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace pigpen {

using drill::Capacity;

namespace {

struct Content
{
    QStringList columns;
    std::vector<TableRow> rows;
};

template<typename Loads, typename Count>
int mostOf(const Loads& loads, Count count)
{
    int most = 0;
    for (const auto& load : loads)
        most = std::max(most, std::invoke(count, load));
    return most;
}

QString zoneLabel(const QString& zone)
{
    return zone.isEmpty() ? CapacityPage::tr("none told") : zone;
}

/// The zones are left out where none is told.
Content nodesOf(const Capacity& capacity)
{
    const bool hasZones =
        std::ranges::any_of(capacity.nodes, [](const drill::NodeLoad& load) { return !load.zone.isEmpty(); });
    Content content{{CapacityPage::tr("Node"), CapacityPage::tr("Instances"), CapacityPage::tr("Ports")}, {}};
    if (hasZones)
        content.columns.insert(1, CapacityPage::tr("Zone"));
    const int instances = mostOf(capacity.nodes, &drill::NodeLoad::instances);
    const int ports = mostOf(capacity.nodes, &drill::NodeLoad::ports);
    for (const drill::NodeLoad& load : capacity.nodes) {
        TableRow row{{Cell(load.node.name), Cell(load.instances, instances), Cell(load.ports, ports)}, load.node};
        if (hasZones)
            row.cells.insert(row.cells.begin() + 1, Cell(zoneLabel(load.zone)));
        content.rows.push_back(std::move(row));
    }
    return content;
}

Content zonesOf(const Capacity& capacity)
{
    Content content{{CapacityPage::tr("Zone"), CapacityPage::tr("Nodes"), CapacityPage::tr("Instances")}, {}};
    const int nodes = mostOf(capacity.zones, &drill::ZoneLoad::nodes);
    const int instances = mostOf(capacity.zones, &drill::ZoneLoad::instances);
    for (const drill::ZoneLoad& load : capacity.zones)
        content.rows.push_back(
            {{Cell(zoneLabel(load.zone)), Cell(load.nodes, nodes), Cell(load.instances, instances)}, {}});
    return content;
}

Content clustersOf(const Capacity& capacity)
{
    Content content{{CapacityPage::tr("Cluster"), CapacityPage::tr("Members by zone"), CapacityPage::tr("Zones")}, {}};
    for (const drill::ClusterSpread& spread : capacity.clusters) {
        QStringList members;
        for (const auto& [zone, count] : spread.members)
            members << CapacityPage::tr("%1: %2").arg(zoneLabel(zone)).arg(count);
        content.rows.push_back(
            {{Cell(spread.cluster.name), Cell(members.join(QStringLiteral(" · "))), Cell(int(spread.members.size()))},
             spread.cluster});
    }
    return content;
}

Content coLocationsOf(const Capacity& capacity)
{
    Content content{{CapacityPage::tr("Where"), CapacityPage::tr("Why it matters"), CapacityPage::tr("Instances")}, {}};
    for (const drill::CoLocation& place : capacity.coLocations) {
        const QString where = place.node ? place.node.name : CapacityPage::tr("in one zone");
        const bool isNode = place.node || place.instances.empty();
        content.rows.push_back({{Cell(where), Cell(place.remark), Cell(int(place.instances.size()))},
                                isNode ? place.node : place.instances.front()});
    }
    return content;
}

} // namespace

CapacityPage::CapacityPage(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_words(new QLineEdit(this)),
      m_tables(new QComboBox(this)),
      m_model(new RowModel(this)),
      m_view(new RowView(m_model, this))
{
    m_words->setPlaceholderText(tr("Filter: nodes, zones, clusters"));
    m_words->setAccessibleName(tr("Filter the capacity"));
    m_words->setClearButtonEnabled(true);
    m_tables->setAccessibleName(tr("What is counted"));
    m_tables->setFocusPolicy(Qt::StrongFocus);
    m_tables->addItems({tr("by node"), tr("by zone"), tr("clusters by zone"), tr("lost together")});
    m_view->setAccessibleName(tr("Capacity"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_tables);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_words, &QLineEdit::textChanged, m_model, &RowModel::setWords);
    connect(m_tables, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.reset();
        refresh();
    });
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex& index) {
        if (const EntityId entity = m_model->entity(index))
            Q_EMIT activated(entity);
    });
    connect(document, &Document::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void CapacityPage::choose(Table table)
{
    m_tables->setCurrentIndex(int(table));
}

void CapacityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CapacityPage::refresh()
{
    const TopologyPtr topology = m_document->topology();
    if (topology == m_shown)
        return;
    m_shown = topology;
    constexpr Content (*contents[])(const Capacity&) = {nodesOf, zonesOf, clustersOf, coLocationsOf};
    const Capacity capacity = topology ? drill::capacityOf(*topology) : Capacity();
    const auto table = Table(m_tables->currentIndex());
    Content content = contents[size_t(table)](capacity);
    m_view->setEmptyWords(table == Table::CoLocations ? tr("✓ Nothing stands together that would better not.")
                                                      : tr("There is nothing to count."));
    m_model->show(content.columns, std::move(content.rows));
}

} // namespace pigpen

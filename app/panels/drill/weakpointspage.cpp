#include "app/panels/drill/weakpointspage.h"

#include "app/document/drill.h"
#include "app/panels/drill/rowview.h"
#include "app/panels/drill/weakpointsearch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace pigpen {

using drill::WeakPoint;
using drill::WeakPoints;

namespace {

/// "pg-meta, meta of pg-meta, pg-meta-primary and 7 more": the gravest are named.
QString namesOf(const WeakPoint& point)
{
    constexpr size_t most = 6;
    QStringList names;
    for (const EntityId& entity : point.stopped) {
        if (names.size() == most)
            break;
        const QString name =
            entity.kind == EntityId::Kind::Database
                ? WeakPointsPage::tr("%1 of %2", "a database of a cluster").arg(entity.name, entity.cluster)
                : entity.name;
        if (!names.contains(name))
            names << name;
    }
    const QString list = names.join(QStringLiteral(", "));
    return point.stopped.size() > most
               ? WeakPointsPage::tr("%1, and %2 more").arg(list).arg(point.stopped.size() - most)
               : list;
}

TableRow rowOf(const WeakPoint& point)
{
    return {{Cell(point.nodes.join(QStringLiteral(" + "))), Cell(namesOf(point)), Cell(point.services),
             Cell(point.databases), Cell(point.clusters)},
            EntityId::ofNode(point.nodes.front())};
}

} // namespace

WeakPointsPage::WeakPointsPage(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_search(new WeakPointSearch(this)),
      m_model(new RowModel(this)),
      m_view(new RowView(m_model, this)),
      m_words(new QLineEdit(this)),
      m_status(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_view->setAccessibleName(tr("Weakest points"));
    m_view->setToolTip(tr("A click takes these nodes down"));
    m_words->setPlaceholderText(tr("Filter: nodes, what stops"));
    m_words->setAccessibleName(tr("Filter the weakest points"));
    m_words->setClearButtonEnabled(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    constexpr int barWidth = 120;
    m_progress->setFixedWidth(barWidth);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_words, 2);
    row->addWidget(m_status, 3);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    constexpr int rest = 600;
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &WeakPointsPage::start);
    connect(m_words, &QLineEdit::textChanged, m_model, &RowModel::setWords);
    connect(m_view, &RowView::chosen, this, &WeakPointsPage::load);
    connect(m_search, &WeakPointSearch::progressed, m_progress, &QProgressBar::setValue);
    connect(m_search, &WeakPointSearch::found, this, &WeakPointsPage::list);
    connect(m_button, &QPushButton::clicked, this, [this] { m_search->isRunning() ? stop() : start(); });
    connect(document, &Document::snapshotChanged, this, &WeakPointsPage::forget);
    showStatus({});
}

void WeakPointsPage::showStatus(const QString& words)
{
    const bool runs = m_search->isRunning();
    m_status->setText(words);
    m_status->setToolTip(words);
    m_progress->setVisible(runs);
    m_button->setText(runs ? tr("Stop") : tr("Search again"));
    if (runs)
        m_view->setEmptyWords(tr("Every node and every two nodes are tried…"));
}

/// What was found is of a design that is no more.
void WeakPointsPage::forget()
{
    m_search->cancel();
    m_searched.reset();
    m_nodes.clear();
    m_model->show({}, {});
    m_view->setEmptyWords({});
    showStatus({});
    if (isVisible())
        m_soon.start();
}

void WeakPointsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_searched && !m_search->isRunning())
        start();
}

void WeakPointsPage::hideEvent(QHideEvent* event)
{
    m_soon.stop();
    QWidget::hideEvent(event);
}

void WeakPointsPage::start()
{
    const TopologyPtr topology = m_document->topology();
    if (!topology)
        return;
    m_soon.stop();
    m_searched = topology;
    m_progress->setValue(0);
    m_search->start(topology);
    showStatus(tr("Searching…"));
}

void WeakPointsPage::stop()
{
    m_search->cancel();
    m_view->setEmptyWords(tr("The search was stopped."));
    showStatus(tr("Stopped."));
}

void WeakPointsPage::list(const WeakPoints& points)
{
    std::vector<TableRow> rows;
    m_nodes.clear();
    for (const auto* ranked : {&points.singles, &points.pairs}) {
        for (const WeakPoint& point : *ranked) {
            rows.push_back(rowOf(point));
            m_nodes.push_back(point.nodes);
        }
    }
    m_view->setEmptyWords(tr("✓ No node, and no two nodes, stop anything."));
    m_model->show({tr("Nodes"), tr("What stops"), tr("Services"), tr("Databases"), tr("Clusters")}, std::move(rows));
    showStatus(tr("%1; %2 that stop more together")
                   .arg(tr("%n node(s)", nullptr, int(points.singles.size())),
                        tr("%n pair(s)", nullptr, int(points.pairs.size()))));
}

void WeakPointsPage::load(const QModelIndex& index)
{
    const QStringList& nodes = m_nodes[size_t(m_model->numberOf(index))];
    m_document->drill()->setDown({nodes.begin(), nodes.end()});
}

} // namespace pigpen

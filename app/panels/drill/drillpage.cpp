#include "app/panels/drill/drillpage.h"

#include "app/document/drill.h"
#include "app/panels/drill/checkdelegate.h"
#include "app/panels/drill/downmodel.h"
#include "app/panels/drill/outcomemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace pigpen {

namespace {

void makeQuiet(QTreeView& view, const QString& name)
{
    view.setAccessibleName(name);
    view.setHeaderHidden(true);
    view.setUniformRowHeights(true);
    view.setItemDelegate(new CheckDelegate(&view)); // whose rows have room
    view.setAllColumnsShowFocus(true);
    view.setFrameShape(QFrame::NoFrame);
    view.setTextElideMode(Qt::ElideRight);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.header()->setStretchLastSection(true);
    view.header()->setSectionsMovable(false);
    constexpr int indent = 14;
    view.setIndentation(indent);
    constexpr int side = 14;
    view.setIconSize({side, side});
}

} // namespace

DrillPage::DrillPage(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_nodes(new DownModel(this)),
      m_outcome(new OutcomeModel(this)),
      m_words(new QLineEdit(this)),
      m_allUp(new QPushButton(tr("Bring all up"), this)),
      m_tree(new QTreeView(this)),
      m_list(new QTreeView(this)),
      m_sides(new QSplitter(this))
{
    makeOutcome();
    m_sides->addWidget(makeChoice());
    m_sides->addWidget(m_list);
    m_sides->setChildrenCollapsible(false);
    m_sides->setObjectName(QStringLiteral("problemSides"));
    m_sides->setHandleWidth(1);
    constexpr int share = 100;
    m_sides->setSizes({2 * share, 3 * share});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    m_tree->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(document, &Document::snapshotChanged, this, &DrillPage::showNodes);
    connect(document->drill(), &Drill::changed, this, &DrillPage::showDown);
    showNodes();
    showDown();
}

QWidget* DrillPage::makeChoice()
{
    Drill* drill = m_document->drill();
    m_words->setPlaceholderText(tr("Filter: zone, node, instance"));
    m_words->setAccessibleName(tr("Filter the nodes"));
    m_words->setClearButtonEnabled(true);
    m_tree->setModel(m_nodes);
    makeQuiet(*m_tree, tr("Nodes that are down"));
    auto* choice = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_allUp);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_nodes->setWords(words);
        m_tree->expandAll();
    });
    connect(m_allUp, &QPushButton::clicked, drill, [drill] { drill->setDown({}); });
    connect(m_nodes, &DownModel::wanted, drill, &Drill::take);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const QString node = m_nodes->node(index); !node.isEmpty())
            Q_EMIT activated(EntityId::ofNode(node));
    });
    return choice;
}

void DrillPage::makeOutcome()
{
    m_list->setModel(m_outcome);
    makeQuiet(*m_list, tr("What became of the rest"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto activate = [this](const QModelIndex& index) {
        if (const EntityId entity = m_outcome->entity(index))
            Q_EMIT activated(entity);
    };
    connect(m_list, &QTreeView::clicked, this, activate);
    connect(m_list, &QTreeView::activated, this, activate);
}

void DrillPage::showNodes()
{
    m_nodes->show(m_document->topology());
    m_tree->setRootIsDecorated(m_nodes->hasZones());
    m_tree->expandAll();
}

void DrillPage::showDown()
{
    const Drill& drill = *m_document->drill();
    m_nodes->showDown(drill.down());
    m_allUp->setEnabled(!drill.down().isEmpty());
}

void DrillPage::tell(const Outcome& outcome)
{
    m_outcome->show(outcome);
    m_list->expandAll();
    spanWholeRows();
}

/// Titles, and the line on what is untouched, have the whole width.
void DrillPage::spanWholeRows()
{
    for (int row = 0; row < m_outcome->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
}

void DrillPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update(); // its marks are drawn for the theme
}

/// Beneath one another where the panel is high and narrow.
void DrillPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int wide = 480;
    constexpr int high = 380;
    m_sides->setOrientation(width() < wide && height() >= high ? Qt::Vertical : Qt::Horizontal);
}

/// The sides have their widths after the page has its own.
bool DrillPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// An address and a usual name have what they need, as far as it goes.
void DrillPage::fitColumns()
{
    const int wide = m_tree->width();
    constexpr int box = 48; // and what stands before it
    const int name = fontMetrics().horizontalAdvance(QStringLiteral("10.100.100.100 (pg-meta-1)")) + box;
    constexpr int leastWords = 60;
    m_tree->setColumnHidden(DownModel::Instances, wide - name < leastWords);
    m_tree->header()->resizeSection(0, name);
    const int room = m_list->width();
    constexpr int usual = 190; // of a service's name, with its mark
    m_list->header()->resizeSection(0, std::max(room * 2 / 5, std::min(usual, room / 2)));
}

} // namespace pigpen

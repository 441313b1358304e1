#include "app/panels/review/differencetree.h"

#include "app/paint/figurepainter.h"
#include "app/panels/entitylook.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/changewords.h"
#include "core/yaml/joint.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPixmapCache>
#include <QSignalBlocker>

#include <algorithm>

namespace pigpen {

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int side = 14;
constexpr int scale = 3; // sharp on dense screens too

QString happenedTo(Difference::Kind kind)
{
    return kind == Difference::Kind::Added     ? DifferenceTree::tr("new")
           : kind == Difference::Kind::Removed ? DifferenceTree::tr("gone")
                                               : kindWord(kind);
}

QPixmap drawn(const Difference& difference, diagram::Theme theme)
{
    QPixmap pixmap((2 * side + 4) * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    constexpr double radius = 5.3; // of which a diamond's corners stand out
    diagram::Figure sign;
    sign.shapes = signOf(difference.kind, {side / 2.0, side / 2.0}, radius);
    FigurePainter(theme).paint(painter, sign, diagram::Detail::Near);
    if (difference.variable.isEmpty())
        painter.drawPixmap(QRect(side + 4, 0, side, side),
                           entityIcon(difference.entity).pixmap(side * scale, side * scale));
    return pixmap;
}

/// The sign of what happened, and the entity's own mark beside it; each drawn once.
QIcon iconOf(const Difference& difference)
{
    const diagram::Theme theme = themeOf(QGuiApplication::palette());
    const QString mark =
        difference.variable.isEmpty()
            ? QStringLiteral("%1-%2").arg(int(difference.entity.kind)).arg(int(difference.entity.module))
            : QString();
    const QString key = QStringLiteral("difference-%1-%2-%3").arg(int(theme)).arg(int(difference.kind)).arg(mark);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(difference, theme);
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

DifferenceTree::DifferenceTree(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("What differs, by entity"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIconSize({2 * side + 4, side});
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && item->data(Name, indexRole).isValid())
            Q_EMIT chosen(item->data(Name, indexRole).toInt());
    });
}

void DifferenceTree::setDifferences(const std::vector<Difference>& differences, const std::vector<Outcome>& outcomes)
{
    const QSignalBlocker blocker(this);
    clear();
    m_parents.clear();
    m_items.clear();
    setColumnCount(outcomes.empty() ? 2 : 3);
    for (size_t i = 0; i < differences.size(); ++i) {
        add(int(i), differences[i]);
        if (!outcomes.empty())
            setOutcome(m_items[i], outcomes[i]);
    }
    expandAll();
    fitColumns();
}

void DifferenceTree::setOutcome(QTreeWidgetItem* item, const Outcome& outcome)
{
    item->setText(Fate, outcome.words);
    item->setToolTip(Fate, outcome.spoken);
    item->setData(Fate, Qt::AccessibleTextRole, outcome.spoken);
    item->setIcon(Fate, outcome.sign);
}

void DifferenceTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (columnCount() > Fate)
        fitColumns();
}

/// What becomes of a difference has what the name leaves; where there is room, they share it with what differs.
void DifferenceTree::fitColumns()
{
    resizeColumnToContents(Name);
    if (columnCount() <= Fate)
        return;
    constexpr int roomForWhat = 440;
    const int room = viewport()->width();
    const bool hasRoom = room >= roomForWhat;
    const int name = std::min(header()->sectionSize(Name), room * (hasRoom ? 8 : 13) / 20);
    const int what = hasRoom ? (room - name) / 2 : 0;
    header()->setStretchLastSection(false);
    setColumnHidden(What, false); // a hidden one gets a width when the tree is filled anew
    setColumnHidden(What, !hasRoom);
    header()->resizeSection(Name, name);
    header()->resizeSection(What, what);
    header()->resizeSection(Fate, room - name - what);
}

/// The cluster's own item, or a heading where the cluster itself is as it was.
QTreeWidgetItem* DifferenceTree::parentOf(const Difference& difference)
{
    const EntityId& id = difference.entity;
    const bool isOfCluster = !id.cluster.isEmpty();
    const EntityId cluster = EntityId::ofCluster(id.module, id.cluster);
    const QString key = isOfCluster                       ? cluster.toString()
                        : id.kind == EntityId::Kind::Node ? tr("Nodes")
                                                          : tr("Variables");
    QTreeWidgetItem*& parent = m_parents[key];
    if (!parent) {
        parent = new QTreeWidgetItem(this, {isOfCluster ? id.cluster : key});
        if (isOfCluster)
            parent->setIcon(0, entityIcon(cluster));
    }
    return parent;
}

void DifferenceTree::add(int index, const Difference& difference)
{
    const bool isVariable = !difference.variable.isEmpty();
    const bool isCluster = difference.entity.kind == EntityId::Kind::Cluster && !isVariable;
    auto* item = isCluster ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parentOf(difference));
    if (isCluster)
        m_parents.insert(difference.entity.toString(), item);
    m_items.push_back(item);
    const QString name = isVariable ? difference.variable : difference.entity.name;
    const QString happened = happenedTo(difference.kind);
    const QString words = joint::sentences(difference.what);
    const QString kind = isVariable ? tr("variable of %1").arg(difference.scope) : kindLabel(difference.entity);
    item->setText(0, name);
    item->setText(1, isVariable        ? tr("%1 (%2)").arg(difference.value, difference.scope)
                     : words.isEmpty() ? happened
                                       : words);
    item->setIcon(0, iconOf(difference));
    item->setData(0, indexRole, index);
    item->setToolTip(0, tr("%1 %2: %3").arg(kind, name, happened));
    item->setToolTip(1, difference.what.join(u'\n'));
    item->setData(0, Qt::AccessibleTextRole, tr("%1 %2: %3").arg(kind, name, happened));
}

void DifferenceTree::showCurrent(int difference)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(difference < 0 ? nullptr : m_items[size_t(difference)]);
    viewport()->update();
}

void DifferenceTree::mark(const std::vector<int>& differences)
{
    const QSignalBlocker blocker(this);
    QItemSelection rows;
    for (const int difference : differences) {
        const QModelIndex index = indexFromItem(m_items[size_t(difference)]);
        rows.select(index, index.siblingAtColumn(columnCount() - 1));
    }
    const QModelIndex first = rows.isEmpty() ? QModelIndex() : QModelIndex(rows.front().topLeft());
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
    viewport()->update();
}

std::vector<int> DifferenceTree::marked() const
{
    std::vector<int> found;
    for (const QTreeWidgetItem* item : selectedItems())
        if (const QVariant index = item->data(Name, indexRole); index.isValid())
            found.push_back(index.toInt());
    std::ranges::sort(found);
    return found;
}

} // namespace pigpen

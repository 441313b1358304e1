#include "app/panels/review/differencetree.h"

#include "app/paint/figurepainter.h"
#include "app/panels/entitylook.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/changewords.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

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

/// The sign of what happened, and the entity's own mark beside it.
QIcon iconOf(const Difference& difference)
{
    const diagram::Theme theme = themeOf(QGuiApplication::palette());
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
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

DifferenceTree::DifferenceTree(const Review* review, QWidget* parent) : QTreeWidget(parent), m_review(review)
{
    setAccessibleName(tr("What differs, by entity"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIconSize({2 * side + 4, side});
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(review, &Review::changed, this, &DifferenceTree::fill);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && item->data(0, indexRole).isValid())
            Q_EMIT chosen(item->data(0, indexRole).toInt());
    });
    fill();
}

void DifferenceTree::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    m_parents.clear();
    m_items.clear();
    for (size_t i = 0; i < m_review->differences().size(); ++i)
        add(int(i));
    expandAll();
    resizeColumnToContents(0);
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

void DifferenceTree::add(int index)
{
    const Difference& difference = m_review->differences()[size_t(index)];
    const bool isVariable = !difference.variable.isEmpty();
    const bool isCluster = difference.entity.kind == EntityId::Kind::Cluster && !isVariable;
    auto* item = isCluster ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parentOf(difference));
    if (isCluster)
        m_parents.insert(difference.entity.toString(), item);
    m_items.insert(index, item);
    const QString name = isVariable ? difference.variable : difference.entity.name;
    const QString happened = happenedTo(difference.kind);
    const QString words = difference.what.join(QStringLiteral("; "));
    const QString kind = isVariable ? tr("variable of %1").arg(difference.scope) : kindLabel(difference.entity);
    item->setText(0, name);
    item->setText(1, isVariable        ? tr("%1 (%2)").arg(words.section(QStringLiteral(": "), 1), difference.scope)
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
    setCurrentItem(m_items.value(difference));
    viewport()->update();
}

} // namespace pigpen

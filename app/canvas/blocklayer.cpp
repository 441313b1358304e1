#include "app/canvas/blocklayer.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace pigpen {

namespace {

constexpr double depth = -0.5; // above links, below containers that are items in view
constexpr int margin = 3;      // of a sprite, for its edge
constexpr double everywhere = 1e7;
constexpr qsizetype mostSprites = 1000;

} // namespace

BlockLayer::BlockLayer(const ContainerIndex& index) : m_index(index)
{
    setZValue(depth);
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF BlockLayer::boundingRect() const
{
    return {-everywhere, -everywhere, 2 * everywhere, 2 * everywhere};
}

void BlockLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const QTransform onScreen = painter->worldTransform();
    useZoom(onScreen.m11(), painter->device()->devicePixelRatio());
    const double reach = FigureItem::badgeReach + margin / m_zoom;
    QList<FigureItem*> items = m_index.in(option->exposedRect.adjusted(-reach, -reach, reach, reach));
    const auto shown =
        std::partition(items.begin(), items.end(), [](const FigureItem* item) { return !item->isVisible(); });
    items.erase(shown, items.end());
    std::stable_partition(items.begin(), items.end(), [](const FigureItem* item) { return item->zValue() <= 0; });
    for (const FigureItem* item : std::as_const(items))
        paintBlock(*painter, *item, onScreen);
    painter->setWorldTransform(onScreen);
    painter->setOpacity(1);
}

void BlockLayer::paintBlock(QPainter& painter, const FigureItem& item, const QTransform& onScreen)
{
    const QPoint corner = onScreen.map(item.pos()).toPoint();
    painter.resetTransform();
    painter.setOpacity(item.opacity());
    painter.drawImage(corner - QPoint(margin, margin), spriteOf(item));
    if (!item.hasOwnLook(m_zoom))
        return;
    painter.translate(corner);
    painter.scale(m_zoom, m_zoom);
    item.paintOwnLook(painter, m_zoom);
}

const QImage& BlockLayer::spriteOf(const FigureItem& item)
{
    const FigureItem::FarAspect aspect = item.farAspect(m_zoom);
    const auto known = m_sprites.constFind(aspect);
    if (known != m_sprites.cend())
        return *known;
    if (m_sprites.size() >= mostSprites)
        m_sprites.clear();
    const QSizeF size = item.size() * m_zoom + QSizeF(2 * margin, 2 * margin);
    QImage image((size * m_ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(m_zoom, m_zoom);
    item.paintCommonLook(painter, m_zoom);
    painter.end();
    return *m_sprites.insert(aspect, image);
}

void BlockLayer::useZoom(double zoom, double ratio)
{
    if (zoom == m_zoom && ratio == m_ratio)
        return;
    m_zoom = zoom;
    m_ratio = ratio;
    m_sprites.clear();
}

} // namespace pigpen

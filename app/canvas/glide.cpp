#include "app/canvas/glide.h"

#include <QApplication>
#include <QStyle>

namespace pigpen {

namespace {

constexpr qsizetype mostBoxes = 500;

int usualDuration()
{
    if (QGuiApplication::platformName() == u"offscreen")
        return 0;
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

Glide::Glide() : m_duration(usualDuration())
{
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation,
                     [this](const QVariant& share) { show(share.toDouble()); });
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation, [this] { finish(); });
}

Glide::~Glide() = default;

void Glide::start(const QHash<FigureItem*, QPointF>& stood, const QList<FigureItem*>& links)
{
    finish();
    if (m_duration <= 0 || stood.size() > mostBoxes)
        return;
    for (auto it = stood.cbegin(); it != stood.cend(); ++it) {
        if (it.key()->pos() != *it)
            m_ways.insert(it.key(), *it - it.key()->pos());
    }
    if (m_ways.isEmpty())
        return;
    m_links = links;
    for (FigureItem* link : std::as_const(m_links))
        link->setVisible(false);
    m_animation.setDuration(m_duration);
    show(1);
    m_animation.start();
}

void Glide::show(double share)
{
    for (auto it = m_ways.cbegin(); it != m_ways.cend(); ++it)
        it.key()->setTransform(QTransform::fromTranslate(it->x() * share, it->y() * share));
}

void Glide::finish()
{
    m_animation.stop();
    show(0);
    m_ways.clear();
    for (FigureItem* link : std::as_const(m_links))
        link->setVisible(true);
    m_links.clear();
}

} // namespace pigpen

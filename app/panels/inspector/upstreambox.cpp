#include "app/panels/inspector/upstreambox.h"

#include <QWheelEvent>

namespace pigpen {

UpstreamBox::UpstreamBox(TopologyPtr topology, const Cluster& cluster, const Instance& instance, QWidget* parent)
    : QComboBox(parent),
      m_topology(std::move(topology)),
      m_cluster(cluster.name),
      m_instance(instance.name),
      m_isPrimary(instance.role == u"primary")
{
    setAccessibleName(tr("Upstream"));
    constexpr int leastLetters = 10;
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    addItem(m_isPrimary ? tr("none") : tr("the cluster's primary"), QString());
    if (const QString& now = instance.upstreamAddress; !now.isEmpty()) {
        const QString name = instance.upstream.isEmpty() ? now : QStringLiteral("%1  %2").arg(instance.upstream, now);
        addItem(name, now);
        setCurrentIndex(1);
    }
}

/// A primary follows an instance of another cluster, a replica one of its own (cascade).
void UpstreamBox::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    const QString now = currentData().toString();
    for (const ClusterPtr& other : m_topology->clusters()) {
        if (other->module != Module::Pgsql || (other->name == m_cluster) == m_isPrimary)
            continue;
        for (const Instance& candidate : other->instances)
            if (candidate.name != m_instance && candidate.node != now)
                addItem(QStringLiteral("%1  %2").arg(candidate.name, candidate.node), candidate.node);
    }
}

void UpstreamBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void UpstreamBox::focusInEvent(QFocusEvent* event)
{
    fill();
    QComboBox::focusInEvent(event);
}

/// Scrolling the panel changes no replication.
void UpstreamBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace pigpen

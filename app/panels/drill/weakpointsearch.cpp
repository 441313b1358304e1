#include "app/panels/drill/weakpointsearch.h"

namespace pigpen {

WeakPointSearch::WeakPointSearch(QObject* parent) : QObject(parent)
{
    constexpr int percent = 100;
    connect(&m_background, &Background::progressed, this,
            [this](double done) { Q_EMIT progressed(int(done * percent)); });
}

void WeakPointSearch::start(const TopologyPtr& topology)
{
    m_background.start([this, topology](const Progress& progress) -> Background::Finish {
        return [this, points = drill::weakPoints(*topology, progress)] { Q_EMIT found(points); };
    });
}

} // namespace pigpen

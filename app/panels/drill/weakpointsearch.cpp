#include "app/panels/drill/weakpointsearch.h"

#include <QThread>

namespace pigpen {

WeakPointSearch::~WeakPointSearch()
{
    cancel();
    for (QThread* thread : findChildren<QThread*>())
        thread->wait();
}

void WeakPointSearch::cancel()
{
    if (m_isWanted)
        *m_isWanted = false;
    m_isWanted.reset();
}

void WeakPointSearch::start(const TopologyPtr& topology)
{
    cancel();
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    QThread* thread = QThread::create([this, topology, isWanted = m_isWanted] { search(topology, isWanted); });
    thread->setParent(this); // which outlives it
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
}

/// In a thread of its own: what it has to tell, it tells in the window's.
void WeakPointSearch::search(const TopologyPtr& topology, const Flag& isWanted)
{
    int told = 0;
    const auto tell = [&](double done) {
        const int percent = int(done * 100);
        if (percent != std::exchange(told, percent))
            QMetaObject::invokeMethod(this, [this, isWanted, percent] {
                if (isWanted == m_isWanted)
                    Q_EMIT progressed(percent);
            });
        return isWanted->load();
    };
    auto points = std::make_shared<const drill::WeakPoints>(drill::weakPoints(*topology, tell));
    QMetaObject::invokeMethod(this, [this, isWanted, points] {
        if (isWanted != m_isWanted)
            return;
        m_isWanted.reset();
        Q_EMIT found(*points);
    });
}

} // namespace pigpen

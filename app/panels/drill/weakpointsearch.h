#pragma once

#include "core/drill/weakpoints.h"

#include <QObject>

#include <atomic>

namespace pigpen {

/// Looks for the weakest points beside the window's own work. A topology never changes, so the search has it for
/// itself; what it finds of an older one is dropped.
class WeakPointSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for what still runs; it is told to stop.
    ~WeakPointSearch() override;

    /// Gives up the search before.
    void start(const TopologyPtr& topology);
    void cancel();
    bool isRunning() const { return m_isWanted != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    /// Not of a search that was given up.
    void found(const pigpen::drill::WeakPoints& points);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void search(const TopologyPtr& topology, const Flag& isWanted);

    Flag m_isWanted; // of the search that runs; null where none does
};

} // namespace pigpen

#pragma once

#include "app/document/background.h"
#include "core/drill/weakpoints.h"

namespace pigpen {

/// Looks for the weakest points beside the window's own work. A topology never changes, so the search has it for
/// itself; what it finds of an older one is dropped.
class WeakPointSearch : public QObject
{
    Q_OBJECT

public:
    explicit WeakPointSearch(QObject* parent = nullptr);

    /// Gives up the search before.
    void start(const TopologyPtr& topology);
    void cancel() { m_background.cancel(); }
    bool isRunning() const { return m_background.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    /// Not of a search that was given up.
    void found(const pigpen::drill::WeakPoints& points);

private:
    Background m_background;
};

} // namespace pigpen

#pragma once

#include "core/yaml/progress.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace pigpen {

/// Work beside the window's own, in a thread: one task at a time, of which the latest wins. A task takes values along
/// (designs, snapshots, requests, which never change) and touches nothing of the window.
class Background : public QObject
{
    Q_OBJECT

public:
    /// Called in the window's thread.
    using Finish = std::function<void()>;
    /// Called in a thread of its own. It does what takes long, and says what there is to do then.
    using Task = std::function<Finish(const Progress& progress)>;

    explicit Background(QObject* parent = nullptr) : QObject(parent) {}
    /// Gives up what runs, and does not wait for it: it ends by itself.
    ~Background() override;

    /// Gives up the task before: what comes of it is dropped.
    void start(Task task);
    void cancel();
    bool isRunning() const { return m_isWanted != nullptr; }

Q_SIGNALS:
    /// 0 to 1. Not of a task that was given up.
    void progressed(double done);
    /// Nothing runs any more: it is finished, or was given up.
    void ended();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void finish(const Flag& isWanted, const Finish& finish);

    Flag m_isWanted; // of the task that runs; null where none does
};

/// Whether work on an inventory's text takes so long that the window must not wait for it.
constexpr bool isLong(qsizetype textSize)
{
    constexpr qsizetype atOnce = 262'144; // bytes: some 700 nodes, read and checked well within a tenth of a second
    return textSize > atOnce;
}

/// Lets the value go in a thread of its own: to free what a large design holds takes a while.
void letGo(std::shared_ptr<const void> value);

} // namespace pigpen

#include "app/document/background.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pigpen {

namespace {

const QString threadName = QStringLiteral("background");

/// Before the application goes, and with it the fonts that a task may paint with. They have been told to end.
void awaitAll()
{
    for (QThread* thread : QCoreApplication::instance()->findChildren<QThread*>(threadName))
        thread->wait();
}

/// What long work freed goes back to the system, which the C library would not do by itself: it keeps what threads
/// freed, and with every large block that is freed, it would learn to keep larger ones.
void returnMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void prepareThreads()
{
    qAddPostRoutine(awaitAll);
#ifdef __GLIBC__
    constexpr int largestKept = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, largestKept);
#endif
}

/// It belongs to the application: whoever started it may be gone before it ends.
void run(std::function<void()> work)
{
    [[maybe_unused]] static const bool isPrepared = (prepareThreads(), true);
    QThread* thread = QThread::create([work = std::move(work)]() mutable {
        std::exchange(work, {})(); // and let go of what it took along
        returnMemory();
    });
    thread->setObjectName(threadName);
    thread->setParent(QCoreApplication::instance());
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
}

/// When all has settled that follows from long work.
void returnMemoryLater()
{
    using namespace std::chrono_literals;
    QTimer::singleShot(2s, QCoreApplication::instance(), [] { run([] {}); });
}

} // namespace

Background::~Background()
{
    if (m_isWanted)
        *m_isWanted = false;
}

void Background::cancel()
{
    if (!m_isWanted)
        return;
    *m_isWanted = false;
    m_isWanted.reset();
    Q_EMIT ended();
}

/// What the thread has to tell, the thread's object tells in the window's thread: that object is there as long.
void Background::start(Task task)
{
    constexpr int percent = 100;
    cancel();
    const Flag isWanted = m_isWanted = std::make_shared<std::atomic_bool>(true);
    run([self = QPointer(this), isWanted, task = std::move(task)]() mutable {
        QThread* teller = QThread::currentThread();
        const auto tell = [&, told = 0](double done) mutable {
            const int now = int(done * percent);
            if (now != std::exchange(told, now))
                QMetaObject::invokeMethod(teller, [self, isWanted, done] {
                    if (self && isWanted == self->m_isWanted)
                        Q_EMIT self->progressed(done);
                });
            return isWanted->load();
        };
        auto finish = std::make_shared<Finish>(std::exchange(task, {})(tell)); // and let go of what it took along
        if (!*isWanted)
            return; // what was made goes here and now
        QMetaObject::invokeMethod(teller, [self, isWanted, finish = std::move(finish)] {
            if (self && isWanted == self->m_isWanted)
                self->finish(isWanted, *finish);
        });
    });
}

/// The end is told first: what follows may begin the next task.
void Background::finish(const Flag& isWanted, const Finish& finish)
{
    if (isWanted != m_isWanted)
        return;
    m_isWanted.reset();
    Q_EMIT ended();
    if (finish)
        finish();
    returnMemoryLater();
}

void letGo(std::shared_ptr<const void> value)
{
    if (!value)
        return;
    run([value = std::move(value)]() mutable { value.reset(); });
}

} // namespace pigpen

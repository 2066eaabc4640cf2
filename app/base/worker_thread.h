#pragma once

#include "base/clock.h"
#include "base/task_queue.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace rollcall {

/// A thread with an event loop whose worker objects are built, used and destroyed inside it.
///
/// Beats: the thread's event loop ticks `lastBeat()` once a second, so that a watchdog sees a loop that hangs.
/// Stopping is bounded: `stop()` asks the loop to end and waits at most `kStopTimeout`; a thread that does not end is
/// reported, detached from the owner and leaked on purpose: killing it could leave a lock or a file half-way.
class WorkerThread
{
public:
    static constexpr Milliseconds kStopTimeout{5000};
    static constexpr Milliseconds kBeatInterval{1000};

    explicit WorkerThread(const QString& name);
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Starts the thread and runs `build` in it; what it returns is destroyed in the thread when it stops. Call once.
    void start(std::function<std::unique_ptr<QObject>()> build);
    /// Runs `task` in the thread, after everything posted before. False, and the task is dropped, before the start and
    /// once the thread stops. Thread-safe.
    bool post(std::function<void()> task);
    /// Runs nothing more after the tasks already posted, destroys the worker in the thread, joins. False if it did not
    /// end in time.
    bool stop(Milliseconds timeout = kStopTimeout);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString name() const;
    /// Age of the event loop's last sign of life; zero before the start.
    [[nodiscard]] std::chrono::nanoseconds sinceLastBeat() const;

private:
    /// Owned together with every closure in the thread: a thread left behind may still touch it when the WorkerThread
    /// is gone.
    struct Inside
    {
        std::unique_ptr<QObject> worker;
        std::unique_ptr<QTimer> beat;
        std::atomic<qint64> lastBeat{0};
    };

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Inside> m_inside;
    std::mutex m_tasksMutex; ///< guards the pointer: `post` may race with `start` and `stop`
    std::shared_ptr<TaskQueue> m_tasks;
};

} // namespace rollcall

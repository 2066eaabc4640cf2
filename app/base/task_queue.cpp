#include "base/task_queue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>

#include <atomic>
#include <deque>
#include <mutex>
#include <utility>

namespace rollcall {

/// Shared by the queue and its receiver, which may outlive one another for a moment.
struct TaskQueue::State
{
    std::mutex mutex;
    std::deque<Task> tasks;
    QObject* receiver = nullptr; ///< null once closed
    bool wakePending = false;

    /// With the mutex held.
    void wake()
    {
        if (!std::exchange(wakePending, true))
            QCoreApplication::postEvent(receiver, new QEvent(QEvent::User));
    }
    /// An empty function when there is none left, or the queue is closed.
    [[nodiscard]] Task take()
    {
        const std::lock_guard lock(mutex);
        if (tasks.empty())
            return {};
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }
};

class TaskQueue::Receiver : public QObject
{
public:
    /// The store hands `m_state` over to a thread that runs already; Qt's own hand-over is one that ThreadSanitizer
    /// cannot see.
    explicit Receiver(std::shared_ptr<State> state) : m_state(std::move(state))
    {
        m_isMade.store(true, std::memory_order_release);
    }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User || !m_isMade.load(std::memory_order_acquire))
            return QObject::event(event);
        const std::shared_ptr<State> state = m_state; // a task may close the queue, and so delete this object
        std::size_t waiting = 0;
        {
            const std::lock_guard lock(state->mutex);
            state->wakePending = false;
            waiting = state->tasks.size();
        }
        // Only what waits now: timers and sockets get their turn between batches.
        for (; waiting > 0; --waiting) {
            const Task task = state->take();
            if (!task)
                return true;
            task();
        }
        const std::lock_guard lock(state->mutex);
        if (state->receiver != nullptr && !state->tasks.empty())
            state->wake();
        return true;
    }

private:
    const std::shared_ptr<State> m_state;
    std::atomic<bool> m_isMade{false};
};

TaskQueue::TaskQueue(QThread* thread) : m_state(std::make_shared<State>())
{
    auto* receiver = new Receiver(m_state);
    receiver->moveToThread(thread);
    const std::lock_guard lock(m_state->mutex);
    m_state->receiver = receiver;
}

TaskQueue::~TaskQueue()
{
    close();
}

bool TaskQueue::post(Task task)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->receiver == nullptr)
        return false;
    m_state->tasks.push_back(std::move(task));
    m_state->wake();
    return true;
}

void TaskQueue::close()
{
    std::deque<Task> dropped; // destroyed without the mutex: their captures may post
    QObject* receiver = nullptr;
    {
        const std::lock_guard lock(m_state->mutex);
        dropped.swap(m_state->tasks);
        receiver = std::exchange(m_state->receiver, nullptr);
    }
    if (receiver != nullptr)
        receiver->deleteLater();
}

std::shared_ptr<TaskQueue> TaskQueue::ofThisThread()
{
    /// Deletes the receiver itself: at the end of a thread no event loop is left to do it.
    struct Home
    {
        std::shared_ptr<TaskQueue> queue = std::make_shared<TaskQueue>(QThread::currentThread());
        ~Home()
        {
            QObject* receiver = nullptr;
            std::deque<Task> dropped;
            {
                const std::lock_guard lock(queue->m_state->mutex);
                receiver = std::exchange(queue->m_state->receiver, nullptr);
                dropped.swap(queue->m_state->tasks);
            }
            delete receiver;
        }
    };
    thread_local Home home;
    return home.queue;
}

} // namespace rollcall

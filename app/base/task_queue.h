#pragma once

#include <functional>
#include <memory>

class QThread;

namespace rollcall {

/// Tasks for one thread, run in the order in which they were posted by that thread's event loop.
///
/// Tasks wait in a mutex-guarded queue; only a wake-up without payload goes through Qt's event queue. (A functor that
/// travels inside a Qt event is handed over by a lock that ThreadSanitizer cannot see, so each hand-over looks like a
/// race, and a real race would not be noticed among them.)
class TaskQueue
{
public:
    using Task = std::function<void()>;

    /// May be built in any thread. Tasks run in `thread`, as soon as it runs an event loop.
    explicit TaskQueue(QThread* thread);
    /// Closes the queue.
    ~TaskQueue();
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;

    /// False, and the task is destroyed unrun, once the queue is closed. Thread-safe.
    bool post(Task task);
    /// Nothing runs any more; what still waits is destroyed unrun, in the calling thread. Thread-safe; may be called
    /// from a task. Once is enough.
    void close();

    /// The queue of the calling thread, closed when that thread ends. For returning answers: its holder may
    /// post for as long as they like.
    [[nodiscard]] static std::shared_ptr<TaskQueue> ofThisThread();

private:
    class Receiver;
    struct State;

    const std::shared_ptr<State> m_state;
};

} // namespace rollcall

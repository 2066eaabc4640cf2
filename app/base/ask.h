#pragma once

#include "base/error.h"
#include "base/task_queue.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace rollcall {

/// What takes an answer.
template <class T> using Reply = std::function<void(Result<T>)>;

/// Tasks for an object: they run in its thread, through that thread's event loop, and never after its death. Build it
/// in the object's thread; copies may be used in any.
class TasksFor
{
public:
    explicit TasksFor(QObject* context)
        : m_queue(TaskQueue::ofThisThread()), m_context(std::make_shared<QPointer<QObject>>(context))
    {
        Q_ASSERT(context != nullptr && context->thread() == QThread::currentThread());
    }
    void post(std::function<void()> task) const
    {
        m_queue->post([context = m_context, task = std::move(task)] {
            if (*context)
                task();
        });
    }

private:
    std::shared_ptr<TaskQueue> m_queue;
    std::shared_ptr<QPointer<QObject>> m_context; ///< looked at in its thread only
};

/// A function that may be called in any thread and runs `then` in the thread of `context`; never after `context` has
/// died. Call this in the thread of `context`.
template <class T> [[nodiscard]] Reply<T> bringHome(QObject* context, Reply<T> then)
{
    return [home = TasksFor(context), then = std::move(then)](Result<T> answer) {
        home.post([then, answer = std::make_shared<Result<T>>(std::move(answer))] { then(std::move(*answer)); });
    };
}

/// Runs `f`, which returns a Result<T>, in the thread of `worker`, and `then` with its answer in the thread of
/// `context`, never after `context` has died. Unavailable, through the event loop too, when the worker has stopped.
/// Call in the thread of `context`. `Worker` has `bool post(std::function<void()>)`.
template <class Worker, class F, class T = typename std::invoke_result_t<F&>::value_type>
void ask(Worker& worker, QObject* context, F f, std::type_identity_t<Reply<T>> then)
{
    const Reply<T> answer = bringHome<T>(context, std::move(then));
    if (!worker.post([f = std::move(f), answer]() mutable { answer(f()); }))
        answer(failure(ErrorCode::Unavailable, QObject::tr("The kiosk is shutting down")));
}

} // namespace rollcall

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

/// A function that may be called in any thread and runs `then` in the thread of `context`, through its event loop;
/// never after `context` has died. Call this in the thread of `context`, which must run an event loop.
template <class T> [[nodiscard]] Reply<T> bringHome(QObject* context, Reply<T> then)
{
    Q_ASSERT(context != nullptr && context->thread() == QThread::currentThread());
    // Held by pointer: only the last holder destroys it, whichever thread dropped the question.
    struct Home
    {
        QPointer<QObject> context;
        Reply<T> then;
    };
    return [queue = TaskQueue::ofThisThread(),
            home = std::make_shared<Home>(Home{context, std::move(then)})](Result<T> answer) {
        queue->post([home, answer = std::make_shared<Result<T>>(std::move(answer))] {
            if (home->context)
                home->then(std::move(*answer));
        });
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
        answer(failure(ErrorCode::Unavailable, QObject::tr("The kiosk is stopping")));
}

} // namespace rollcall

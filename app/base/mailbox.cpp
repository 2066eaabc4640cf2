#include "base/mailbox.h"

#include "base/task_queue.h"

#include <QPointer>

#include <memory>

namespace rollcall {

std::function<void()> wakeThreadOf(QObject* receiver, std::function<void()> drain)
{
    // Not a queued call of Qt's, which hides data races; see TaskQueue.
    const auto queue = std::make_shared<TaskQueue>(receiver->thread());
    return [queue, receiver = QPointer<QObject>(receiver), drain = std::move(drain)] {
        queue->post([receiver, drain] {
            if (receiver)
                drain();
        });
    };
}

} // namespace rollcall

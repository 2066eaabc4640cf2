#pragma once

#include "base/ask.h"
#include "screen/view_types.h"

#include <vector>

namespace rollcall::screen {

/// The records that connected systems do not have yet, were corrected too late or rejected. Every call returns at once;
/// a reply runs in the main thread, never after `context` has died. Main thread.
class OutboxAdmin
{
public:
    virtual ~OutboxAdmin() = default;

    virtual void list(QObject* context, Reply<std::vector<OutboxRow>> reply) = 0;
    /// Sends a rejected record once more, and one that waits for its next attempt now.
    virtual void retry(qint64 id, QObject* context, Reply<void> reply) = 0;
    /// The same for a change of a person.
    virtual void retryChange(qint64 id, QObject* context, Reply<void> reply) = 0;
    /// What waits for a system that was removed is never sent. Replies how many records; InvalidArgument for a system
    /// that is connected.
    virtual void dropLeftOver(const QString& connector, QObject* context, Reply<int> reply) = 0;

protected:
    OutboxAdmin() = default;
    OutboxAdmin(const OutboxAdmin&) = default;
    OutboxAdmin& operator=(const OutboxAdmin&) = default;
};

} // namespace rollcall::screen

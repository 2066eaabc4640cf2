#pragma once

#include "base/worker_thread.h"

namespace rollcall {

/// Two threads for what the pages of the administration ask that neither punches nor the screen may wait for. Each task
/// opens its own connection to the database, which cannot write.
class BackgroundThreads
{
public:
    void start();
    /// Bounded; false when a thread had to be left behind. What runs must have been canceled before.
    bool stop();

    /// Short reads, one after the other.
    [[nodiscard]] WorkerThread& reading() noexcept { return m_reading; }
    /// Tasks that take long, one after the other, with what the other threads leave of the processor.
    [[nodiscard]] WorkerThread& tasks() noexcept { return m_tasks; }

private:
    WorkerThread m_reading{QStringLiteral("reading")};
    WorkerThread m_tasks{QStringLiteral("background tasks")};
};

} // namespace rollcall

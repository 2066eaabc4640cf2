#include "kiosk/background_threads.h"

#include <memory>
#include <sys/resource.h>

namespace rollcall {

namespace {

/// Tasks get what the others leave, which is nearly everything while the door is free.
constexpr int kNiceness = 10;

} // namespace

void BackgroundThreads::start()
{
    m_reading.start([] { return std::make_unique<QObject>(); });
    m_tasks.start([] {
        // Of this thread alone (setpriority(2), notes): where cores are few, faces and the screen come first.
        ::setpriority(PRIO_PROCESS, 0, kNiceness);
        return std::make_unique<QObject>();
    });
}

bool BackgroundThreads::stop()
{
    const bool reading = m_reading.stop();
    return m_tasks.stop() && reading;
}

} // namespace rollcall

#include "ops/watchdog.h"

#include "base/logging.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace rollcall {

Watchdog::Watchdog(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::feed);
}

void Watchdog::watch(const WorkerThread& thread)
{
    watch(thread.name(), [&thread] { return thread.sinceLastBeat(); });
}

void Watchdog::watch(const QString& name, std::function<std::chrono::nanoseconds()> silence)
{
    m_watched.push_back({name, std::move(silence)});
}

void Watchdog::start()
{
    sd_notify(0, "READY=1");
    // Twice within systemd's period, as sd_watchdog_enabled(3) advises; every 2 s where no watchdog is set, for the log
    // alone.
    std::uint64_t periodUs = 0;
    const bool enabled = sd_watchdog_enabled(0, &periodUs) > 0;
    const std::chrono::milliseconds interval{
        enabled ? std::max<std::int64_t>(100, static_cast<std::int64_t>(periodUs / 2000)) : 2000};
    m_timer.start(interval);
}

void Watchdog::say(const QString& status)
{
    sd_notify(0, ("STATUS=" + status.toUtf8().replace('\n', ' ')).constData());
}

void Watchdog::feed()
{
    for (const Watched& watched : m_watched) {
        if (watched.silence() > kSilenceLimit) {
            if (!m_silentReported)
                qCCritical(lcOps).noquote() << watched.name << "hangs; no longer feeding the watchdog";
            m_silentReported = true;
            return;
        }
    }
    m_silentReported = false;
    sd_notify(0, "WATCHDOG=1");
}

} // namespace rollcall

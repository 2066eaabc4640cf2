#include "base/clock.h"

#include <QFile>
#include <QTimeZone>

#include <ctime>
#include <sys/timex.h>

namespace rollcall {

namespace {

QString readBootId()
{
    // Linux gives each boot a random UUID; without it (a container with a restricted /proc) all runs look like one
    // boot.
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown-boot");
    return QString::fromLatin1(file.readAll().trimmed());
}

ClockQuality kernelQuality()
{
    timex state{};
    const int result = adjtimex(&state);
    if (result < 0)
        return ClockQuality::Unknown;
    return (result == TIME_ERROR || (state.status & STA_UNSYNC) != 0) ? ClockQuality::Unsynchronized
                                                                      : ClockQuality::Synchronized;
}

} // namespace

QDateTime ClockReading::local() const
{
    const auto offsetSeconds = static_cast<int>(std::chrono::seconds(zoneOffset).count());
    return QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count(), Qt::OffsetFromUTC, offsetSeconds);
}

SystemClock::SystemClock() : m_bootId(readBootId()) {}

MonotonicTime SystemClock::monotonic() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return MonotonicTime{std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec}};
}

WallTime SystemClock::wall() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

ClockReading SystemClock::read() const
{
    ClockReading reading;
    reading.utc = wall();
    reading.monotonic = monotonic();
    reading.bootId = m_bootId;
    reading.quality = kernelQuality();
    reading.zoneOffset = std::chrono::duration_cast<std::chrono::minutes>(
        std::chrono::seconds{toDateTimeUtc(reading.utc).toLocalTime().offsetFromUtc()});
    return reading;
}

ManualClock::ManualClock(WallTime start, std::chrono::minutes zone)
{
    m_now.utc = start;
    m_now.zoneOffset = zone;
    m_now.monotonic = MonotonicTime{std::chrono::hours{1}};
    m_now.bootId = QStringLiteral("manual-boot");
    m_now.quality = ClockQuality::Synchronized;
}

ClockReading ManualClock::read() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

MonotonicTime ManualClock::monotonic() const
{
    const std::lock_guard lock(m_mutex);
    return m_now.monotonic;
}

WallTime ManualClock::wall() const
{
    const std::lock_guard lock(m_mutex);
    return m_now.utc;
}

void ManualClock::advance(std::chrono::nanoseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_now.monotonic += by;
    m_carry += by;
    const auto whole = std::chrono::floor<Milliseconds>(m_carry);
    m_now.utc += whole;
    m_carry -= whole;
}

void ManualClock::setWall(WallTime to)
{
    const std::lock_guard lock(m_mutex);
    m_now.utc = to;
}

void ManualClock::setQuality(ClockQuality quality)
{
    const std::lock_guard lock(m_mutex);
    m_now.quality = quality;
}

void ManualClock::setBootId(const QString& bootId)
{
    const std::lock_guard lock(m_mutex);
    m_now.bootId = bootId;
}

void useTimeZone(const QString& iana)
{
    // The C library's own setting, which Qt follows: one zone for clocks, days and conversions alike.
    static const QByteArray inherited = qEnvironmentVariableIsSet("TZ") ? qgetenv("TZ") : QByteArray(":/etc/localtime");
    // The variable is never unset: replacing an existing value moves nothing that other threads may
    // be reading.
    qputenv("TZ", iana.isEmpty() ? inherited : iana.toLatin1());
    ::tzset();
}

QDateTime toDateTimeUtc(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

WallTime toWallTime(const QDateTime& time)
{
    return WallTime{Milliseconds{time.toMSecsSinceEpoch()}};
}

} // namespace rollcall

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>

namespace rollcall {

using Milliseconds = std::chrono::milliseconds;
/// UTC wall time, to the millisecond.
using WallTime = std::chrono::sys_time<Milliseconds>;
/// Time since boot (CLOCK_BOOTTIME where the system has it: it goes on while suspended). Never jumps.
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

enum class ClockQuality {
    Unknown,        ///< no time source has been asked yet
    Unsynchronized, ///< the system says that its clock has not been set from a reference since boot
    Synchronized,
};

/// Everything known about a moment: enough to correct it later if the wall clock proves wrong.
struct ClockReading
{
    WallTime utc{};
    std::chrono::minutes zoneOffset{0}; ///< local time = utc + zoneOffset
    MonotonicTime monotonic{};
    QString bootId; ///< monotonic values compare only within one boot
    ClockQuality quality = ClockQuality::Unknown;

    /// The moment as the people at the door saw it on their watches.
    [[nodiscard]] QDateTime local() const;
};

/// Where every part of Rollcall asks for the time. Nothing else calls a system clock. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual ClockReading read() const = 0;
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

/// The machine's own clocks; quality from the kernel's synchronization flag (adjtimex, STA_UNSYNC).
class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] ClockReading read() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] WallTime wall() const override;

private:
    QString m_bootId;
};

/// A clock that moves only when advanced: for tests, and for replaying a recording faster than real time.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(WallTime start = WallTime{Milliseconds{1'700'000'000'000}},
                         std::chrono::minutes zone = std::chrono::minutes{0});
    [[nodiscard]] ClockReading read() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] WallTime wall() const override;

    void advance(std::chrono::nanoseconds by);
    /// Only the wall clock jumps, as when it is set.
    void setWall(WallTime to);
    void setQuality(ClockQuality quality);
    void setBootId(const QString& bootId);

private:
    mutable std::mutex m_mutex;
    ClockReading m_now;
    std::chrono::nanoseconds m_carry{0}; ///< what `advance` moved below one millisecond of wall time
};

/// Makes `iana` the zone of every local time of this program; empty: the system's again. To be called once before there
/// are threads; then at any time.
void useTimeZone(const QString& iana);

[[nodiscard]] QDateTime toDateTimeUtc(WallTime time);
[[nodiscard]] WallTime toWallTime(const QDateTime& time);

} // namespace rollcall

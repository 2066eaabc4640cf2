#pragma once

#include "base/clock.h"

#include <optional>

namespace rollcall {

/// Compares one reading of the clock with the one before: notices a wall clock that jumps, and when it has become
/// trustworthy. Pure.
class ClockWatch
{
public:
    /// Clocks that are disciplined gently never move so far between two readings.
    static constexpr Milliseconds kJump{2'000};
    /// A time service says "synchronised" and may still set the clock a moment later: its word counts after it has
    /// held for so long without a jump.
    static constexpr Milliseconds kSettling{10'000};

    /// How far the wall clock has jumped against the monotonic one since the reading before (positive: forward);
    /// nothing when it has not.
    std::optional<Milliseconds> observe(const ClockReading& reading);
    /// The wall clock can be used to compute earlier times of this boot.
    [[nodiscard]] bool isTrustworthy() const noexcept { return m_trustworthy; }

private:
    std::optional<ClockReading> m_last;
    std::optional<MonotonicTime> m_synchronizedSince;
    bool m_trustworthy = false;
};

} // namespace rollcall

#pragma once

#include "attendance/punch.h"

#include <optional>

namespace rollcall {

/// What the ledger knows of a person before a new punch. Two questions, because "the last punch" means two things: the
/// order of writing is certain for what this kiosk took itself, whatever its clock said; the order in time alone places
/// what was collected from other devices or entered by hand.
struct EarlierPunches
{
    std::optional<Punch> newestTaken;  ///< highest sequence of those taken at this kiosk
    std::optional<Punch> latestByTime; ///< of all, latest in time and not later than the new punch
};

/// Where a new punch comes in a person's row of punches.
struct PunchOrder
{
    ClockReading at;               ///< the new punch, as well as its time is known
    std::optional<Punch> previous; ///< the one that it follows
    /// When that was, on the clock of `at`. Nothing: only the order is known.
    std::optional<ClockReading> previousAt;
    bool isTimeKnown = true; ///< nothing contradicts `at`
};

/// Before this no kiosk was in use: a clock that says so was not set.
inline constexpr WallTime kFirstPlausibleTime = std::chrono::sys_days{std::chrono::January / 1 / 2020};
/// No two moments that are further apart belong to one attendance day; one more hour when summer time ends.
inline constexpr std::chrono::hours kLongestDay{25};
/// A clock that was never synchronized and is further ahead of a person's newest punch is taken for wrong, not the
/// person for absent: longer than any leave that ends without a synchronization.
inline constexpr std::chrono::hours kMaxUnprovenGap{24 * 31};

/// Synchronized, or at least not obviously never set.
[[nodiscard]] bool isPlausible(const ClockReading& reading);
/// A time that other times may be compared with over boots: a synchronized clock's, a corrected one, and one that did
/// not come from a clock of this kiosk (collected, entered by hand), which is as good as we know it.
[[nodiscard]] bool isTimeTrusted(const Punch& punch);
/// Taken by another device and collected from it: no clock and no boot of this kiosk.
[[nodiscard]] bool isForeign(const Punch& punch);
/// Says that it was taken after the reading that it is compared with.
[[nodiscard]] bool isFromTheFuture(const Punch& punch, const ClockReading& now);

[[nodiscard]] PunchOrder orderOf(const ClockReading& at, const EarlierPunches& earlier);

/// The punch that a new one at that moment would repeat: within `window` of it, on one clock or on two that can be
/// compared. `earlier.latestByTime` may be up to `window` later than `at`. Times of another boot whose clock was not
/// synchronized, then or now, say nothing about how long ago that was.
[[nodiscard]] std::optional<Punch> repeatedBy(const ClockReading& at, const EarlierPunches& earlier,
                                              Milliseconds window);

} // namespace rollcall

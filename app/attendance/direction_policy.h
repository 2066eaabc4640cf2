#pragma once

#include "attendance/punch_order.h"
#include "config/attendance_config.h"

#include <QDate>

#include <optional>

namespace rollcall {

/// The attendance day that a moment belongs to, as its local date.
[[nodiscard]] QDate attendanceDay(const ClockReading& at, int dayBoundaryHour);

/// IN or OUT for a punch that comes there; empty if the person must be asked. Where the time is not known, neither is
/// the day nor the time of day: then each punch is the opposite of the one that it follows, until the time is known
/// and the direction is decided again.
[[nodiscard]] std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const PunchOrder& order);
/// The same on a clock that is known to be right, after `previous`.
[[nodiscard]] std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const ClockReading& at,
                                                       const std::optional<Punch>& previous);
/// Whether the policy, and not the person or nothing at all, says which way it went.
[[nodiscard]] bool dependsOnTime(DirectionMode mode);

} // namespace rollcall

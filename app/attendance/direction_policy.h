#pragma once

#include "attendance/punch.h"
#include "config/attendance_config.h"

#include <QDate>

#include <optional>

namespace rollcall {

/// The attendance day that a moment belongs to, as its local date.
[[nodiscard]] QDate attendanceDay(const ClockReading& at, int dayBoundaryHour);

/// IN or OUT for a punch of a person whose newest punch is `previous`; empty if the person must be asked.
[[nodiscard]] std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const ClockReading& at,
                                                       const std::optional<Punch>& previous);

} // namespace rollcall

#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"

#include <optional>
#include <vector>

namespace rollcall::ui {

/// When this person usually leaves: the median of their last check-out of each of the last days. `rows`: their punches,
/// in any order. Nothing where there is no check-out yet.
[[nodiscard]] std::optional<QTime> usualCheckOut(const std::vector<PunchRow>& rows);

/// The moment to propose for a check-out that is missing after `checkIn`: at the usual time of day, else after the
/// usual working day; before their next punch and `now`, to the minute.
[[nodiscard]] QDateTime proposedCheckOut(const PunchRow& checkIn, const std::vector<PunchRow>& rows,
                                         const QDateTime& now);

} // namespace rollcall::ui

#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"

#include <QDate>

#include <vector>

namespace rollcall::ui {

/// When a person was in on one day.
struct Presence
{
    /// Seconds since midnight, `from` < `to` <= 86,400.
    struct Span
    {
        int from = 0;
        int to = 0;
        bool open = false; ///< not checked out yet: up to now
    };
    /// A punch without a counterpart.
    struct Loose
    {
        int at = 0;
        Direction direction = Direction::In;
    };
    QDate day;
    std::vector<Span> spans;
    std::vector<Loose> loose;

    /// Of the spans, rounded down.
    [[nodiscard]] int minutes() const;
};

/// The `days` days up to that of `now`, oldest first, from one person's punches in any order. A check-in goes with the
/// next entry if that is a check-out at most 16 hours later; what spans midnight is split there. Punches that do not
/// count are left out.
[[nodiscard]] std::vector<Presence> presenceOf(std::vector<PunchRow> punches, const QDateTime& now, int days);

} // namespace rollcall::ui

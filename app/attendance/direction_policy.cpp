#include "attendance/direction_policy.h"

namespace rollcall {

namespace {

Direction byTimeOfDay(const std::vector<DirectionPeriod>& periods, QTime time)
{
    if (periods.empty())
        return time < QTime(12, 0) ? Direction::In : Direction::Out;
    // Before the first entry of the day, the last one of the day before still holds.
    Direction direction = periods.back().direction;
    for (const DirectionPeriod& period : periods) {
        if (period.from <= time)
            direction = period.direction;
    }
    return direction;
}

} // namespace

QDate attendanceDay(const ClockReading& at, int dayBoundaryHour)
{
    // The reading's own offset is what clocks showed at the door then, whatever the zone's rules or summer time say
    // now.
    const QDateTime local = at.local();
    return local.time().hour() < dayBoundaryHour ? local.date().addDays(-1) : local.date();
}

std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const ClockReading& at,
                                         const std::optional<Punch>& previous)
{
    switch (config.mode) {
    case DirectionMode::AlwaysIn:
        return Direction::In;
    case DirectionMode::AlwaysOut:
        return Direction::Out;
    case DirectionMode::Ask:
        return std::nullopt;
    case DirectionMode::ByTimeOfDay:
        return byTimeOfDay(config.periods, at.local().time());
    case DirectionMode::Alternate:
        break;
    }
    const bool sameDay = previous && attendanceDay(previous->when(), config.dayBoundaryHour) ==
                                         attendanceDay(at, config.dayBoundaryHour);
    return sameDay && previous->direction() == Direction::In ? Direction::Out : Direction::In;
}

} // namespace rollcall

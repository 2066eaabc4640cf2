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

/// Whether the punch can belong to the same day as the one before it, as far as that is known.
bool isWithinOneDay(const PunchOrder& order, int dayBoundaryHour)
{
    if (!order.previousAt)
        return true;
    if (!order.isTimeKnown)
        return std::chrono::abs(order.at.utc - order.previousAt->utc) < kLongestDay;
    return attendanceDay(*order.previousAt, dayBoundaryHour) == attendanceDay(order.at, dayBoundaryHour);
}

} // namespace

QDate attendanceDay(const ClockReading& at, int dayBoundaryHour)
{
    // The reading's own offset is what clocks showed at the door then, whatever the zone's rules or summer time say
    // now.
    const QDateTime local = at.local();
    return local.time().hour() < dayBoundaryHour ? local.date().addDays(-1) : local.date();
}

bool dependsOnTime(DirectionMode mode)
{
    return mode == DirectionMode::Alternate || mode == DirectionMode::ByTimeOfDay;
}

std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const PunchOrder& order)
{
    switch (config.mode) {
    case DirectionMode::AlwaysIn:
        return Direction::In;
    case DirectionMode::AlwaysOut:
        return Direction::Out;
    case DirectionMode::Ask:
        return std::nullopt;
    case DirectionMode::ByTimeOfDay:
        if (order.isTimeKnown)
            return byTimeOfDay(config.periods, order.at.local().time());
        break;
    case DirectionMode::Alternate:
        break;
    }
    const bool isOpen = order.previous && order.previous->direction() == Direction::In;
    return isOpen && isWithinOneDay(order, config.dayBoundaryHour) ? Direction::Out : Direction::In;
}

std::optional<Direction> decideDirection(const DirectionPolicyConfig& config, const ClockReading& at,
                                         const std::optional<Punch>& previous)
{
    return decideDirection(config, {at, previous, previous ? std::optional(previous->when()) : std::nullopt, true});
}

} // namespace rollcall

#include "attendance/punch_order.h"

namespace rollcall {

namespace {

/// Two readings of one clock that was not set in between may differ by so much in wall time against the monotonic one.
constexpr Milliseconds kSameClock{2'000};

bool isSameBoot(const ClockReading& a, const ClockReading& b)
{
    return !a.bootId.isEmpty() && a.bootId == b.bootId;
}

/// When a punch of the same boot was, on the clock as it is now. Exact, however often the clock was set in between.
ClockReading onClockOf(const ClockReading& now, const Punch& punch)
{
    const auto age = std::chrono::duration_cast<Milliseconds>(now.monotonic - punch.facts.at.monotonic);
    const ClockReading recorded = punch.when();
    ClockReading reading = now;
    reading.utc = now.utc - age;
    reading.monotonic = punch.facts.at.monotonic;
    if (std::chrono::abs(recorded.utc - reading.utc) <= kSameClock)
        reading.zoneOffset = recorded.zoneOffset; // what the clock showed then: summer time may have ended since
    return reading;
}

/// A clock that is not synchronized, but was when a punch of the same boot was taken: the time since then is exact.
ClockReading knownBetter(const ClockReading& read, const std::optional<Punch>& taken)
{
    if (read.quality == ClockQuality::Synchronized || !taken || !isSameBoot(read, taken->facts.at) ||
        !isTimeTrusted(*taken))
        return read;
    const ClockReading recorded = taken->when();
    ClockReading known = read;
    known.utc = recorded.utc + std::chrono::duration_cast<Milliseconds>(read.monotonic - taken->facts.at.monotonic);
    known.quality = ClockQuality::Synchronized;
    if (std::chrono::abs(known.utc - read.utc) > kSameClock)
        known.zoneOffset = recorded.zoneOffset; // of the right date
    return known;
}

/// When a punch of this kiosk was, on the clock of the new one; nothing where one of the clocks cannot be right.
std::optional<ClockReading> timeOfTaken(const ClockReading& now, const Punch& punch)
{
    if (isSameBoot(now, punch.facts.at))
        return onClockOf(now, punch);
    const ClockReading recorded = punch.when();
    const bool isProven = now.quality == ClockQuality::Synchronized;
    const bool isContradicted = isFromTheFuture(punch, now) || !isPlausible(now) ||
                                (!isTimeTrusted(punch) && recorded.utc < kFirstPlausibleTime) ||
                                (!isProven && now.utc - recorded.utc > kMaxUnprovenGap);
    return isContradicted ? std::nullopt : std::optional(recorded);
}

} // namespace

bool isPlausible(const ClockReading& reading)
{
    return reading.quality == ClockQuality::Synchronized || reading.utc >= kFirstPlausibleTime;
}

bool isTimeTrusted(const Punch& punch)
{
    return punch.correction || punch.facts.at.bootId.isEmpty() || punch.facts.at.quality == ClockQuality::Synchronized;
}

bool isForeign(const Punch& punch)
{
    return punch.facts.at.bootId.isEmpty() && punch.facts.method != VerifyMethod::Manual;
}

bool isFromTheFuture(const Punch& punch, const ClockReading& now)
{
    return !isSameBoot(now, punch.facts.at) && punch.when().utc > now.utc;
}

PunchOrder orderOf(const ClockReading& read, const EarlierPunches& earlier)
{
    PunchOrder order;
    order.at = knownBetter(read, earlier.newestTaken);
    const ClockReading& at = order.at;
    order.isTimeKnown = isPlausible(at);
    const std::optional<Punch>& latest = earlier.latestByTime;
    const auto follow = [&order](const Punch& punch, std::optional<ClockReading> when) {
        order.previous = punch;
        order.previousAt = std::move(when);
    };
    if (latest && (!isFromTheFuture(*latest, at) || !order.isTimeKnown))
        follow(*latest, order.isTimeKnown ? std::optional(latest->when()) : std::nullopt);
    if (!earlier.newestTaken)
        return order;
    const Punch& taken = *earlier.newestTaken;
    const std::optional<ClockReading> takenAt = timeOfTaken(at, taken);
    if (takenAt) {
        if (!order.previousAt || takenAt->utc >= order.previousAt->utc)
            follow(taken, takenAt);
        return order;
    }
    // Both say that they are synchronized: then the punch is the one that is wrong, and time goes on without it.
    if (at.quality == ClockQuality::Synchronized && isTimeTrusted(taken))
        return order;
    if (at.quality != ClockQuality::Synchronized)
        order.isTimeKnown = false;
    const bool isOvertaken = order.previous && order.previous->sequence != taken.sequence &&
                             (isTimeTrusted(taken) ? order.previous->when().utc > taken.when().utc
                                                   : order.previous->sequence > taken.sequence);
    if (!isOvertaken)
        follow(taken, std::nullopt);
    else if (!order.isTimeKnown)
        order.previousAt.reset();
    return order;
}

std::optional<Punch> repeatedBy(const ClockReading& at, const EarlierPunches& earlier, Milliseconds window)
{
    const std::optional<Punch>& taken = earlier.newestTaken;
    if (taken && isSameBoot(at, taken->facts.at) && std::chrono::abs(at.monotonic - taken->facts.at.monotonic) < window)
        return taken;
    if (at.quality != ClockQuality::Synchronized)
        return std::nullopt;
    for (const std::optional<Punch>& punch : {earlier.latestByTime, taken}) {
        if (punch && !isSameBoot(at, punch->facts.at) && isTimeTrusted(*punch) &&
            std::chrono::abs(at.utc - punch->when().utc) < window)
            return punch;
    }
    return std::nullopt;
}

} // namespace rollcall

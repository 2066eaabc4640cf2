#pragma once

#include "attendance/decision_gate.h"

#include <optional>

namespace rollcall {

/// Makes one event of an attack, however many frames, tracks and tries it lasts. Pure.
class AttackWatch
{
public:
    /// A person holding up a photo moves it around and retries; after this long without one it is a new attempt.
    static constexpr Milliseconds kSameAttempt{10'000};
    /// How often a continuing attempt is reported again.
    static constexpr Milliseconds kTellAgain{60'000};

    /// The sign of an attack to report now. Times must not go backwards.
    [[nodiscard]] std::optional<AttackSign> observe(const std::vector<TrackDecision>& decisions, MonotonicTime now);

private:
    std::optional<MonotonicTime> m_lastSeen;
    MonotonicTime m_lastTold{};
};

/// For the audit trail: "border".
[[nodiscard]] QString nameOf(AttackSign sign);

} // namespace rollcall

#pragma once

#include "attendance/decision_gate.h"

#include <optional>

namespace rollcall {

/// Makes one event of an attack, however many frames, tracks and tries it lasts. Pure.
class AttackWatch
{
public:
    /// Somebody who holds a picture up moves it about and tries again; after so long without one it is another attempt.
    static constexpr Milliseconds kSameAttempt{10'000};
    /// An attempt that goes on is told again so often.
    static constexpr Milliseconds kTellAgain{60'000};

    /// The sign of an attack that is to be told of now. Times must not go backwards.
    [[nodiscard]] std::optional<AttackSign> observe(const std::vector<TrackDecision>& decisions, MonotonicTime now);

private:
    std::optional<MonotonicTime> m_lastSeen;
    MonotonicTime m_lastTold{};
};

/// For the audit trail: "border".
[[nodiscard]] QString nameOf(AttackSign sign);

} // namespace rollcall

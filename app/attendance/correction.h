#pragma once

#include "base/clock.h"
#include "base/direction.h"

#include <QString>

#include <optional>

namespace rollcall {

/// What an entry that refers to a punch says about it.
enum class CorrectionKind {
    Time,      ///< when it really was, computed once the clock was known
    Voided,    ///< it does not count
    Direction, ///< it went the other way
    Entered,   ///< the punch itself was added manually
};
[[nodiscard]] QString toString(CorrectionKind kind); ///< "time", "voided", "direction", "entered"
[[nodiscard]] std::optional<CorrectionKind> correctionKindFromString(const QString& text);

/// Who corrects, why and when. The reason is theirs to write; it may be empty.
struct CorrectionNote
{
    QString actor; ///< as in the audit trail: "admin", "door", a program or a connector
    QString reason;
    ClockReading at;
};

/// One entry of a punch's history. The punch itself is never rewritten.
struct Correction
{
    qint64 number = 0; ///< 1, 2, 3 ... in the order of correcting, over all punches
    qint64 punchSequence = 0;
    CorrectionKind kind = CorrectionKind::Time;
    WallTime utc{}; ///< Time: the corrected time; otherwise when the correction was made
    std::chrono::minutes zoneOffset{0};
    std::optional<Direction> direction; ///< Direction: the new one
    QString actor;                      ///< empty for Time: the clock's doing
    QString reason;
};

} // namespace rollcall

#pragma once

#include "attendance/direction_policy.h"
#include "attendance/ledger.h"
#include "attendance/person.h"

#include <variant>

namespace rollcall {

/// Why a recognized person did not get a punch.
enum class RefusalReason {
    Duplicate, ///< already recorded within the duplicate window
    PersonDisabled,
    NotExpected,   ///< recognition is narrowed to others
    PersonUnknown, ///< recognized, but deleted meanwhile
    NotRecorded,   ///< the ledger could not commit (disk full, I/O error): try again
};
[[nodiscard]] QString toString(RefusalReason reason);

struct Refusal
{
    RefusalReason reason = RefusalReason::NotRecorded;
    QString detail;                       ///< the ledger's error, for the log and the administrator
    std::optional<Punch> earlier;         ///< the punch that makes this one a duplicate
    ErrorCode code = ErrorCode::Internal; ///< NotRecorded: the ledger's
};
/// The policy wants the person to choose: answer with `AttendanceService::record` and a direction.
struct DirectionNeeded
{};

using PunchOutcome = std::variant<Punch, Refusal, DirectionNeeded>;

/// A request to record: who, how, when.
struct PunchRequest
{
    Person person;
    VerifyMethod method = VerifyMethod::Face;
    ClockReading at;
    double similarity = 0.0;
    std::optional<Direction> chosen; ///< the person's own choice where the policy asks
    PersonId rival{};                ///< whom the person was nearly taken for; not recorded
    QByteArray portrait{};           ///< likewise not part of the record
};

/// From "it is she" to "it is written": direction, duplicate window, commit. Ledger thread only.
class AttendanceService
{
public:
    AttendanceService(Ledger& ledger, AttendanceConfig config);
    [[nodiscard]] PunchOutcome record(const PunchRequest& request);

    /// The punch that one at that moment would follow.
    [[nodiscard]] Result<PunchOrder> orderOf(const PersonId& person, const ClockReading& at) const;
    /// What the policy says now about a punch whose time has become known; nothing where it does not decide.
    [[nodiscard]] Result<std::optional<Direction>> directionByTime(const Punch& punch) const;

private:
    /// The newest punch, the decision and the new punch; an Error of the ledger.
    [[nodiscard]] Result<PunchOutcome> decideAndAppend(const PunchRequest& request);
    [[nodiscard]] Result<EarlierPunches> earlierOf(const PersonId& person, const ClockReading& at,
                                                   Milliseconds ahead) const;

    Ledger& m_ledger;
    AttendanceConfig m_config;
};

} // namespace rollcall

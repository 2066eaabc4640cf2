#include "attendance/service.h"

#include "base/logging.h"

#include <utility>

namespace rollcall {

namespace {

Refusal notRecorded(const Error& error)
{
    qCWarning(lcAttendance) << "a punch could not be recorded:" << error.message;
    return {RefusalReason::NotRecorded, error.message, std::nullopt, error.code};
}

} // namespace

QString toString(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Duplicate:
        return QStringLiteral("duplicate");
    case RefusalReason::PersonDisabled:
        return QStringLiteral("person-disabled");
    case RefusalReason::NotExpected:
        return QStringLiteral("not-expected");
    case RefusalReason::PersonUnknown:
        return QStringLiteral("person-unknown");
    case RefusalReason::NotRecorded:
        return QStringLiteral("not-recorded");
    }
    Q_UNREACHABLE();
}

AttendanceService::AttendanceService(Ledger& ledger, AttendanceConfig config)
    : m_ledger(ledger), m_config(std::move(config))
{}

Result<EarlierPunches> AttendanceService::earlierOf(const PersonId& person, const ClockReading& at,
                                                    Milliseconds ahead) const
{
    EarlierPunches earlier;
    ROLLCALL_TRY_ASSIGN(earlier.newestTaken, m_ledger.newestTaken(person, Ledger::kEnd));
    // A clock that was never set cannot say what is later than it.
    const WallTime notAfter = isPlausible(at) ? at.utc + ahead : WallTime::max();
    ROLLCALL_TRY_ASSIGN(earlier.latestByTime, m_ledger.latestByTime(person, notAfter));
    return earlier;
}

Result<PunchOrder> AttendanceService::orderOf(const PersonId& person, const ClockReading& at) const
{
    ROLLCALL_TRY_ASSIGN(const EarlierPunches earlier, earlierOf(person, at, Milliseconds{0}));
    return rollcall::orderOf(at, earlier);
}

Result<std::optional<Direction>> AttendanceService::directionByTime(const Punch& punch) const
{
    if (!dependsOnTime(m_config.direction.mode) || punch.facts.method == VerifyMethod::Manual)
        return std::optional<Direction>();
    ClockReading at = punch.when();
    at.quality = ClockQuality::Synchronized; // by way of the correction
    EarlierPunches earlier;
    ROLLCALL_TRY_ASSIGN(earlier.newestTaken, m_ledger.newestTaken(punch.facts.person, punch.sequence));
    ROLLCALL_TRY_ASSIGN(earlier.latestByTime, m_ledger.latestByTime(punch.facts.person, at.utc - Milliseconds{1}));
    return decideDirection(m_config.direction, rollcall::orderOf(at, earlier));
}

PunchOutcome AttendanceService::record(const PunchRequest& request)
{
    if (request.person.id.isEmpty())
        return Refusal{RefusalReason::PersonUnknown, QStringLiteral("the punch names no person"), std::nullopt};
    if (!request.person.enabled)
        return Refusal{RefusalReason::PersonDisabled, {}, std::nullopt};

    // Two programs that look up at the same moment must not both find that the person has not punched yet.
    PunchOutcome outcome;
    const Status done = m_ledger.atomically([&]() -> Status {
        ROLLCALL_TRY_ASSIGN(outcome, decideAndAppend(request));
        return {};
    });
    if (!done)
        return notRecorded(done.error());
    return outcome;
}

Result<PunchOutcome> AttendanceService::decideAndAppend(const PunchRequest& request)
{
    const Result<EarlierPunches> around = earlierOf(request.person.id, request.at, m_config.duplicateWindow);
    if (!around)
        return failure(around.error());
    if (std::optional<Punch> repeated = repeatedBy(request.at, *around, m_config.duplicateWindow))
        return PunchOutcome(Refusal{RefusalReason::Duplicate, {}, std::move(repeated)});

    const Result<PunchOrder> order = orderOf(request.person.id, request.at);
    if (!order)
        return failure(order.error());
    const std::optional<Direction> direction =
        request.chosen ? request.chosen : decideDirection(m_config.direction, *order);
    if (!direction)
        return PunchOutcome(DirectionNeeded{});

    PunchDraft draft;
    draft.person = request.person.id;
    draft.direction = *direction;
    draft.method = request.method;
    draft.at = request.at;
    draft.door = m_config.door;
    draft.similarity = request.similarity;
    Result<Punch> punch = m_ledger.append(draft);
    if (!punch)
        return failure(punch.error());
    return PunchOutcome(std::move(*punch));
}

} // namespace rollcall

#include "attendance/service.h"

#include "base/logging.h"

#include <utility>

namespace rollcall {

namespace {

/// Time between two readings, whichever came first. Within one boot the monotonic clock is right even if the wall clock
/// was set; across boots only the wall clock is available. The absolute value: after a clock was set back, punches from
/// the "future" must not block everyone until that time.
Milliseconds timeBetween(const ClockReading& a, const ClockReading& b)
{
    if (!a.bootId.isEmpty() && a.bootId == b.bootId)
        return std::chrono::duration_cast<Milliseconds>(std::chrono::abs(a.monotonic - b.monotonic));
    return std::chrono::abs(a.utc - b.utc);
}

Refusal notRecorded(const Error& error)
{
    qCWarning(lcAttendance) << "a punch could not be recorded:" << error.message;
    return {RefusalReason::NotRecorded, error.message, std::nullopt};
}

} // namespace

QString toString(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Duplicate:
        return QStringLiteral("duplicate");
    case RefusalReason::PersonDisabled:
        return QStringLiteral("person-disabled");
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
    Result<std::optional<Punch>> previous = m_ledger.latestOf(request.person.id);
    if (!previous)
        return failure(previous.error());
    if (*previous && timeBetween(request.at, (*previous)->when()) < m_config.duplicateWindow)
        return PunchOutcome(Refusal{RefusalReason::Duplicate, {}, std::move(*previous)});

    const std::optional<Direction> direction =
        request.chosen ? request.chosen : decideDirection(m_config.direction, request.at, *previous);
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

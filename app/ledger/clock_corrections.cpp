#include "ledger/clock_corrections.h"

#include "attendance/service.h"
#include "base/logging.h"

#include <utility>

namespace rollcall {

void ClockCorrections::noteJump(Milliseconds jump, const ClockReading& now)
{
    AuditDetails details;
    details.milliseconds = jump.count();
    details.at = now.local().toString(Qt::ISODateWithMs);
    m_audit.note(otherEvent(kKioskActor, AuditKind::ClockJumped, {}, std::move(details)));
}

void ClockCorrections::correct(const ClockReading& now)
{
    if (!m_pending)
        return;
    const AttendanceService rules(m_ledger, m_context.attendance);
    const Result<int> corrected =
        m_ledger.correctTimes(now, [&rules](const Punch& punch) { return rules.directionByTime(punch); },
                              {toString(kKioskActor), QStringLiteral("the time became known"), now});
    if (!corrected) {
        if (!std::exchange(m_failed, true))
            qCWarning(lcKiosk).noquote() << "times cannot be corrected, will be retried:" << corrected.error().message;
        return;
    }
    m_failed = false;
    if (*corrected > 0) {
        qCWarning(lcKiosk) << "times corrected of" << *corrected << "punches";
        AuditDetails details;
        details.count = *corrected;
        m_audit.note(otherEvent(kKioskActor, AuditKind::ClockCorrected, {}, std::move(details)));
    }
    m_pending = *corrected == SqliteLedger::kMaxCorrections;
}

bool ClockCorrections::isBehind(const ClockReading& now) const
{
    const Result<std::vector<Punch>> latest = m_ledger.between(WallTime::min(), WallTime::max(), 1);
    return latest && !latest->empty() && latest->front().when().utc > now.utc;
}

} // namespace rollcall

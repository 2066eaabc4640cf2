#include "ledger/clock_corrections.h"

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
    const Result<int> corrected = m_ledger.correctTimes(now);
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

} // namespace rollcall

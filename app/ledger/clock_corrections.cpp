#include "ledger/clock_corrections.h"

#include "base/logging.h"

#include <utility>

namespace rollcall {

void ClockCorrections::noteJump(Milliseconds jump, const ClockReading& now)
{
    m_audit.note(
        kKioskActor, QStringLiteral("clock.jumped"), QStringLiteral("clock"),
        QStringLiteral("%1 ms at %2").arg(QString::number(jump.count()), now.local().toString(Qt::ISODateWithMs)));
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
        m_audit.note(kKioskActor, QStringLiteral("clock.corrected"), QStringLiteral("clock"),
                     QStringLiteral("%1 punches").arg(*corrected));
    }
    m_pending = *corrected == SqliteLedger::kMaxCorrections;
}

} // namespace rollcall

// The ledger thread's eye on the clock: jumps are noted, uncertain times corrected once they can be.
#include "ledger/ledger_worker.h"

#include "base/logging.h"

namespace rollcall {

namespace {

const QString kActor = QStringLiteral("kiosk");

} // namespace

void LedgerWorker::watchClock()
{
    const ClockReading now = m_clock.read();
    const auto audit = [this](const QString& action, const QString& detail) {
        qCWarning(lcKiosk).noquote() << action << detail;
        if (!m_store)
            return;
        if (const Status audited = m_store->audit().record(kActor, action, QStringLiteral("clock"), detail); !audited)
            qCWarning(lcKiosk).noquote() << "the audit trail was not written:" << audited.error().message;
    };
    if (const std::optional<Milliseconds> jump = m_clockWatch.observe(now))
        audit(QStringLiteral("clock.jumped"),
              QStringLiteral("%1 ms at %2").arg(jump->count()).arg(now.local().toString(Qt::ISODateWithMs)));
    if (!m_store || !m_mayNeedCorrection || !m_clockWatch.isTrustworthy())
        return;
    const Result<int> corrected = m_store->ledger().correctTimes(now);
    if (!corrected) {
        if (!std::exchange(m_correctionFailed, true))
            qCWarning(lcKiosk).noquote() << "times cannot be corrected, tried again:" << corrected.error().message;
        return;
    }
    m_correctionFailed = false;
    if (*corrected > 0)
        audit(QStringLiteral("clock.corrected"), QStringLiteral("%1 punches").arg(*corrected));
    m_mayNeedCorrection = *corrected == SqliteLedger::kMaxCorrections;
}

} // namespace rollcall

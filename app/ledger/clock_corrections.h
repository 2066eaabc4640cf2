#pragma once

#include "ledger/audit_trail.h"
#include "ledger/ledger_context.h"
#include "storage/sqlite_ledger.h"

namespace rollcall {

/// Corrects the times of punches that were taken while the clock was wrong, once the right time is known.
class ClockCorrections
{
public:
    ClockCorrections(SqliteLedger& ledger, AuditTrail& audit) : m_ledger(ledger), m_audit(audit) {}

    /// A punch was taken whose time may need correcting.
    void noteUncertainPunch() { m_pending = true; }
    /// The wall clock moved by so much against the monotonic one.
    void noteJump(Milliseconds jump, const ClockReading& now);
    /// The clock is right now: corrects what waits for that.
    void correct(const ClockReading& now);

private:
    SqliteLedger& m_ledger;
    AuditTrail& m_audit;
    bool m_pending = true; ///< also those of the program's run before, in the same boot
    bool m_failed = false; ///< logged once, not every second
};

} // namespace rollcall

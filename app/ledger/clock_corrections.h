#pragma once

#include "ledger/audit_trail.h"
#include "ledger/ledger_context.h"
#include "storage/sqlite_ledger.h"

namespace rollcall {

/// Corrects the times of punches that were taken while the clock was wrong, once the right time is known.
class ClockCorrections
{
public:
    ClockCorrections(SqliteLedger& ledger, AuditTrail& audit, const LedgerContext& context)
        : m_ledger(ledger), m_audit(audit), m_context(context)
    {}

    /// A punch was taken whose time may need correcting.
    void noteUncertainPunch() { m_pending = true; }
    /// The wall clock moved by so much against the monotonic one.
    void noteJump(Milliseconds jump, const ClockReading& now);
    /// The clock is right now: corrects what waits for that, times first and then the directions that followed from
    /// wrong ones.
    void correct(const ClockReading& now);
    /// The clock says that it is earlier than a punch that was taken: it cannot be right.
    [[nodiscard]] bool isBehind(const ClockReading& now) const;

private:
    SqliteLedger& m_ledger;
    AuditTrail& m_audit;
    const LedgerContext& m_context;
    bool m_pending = true; ///< also those of the program's run before, in the same boot
    bool m_failed = false; ///< logged once, not every second
};

} // namespace rollcall

#include "ledger/audit_trail.h"

#include "base/logging.h"

namespace rollcall {

void AuditTrail::note(const AuditEvent& event)
{
    if (const Status audited = m_log.record(event); !audited)
        qCWarning(lcKiosk).noquote() << "the audit trail was not written:" << audited.error().message;
}

} // namespace rollcall

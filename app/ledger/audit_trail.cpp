#include "ledger/audit_trail.h"

#include "base/logging.h"

namespace rollcall {

void AuditTrail::note(const QString& actor, const QString& action, const QString& subject, const QString& detail)
{
    if (const Status audited = m_log.record(actor, action, subject, detail); !audited)
        qCWarning(lcKiosk).noquote() << "the audit trail was not written:" << audited.error().message;
}

} // namespace rollcall

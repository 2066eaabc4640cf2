#pragma once

#include "storage/audit_log.h"

namespace rollcall {

/// Writes the audit trail for the parts of the ledger. An event that cannot be written is logged and holds up nothing.
class AuditTrail
{
public:
    explicit AuditTrail(AuditLog& log) : m_log(log) {}
    void note(const AuditEvent& event);

private:
    AuditLog& m_log;
};

} // namespace rollcall

#pragma once

#include "storage/audit_log.h"

namespace rollcall {

/// Writes the audit trail for the parts of the ledger. An entry that cannot be written is logged and holds up nothing.
class AuditTrail
{
public:
    explicit AuditTrail(AuditLog& log) : m_log(log) {}
    void note(const QString& actor, const QString& action, const QString& subject, const QString& detail = {});

private:
    AuditLog& m_log;
};

// Who acted, as stored.
inline const QString kAdminActor = QStringLiteral("admin"); ///< at the kiosk's screen
inline const QString kDoorActor = QStringLiteral("door");   ///< the person at the door
inline const QString kKioskActor = QStringLiteral("kiosk"); ///< the program itself

} // namespace rollcall

#pragma once

#include "screen/audit_admin.h"

#include <QLocale>
#include <QString>

namespace rollcall::screen {

/// A line of the audit trail in the reader's language.
struct AuditWords
{
    QString sentence; ///< "Amina Rahman: deleted"
    QString detail;   ///< what more is known; may be empty
};

/// What this version does not know is shown as it is.
[[nodiscard]] AuditWords auditWords(const AuditRow& row, const QLocale& locale);
/// Who: "Administrator", "At the door", "Server pihr".
[[nodiscard]] QString actorWords(const AuditActor& actor);

} // namespace rollcall::screen

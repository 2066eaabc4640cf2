#pragma once

#include "attendance/audit_event.h"
#include "base/error.h"

#include <QString>

namespace rollcall {

class Database;

/// One line of the audit trail as it was written before events were typed: with a detail in English words.
struct AuditInWords
{
    QString actor;
    QString action;
    QString subject;
    QString detail;
};

/// The same as a typed event. Nothing is lost: what no known line looks like is kept as it is, a detail as a note.
[[nodiscard]] AuditEvent auditEventOf(const AuditInWords& line);
/// A step of the migration: every line of `audit_in_words` as an event in `audit`, under the same number.
[[nodiscard]] Status convertAuditInWords(Database& database);

} // namespace rollcall

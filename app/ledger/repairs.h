#pragma once

#include "base/error.h"
#include "ledger/audit_trail.h"
#include "ledger/ledger_context.h"

#include <QCoreApplication>
#include <QString>

namespace rollcall {

class Database;

/// That the database was damaged, and what became of it, for the screen; empty when there is nothing to read.
[[nodiscard]] Result<QString> repairWords(Database& database);

/// The warning that the database was damaged and repaired: shown until an administrator has read it.
class Repairs
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::Repairs)
public:
    Repairs(Database& database, LedgerContext& context, AuditTrail& audit)
        : m_database(database), m_context(context), m_audit(audit)
    {}

    [[nodiscard]] Result<QString> notice() const { return repairWords(m_database); }
    [[nodiscard]] Status dismiss();

private:
    Database& m_database;
    LedgerContext& m_context;
    AuditTrail& m_audit;
};

} // namespace rollcall

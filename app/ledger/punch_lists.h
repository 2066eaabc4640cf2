#pragma once

#include "ledger/ledger_context.h"
#include "storage/sqlite_ledger.h"

#include <QDate>

#include <set>
#include <vector>

namespace rollcall {

/// A punch and what was corrected about it, in the order in which that was done.
struct PunchHistory
{
    Punch punch;
    std::vector<Correction> corrections;
};

/// The punches that the administration lists.
class PunchLists
{
public:
    PunchLists(SqliteLedger& ledger, const LedgerContext& context) : m_ledger(ledger), m_context(context) {}

    /// Those of one attendance day, which begins at the configured hour, local time.
    [[nodiscard]] Result<std::vector<Punch>> ofDay(const QDate& attendanceDay) const;
    /// One person's, numbered below `before`, newest first.
    [[nodiscard]] Result<std::vector<Punch>> ofPerson(const PersonId& person, qint64 before, int limit) const;
    /// The numbers of the check-ins among these, all of a day or a page of one person, that no check-out followed
    /// within the longest stay; while that still runs, a check-in has missed nothing.
    [[nodiscard]] Result<std::set<qint64>> missedCheckOuts(const std::vector<Punch>& punches) const;
    /// NotFound for a number that no punch has.
    [[nodiscard]] Result<PunchHistory> history(qint64 sequence) const;

private:
    SqliteLedger& m_ledger;
    const LedgerContext& m_context;
};

} // namespace rollcall

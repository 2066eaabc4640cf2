#include "ledger/punch_lists.h"

#include "attendance/direction_policy.h"

#include <QCoreApplication>

namespace rollcall {

namespace {

/// Rows that one list shows; a day at a large site has a few thousand punches.
constexpr int kMaxRows = 5000;

} // namespace

Result<std::vector<Punch>> PunchLists::ofDay(const QDate& attendanceDay) const
{
    const QTime boundary(m_context.attendance.direction.dayBoundaryHour, 0);
    return m_ledger.between(toWallTime(QDateTime(attendanceDay, boundary)),
                            toWallTime(QDateTime(attendanceDay.addDays(1), boundary)), kMaxRows);
}

Result<std::vector<Punch>> PunchLists::ofPerson(const PersonId& person, qint64 before, int limit) const
{
    return m_ledger.ofPerson(person, before, limit);
}

Result<PunchHistory> PunchLists::history(qint64 sequence) const
{
    ROLLCALL_TRY_ASSIGN(std::optional<Punch> punch, m_ledger.find(sequence));
    if (!punch)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("rollcall::PunchLists", "There is no record %1").arg(sequence));
    ROLLCALL_TRY_ASSIGN(std::vector<Correction> corrections, m_ledger.history(sequence));
    return PunchHistory{std::move(*punch), std::move(corrections)};
}

} // namespace rollcall

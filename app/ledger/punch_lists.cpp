#include "ledger/punch_lists.h"

#include "attendance/direction_policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

namespace rollcall {

namespace {

/// Rows that one list shows; a day at a large site has a few thousand punches.
constexpr int kMaxRows = 5000;
/// Longer than any shift; the next check-out after that belongs to another check-in.
constexpr std::chrono::hours kLongestStay{16};

bool isBefore(const Punch& a, const Punch& b)
{
    return std::pair(a.when().utc, a.sequence) < std::pair(b.when().utc, b.sequence);
}

bool isStay(const Punch& in, const Punch& out)
{
    return out.direction() == Direction::Out && out.when().utc - in.when().utc <= kLongestStay;
}

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

Result<std::set<qint64>> PunchLists::missedCheckOuts(const std::vector<Punch>& punches) const
{
    std::map<QString, std::vector<Punch>> ofPeople;
    for (const Punch& punch : punches) {
        if (!punch.voided)
            ofPeople[punch.facts.person.value()].push_back(punch);
    }
    std::set<qint64> missed;
    const WallTime now = m_context.clock.wall();
    for (auto& [person, row] : ofPeople) {
        std::sort(row.begin(), row.end(), isBefore);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Punch& punch = row[i];
            if (punch.direction() != Direction::In)
                continue;
            std::optional<Punch> next;
            if (i + 1 < row.size()) {
                next = row[i + 1];
            } else { // what followed may be in another list: a night shift ends on another day
                ROLLCALL_TRY_ASSIGN(const std::optional<Punch> latest,
                                    m_ledger.latestByTime(punch.facts.person, punch.when().utc + kLongestStay));
                if (latest && isBefore(punch, *latest))
                    next = latest;
            }
            const bool runs = !next && now - punch.when().utc <= kLongestStay;
            if (!runs && !(next && isStay(punch, *next)))
                missed.insert(punch.sequence);
        }
    }
    return missed;
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

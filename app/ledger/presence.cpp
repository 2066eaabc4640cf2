#include "ledger/presence.h"

#include "attendance/direction_policy.h"

#include <utility>

namespace rollcall {

namespace {

/// Longer than any shift, and no longer than a day: who is in was here within it.
constexpr std::chrono::hours kLookBack{24};

} // namespace

Result<PresenceList> Presence::now() const
{
    PresenceList list;
    list.at = m_context.clock.read();
    ROLLCALL_TRY_ASSIGN(std::vector<PresentPerson> people,
                        presentPeople(m_store.database(), list.at.utc - kLookBack, list.at.utc));
    const int boundary = m_context.attendance.direction.dayBoundaryHour;
    const QDate today = attendanceDay(list.at, boundary);
    list.rows.reserve(people.size());
    for (PresentPerson& person : people) {
        const bool earlier = attendanceDay(person.since, boundary) < today;
        list.rows.push_back({std::move(person), earlier});
    }
    return list;
}

} // namespace rollcall

#include "attendance/work_hours.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rollcall {

void WorkHours::add(const Punch& punch)
{
    if (punch.voided)
        return;
    const ClockReading at = punch.when();
    Person& person = m_people[punch.facts.person];
    if (!punch.personName.isEmpty())
        person.name = punch.personName;
    person.isClockKnown = person.isClockKnown && (punch.correction || at.quality == ClockQuality::Synchronized);
    person.moments.push_back({at.utc, punch.sequence, at.local(), punch.direction()});
}

WorkDay WorkHours::dayOf(const PersonId& id, Person person)
{
    WorkDay day;
    day.person = id;
    day.name = std::move(person.name);
    day.isClockKnown = person.isClockKnown;
    std::sort(person.moments.begin(), person.moments.end(), [](const Moment& a, const Moment& b) {
        return std::tie(a.utc, a.sequence) < std::tie(b.utc, b.sequence);
    });
    Milliseconds worked{0};
    bool hasPair = false;
    const Moment* open = nullptr; // the check-in without a check-out so far
    for (const Moment& moment : person.moments) {
        if (moment.direction == Direction::In) {
            day.missingOuts += open != nullptr ? 1 : 0;
            open = &moment;
            if (!day.firstIn)
                day.firstIn = moment.local;
            continue;
        }
        day.lastOut = moment.local;
        if (open == nullptr) {
            ++day.missingIns;
            continue;
        }
        worked += moment.utc - open->utc;
        hasPair = true;
        open = nullptr;
    }
    day.missingOuts += open != nullptr ? 1 : 0;
    if (hasPair)
        day.worked = std::chrono::floor<std::chrono::seconds>(worked);
    return day;
}

std::vector<WorkDay> WorkHours::take()
{
    std::vector<WorkDay> days;
    days.reserve(m_people.size());
    for (auto& [id, person] : std::exchange(m_people, {}))
        days.push_back(dayOf(id, std::move(person)));
    return days;
}

} // namespace rollcall

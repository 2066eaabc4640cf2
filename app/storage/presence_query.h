#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"

#include <QString>

#include <vector>

namespace rollcall {

class Database;

/// A person whose latest punch is a check-in.
struct PresentPerson
{
    PersonId person;
    QString name;       ///< empty once the person is deleted, and where names are not kept
    ClockReading since; ///< wall time and zone only, corrected
    QString door;
};

/// The people whose latest punch with `from <= time <= now` is a check-in. Only punches that count are considered, with
/// their corrected time and direction, in the order of these times: a punch that was taken elsewhere and arrives late
/// takes its place among the earlier ones. In no particular order.
[[nodiscard]] Result<std::vector<PresentPerson>> presentPeople(Database& database, WallTime from, WallTime now);

} // namespace rollcall

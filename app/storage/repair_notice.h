#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>

#include <optional>

namespace rollcall {

class Database;

/// That the database was damaged, and what became of it. Stored in the database until an administrator has read it.
struct RepairNotice
{
    enum class How {
        Reindexed, ///< only indexes were damaged: nothing is lost
        Recovered, ///< a new database was filled with what could be read
        Replaced,  ///< nothing could be read
    } how = How::Recovered;
    QString file;           ///< the damaged one, where it was set aside; empty when it was not
    qint64 people = 0;      ///< recovered
    qint64 punches = 0;     ///< recovered
    qint64 lostPunches = 0; ///< numbers that are missing
    qint64 withoutName = 0; ///< people of whom the identifier is left, and what they are recognized by
    qint64 queuedAgain = 0; ///< deliveries
};

/// Into the database, and as an event into its audit trail; within the caller's transaction or one of its own.
[[nodiscard]] Status noteRepair(Database& database, const Clock& clock, const RepairNotice& notice);
/// The newest one that was not dismissed.
[[nodiscard]] Result<std::optional<RepairNotice>> repairNotice(Database& database);
[[nodiscard]] Status dismissRepairNotice(Database& database);

} // namespace rollcall

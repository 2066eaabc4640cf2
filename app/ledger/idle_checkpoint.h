#pragma once

#include "base/clock.h"

#include <optional>

namespace rollcall {

class Database;

/// Copies the write-ahead log into the database and empties it when nothing has been written for a while: what was
/// confirmed is then in one file, and a log that is not there cannot be damaged.
class IdleCheckpoint
{
public:
    /// So long nothing must have been written: people come in groups, and a checkpoint costs a few syncs.
    static constexpr Milliseconds kIdle{5'000};

    /// Cheap; to be called every second or so in the thread of the database.
    void look(Database& database, MonotonicTime now);

private:
    qint64 m_changes = -1;                ///< seen last
    std::optional<MonotonicTime> m_since; ///< of the last change; nothing: nothing to do
};

} // namespace rollcall

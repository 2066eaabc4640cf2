#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>

#include <optional>

namespace rollcall {

/// A write-ahead log that SQLite would not read to its end.
struct LogDamage
{
    qint64 frame = 0;      ///< the first one at fault; 0: the log's header
    qint64 found = 0;      ///< frames of the log
    qint64 recovered = 0;  ///< of these, those that can be used
    QString copyPath;      ///< where database and log were copied before anything was changed; empty: nowhere
    bool isCertain = true; ///< else: the last transaction was cut off by a loss of power, or damaged

    /// What happened and what became of it, for the log and the command line.
    [[nodiscard]] QString sentence() const;
};

/// Whether a program, this process apart, has the database open: its log is then being written.
[[nodiscard]] bool isOpenElsewhere(const QString& databasePath);

/// Looks at the log beside the database before SQLite does. Nothing is changed. `recovered` is what `recoverLog` would
/// use.
[[nodiscard]] Result<std::optional<LogDamage>> inspectLog(const QString& databasePath);

/// The same; when the log is damaged, database and log are copied aside, and the log is replaced by one of what can be
/// used: all frames, where the damage can be undone; else the most that makes a sound database. Only while no connection is open.
[[nodiscard]] Result<std::optional<LogDamage>> recoverLog(const QString& databasePath, const Clock& clock);

} // namespace rollcall

#pragma once

#include "base/clock.h"
#include "storage/backup.h"

#include <QString>

#include <functional>

namespace rollcall {

struct RestoreOptions
{
    bool isFromAnotherKiosk = false; ///< what this kiosk has confirmed says nothing about the backup
    bool isForced = false;           ///< although the backup has a fault, or lacks punches that this kiosk has
};

struct RestoreReport
{
    BackupReport backup;
    qint64 missing = 0; ///< punches that this kiosk had confirmed and the backup lacks
    QString setAside;   ///< the database before, with its log; empty: there was none
};

struct RestoreProgress
{
    std::function<bool(qint64 done, qint64 total)> copied; ///< bytes
    VerifyProgress checked;
};

/// Puts a backup in the place of the database: copied beside it, brought to this program's schema, checked record by
/// record, and only then renamed. The database before is set aside and kept for `kSetAsideKept`. The caller has made
/// sure that no kiosk runs (`InstanceLock`).
///
/// Nothing has changed when it fails: NotFound, InvalidArgument for what is no backup, Corrupt for one with a fault or
/// of another kiosk, Conflict for one that lacks punches, Busy while another program has the database open, DiskFull,
/// Cancelled when `progress` says so.
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString& backup, const QString& databasePath,
                                                  const RestoreOptions& options, const RestoreProgress& progress,
                                                  const Clock& clock);

} // namespace rollcall

#pragma once

#include "base/error.h"
#include "storage/sqlite_ledger.h"

#include <QDate>

#include <functional>

namespace rollcall {

/// The punches of whole attendance days as a CSV file: the columns of `rollcallctl punches`.
struct PunchExport
{
    QDate from;
    QDate to; ///< included
    int dayBoundaryHour = 0;
    QString folder; ///< where it goes; must be there
};
struct PunchExportDone
{
    QString path;
    qint64 punches = 0;
};

/// Told after each page with what is written and how many there will be; `finishing` while the disk takes them. False
/// ends it.
using ExportProgress = std::function<bool(qint64 done, qint64 total, bool finishing)>;

/// Writes them with the ledger of the calling thread, in constant memory. Nothing stands under the file's name before
/// all of it has reached the disk, and nothing at all after an error. The file has a name of its own: no earlier one is
/// replaced. What is recorded meanwhile (after `now`) is left out. Errors: those of WholeFile and of the ledger,
/// Cancelled, InvalidArgument for days that are none.
[[nodiscard]] Result<PunchExportDone> exportPunches(const SqliteLedger& ledger, const PunchExport& what, WallTime now,
                                                    const ExportProgress& progress);

} // namespace rollcall

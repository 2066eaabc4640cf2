#pragma once

#include "base/error.h"
#include "storage/sqlite_ledger.h"

#include <QDate>

#include <functional>

namespace rollcall {

/// Whole attendance days as a CSV file for spreadsheets: the columns of `rollcallctl punches`, or hours worked.
struct PunchExport
{
    QDate from;
    QDate to; ///< included
    int dayBoundaryHour = 0;
    QString folder; ///< where the file goes; must exist
};
struct PunchExportDone
{
    QString path;
    qint64 punches = 0; ///< lines
};

/// Called after each page with the punches written and the total; `finishing` while the disk takes them. False cancels.
using ExportProgress = std::function<bool(qint64 done, qint64 total, bool finishing)>;

/// Writes them with the ledger of the calling thread, in constant memory. The file appears under its name only once all
/// of it has reached the disk, and not at all after an error; no earlier file is replaced. Punches recorded meanwhile
/// are left out: by their numbers, because a clock that is not set says nothing about what was before. Errors: those of
/// WholeFile and of the ledger, Cancelled, InvalidArgument when the first day is after the last.
[[nodiscard]] Result<PunchExportDone> exportPunches(const SqliteLedger& ledger, const PunchExport& what,
                                                    const ExportProgress& progress);

/// The same with a line for each person and day: first check-in, last check-out, time worked between check-ins and the
/// check-outs that follow them, and what is missing. `punches` counts those lines.
[[nodiscard]] Result<PunchExportDone> exportHours(const SqliteLedger& ledger, const PunchExport& what,
                                                  const ExportProgress& progress);

} // namespace rollcall

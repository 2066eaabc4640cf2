#include "kiosk/punch_export.h"

#include "attendance/punch_record.h"
#include "base/records.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rollcall {

namespace {

/// Punches between two checks for a cancellation: a few milliseconds of work.
constexpr qint64 kPunchesAtOnce = 500;

QString freeName(const PunchExport& what)
{
    const QString days = what.from == what.to
                             ? what.from.toString(Qt::ISODate)
                             : what.from.toString(Qt::ISODate) + QStringLiteral("_") + what.to.toString(Qt::ISODate);
    const QDir folder(what.folder);
    QString name = QStringLiteral("attendance_%1.csv").arg(days);
    for (int i = 2; QFileInfo::exists(folder.filePath(name)); ++i)
        name = QStringLiteral("attendance_%1 (%2).csv").arg(QString::number(days), QString::number(i));
    return folder.filePath(name);
}

WallTime startOf(const QDate& day, int boundaryHour)
{
    return toWallTime(QDateTime(day, QTime(boundaryHour, 0)));
}

} // namespace

Result<PunchExportDone> exportPunches(const SqliteLedger& ledger, const PunchExport& what,
                                      const ExportProgress& progress)
{
    if (!what.from.isValid() || !what.to.isValid() || what.to < what.from)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("the first day must not be after the last"));
    const WallTime from = startOf(what.from, what.dayBoundaryHour);
    const WallTime to = startOf(what.to.addDays(1), what.dayBoundaryHour);
    ROLLCALL_TRY_ASSIGN(const LedgerHead head, ledger.head());
    ROLLCALL_TRY_ASSIGN(const qint64 total, ledger.countBetween(from, to));
    WholeFile file(freeName(what));
    ROLLCALL_TRY(file.open());
    QString page;
    QTextStream text(&page);
    RecordWriter writer(text, RecordFormat::Csv, punchColumns());
    PunchExportDone done{file.path(), 0};
    Status status;
    const auto flush = [&] {
        writer.finish();
        status = file.write(page.toUtf8());
        page.clear(); // the stream appends
        if (status && !progress(done.punches, std::max(total, done.punches), false))
            status = failure(ErrorCode::Cancelled, QStringLiteral("the export was canceled"));
        return status.has_value();
    };
    ROLLCALL_TRY(ledger.forEach(from, to, [&](const Punch& punch) {
        if (punch.sequence > head.sequence)
            return true;
        writer.add(punchRecord(punch));
        return ++done.punches % kPunchesAtOnce != 0 || flush();
    }));
    if (!status || !flush())
        return failure(status.error());
    if (!progress(done.punches, done.punches, true))
        return failure(ErrorCode::Cancelled, QStringLiteral("the export was canceled"));
    ROLLCALL_TRY(file.commit());
    return done;
}

} // namespace rollcall

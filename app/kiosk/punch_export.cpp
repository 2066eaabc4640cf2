#include "kiosk/punch_export.h"

#include "attendance/punch_record.h"
#include "attendance/work_hours.h"
#include "base/records.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace rollcall {

namespace {

/// Punches between two checks for a cancellation: a few milliseconds of work.
constexpr qint64 kPunchesAtOnce = 500;

QString freeName(const PunchExport& what, const QString& subject)
{
    const QString days = what.from == what.to
                             ? what.from.toString(Qt::ISODate)
                             : what.from.toString(Qt::ISODate) + QStringLiteral("_") + what.to.toString(Qt::ISODate);
    const QDir folder(what.folder);
    QString name = QStringLiteral("%1_%2.csv").arg(subject, days);
    for (int i = 2; QFileInfo::exists(folder.filePath(name)); ++i)
        name = QStringLiteral("%1_%2 (%3).csv").arg(subject, days, QString::number(i));
    return folder.filePath(name);
}

WallTime startOf(const QDate& day, int boundaryHour)
{
    return toWallTime(QDateTime(day, QTime(boundaryHour, 0)));
}

tl::unexpected<Error> canceled()
{
    return failure(ErrorCode::Cancelled, QStringLiteral("the export was canceled"));
}

/// A CSV file that is written page by page.
class CsvFile
{
public:
    CsvFile(const PunchExport& what, const QString& subject, const QStringList& columns)
        : m_file(freeName(what, subject)), m_text(&m_page), m_writer(m_text, RecordFormat::SpreadsheetCsv, columns)
    {}

    [[nodiscard]] Status open() { return m_file.open(); }
    void add(const std::vector<QJsonValue>& values) { m_writer.add(values); }
    [[nodiscard]] Status flush()
    {
        m_writer.finish();
        Status written = m_file.write(m_page.toUtf8());
        m_page.clear(); // the stream appends
        return written;
    }
    [[nodiscard]] Status commit() { return m_file.commit(); }
    [[nodiscard]] const QString& path() const { return m_file.path(); }

private:
    WholeFile m_file;
    QString m_page;
    QTextStream m_text;
    RecordWriter m_writer;
};

Status checkDays(const PunchExport& what)
{
    if (!what.from.isValid() || !what.to.isValid() || what.to < what.from)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("the first day must not be after the last"));
    return {};
}

QJsonValue timeOf(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(spreadsheetTime(*time)) : QJsonValue();
}

const QStringList& hourColumns()
{
    static const QStringList columns{QStringLiteral("person"),   QStringLiteral("name"),     QStringLiteral("day"),
                                     QStringLiteral("first_in"), QStringLiteral("last_out"), QStringLiteral("worked"),
                                     QStringLiteral("minutes"),  QStringLiteral("missing"),  QStringLiteral("clock")};
    return columns;
}

std::vector<QJsonValue> hourRecord(const QDate& date, const WorkDay& day)
{
    QStringList missing;
    if (day.missingIns > 0)
        missing << QStringLiteral("check-in");
    if (day.missingOuts > 0)
        missing << QStringLiteral("check-out");
    const qint64 minutes = day.worked ? std::chrono::floor<std::chrono::minutes>(*day.worked).count() : 0;
    // Every spreadsheet reads 8:05 as a time; 8.08 is a date or a text to some.
    const QString worked = QStringLiteral("%1:%2").arg(QString::number(minutes / 60),
                                                       QString::number(minutes % 60).rightJustified(2, u'0'));
    return {day.person.value(),
            day.name,
            date.toString(Qt::ISODate),
            timeOf(day.firstIn),
            timeOf(day.lastOut),
            day.worked ? QJsonValue(worked) : QJsonValue(),
            day.worked ? QJsonValue(minutes) : QJsonValue(),
            missing.isEmpty() ? QJsonValue() : QJsonValue(missing.join(QStringLiteral(" and "))),
            day.isClockKnown ? QStringLiteral("synchronised") : QStringLiteral("unsynchronised")};
}

} // namespace

Result<PunchExportDone> exportPunches(const SqliteLedger& ledger, const PunchExport& what,
                                      const ExportProgress& progress)
{
    ROLLCALL_TRY(checkDays(what));
    const WallTime from = startOf(what.from, what.dayBoundaryHour);
    const WallTime to = startOf(what.to.addDays(1), what.dayBoundaryHour);
    ROLLCALL_TRY_ASSIGN(const LedgerHead head, ledger.head());
    ROLLCALL_TRY_ASSIGN(const qint64 total, ledger.countBetween(from, to));
    CsvFile file(what, QStringLiteral("attendance"), punchColumns());
    ROLLCALL_TRY(file.open());
    PunchExportDone done{file.path(), 0};
    Status status;
    const auto flush = [&] {
        status = file.flush();
        if (status && !progress(done.punches, std::max(total, done.punches), false))
            status = canceled();
        return status.has_value();
    };
    ROLLCALL_TRY(ledger.forEach(from, to, [&](const Punch& punch) {
        if (punch.sequence > head.sequence)
            return true;
        file.add(punchRecord(punch));
        return ++done.punches % kPunchesAtOnce != 0 || flush();
    }));
    if (!status || !flush())
        return failure(status.error());
    if (!progress(done.punches, done.punches, true))
        return canceled();
    ROLLCALL_TRY(file.commit());
    return done;
}

Result<PunchExportDone> exportHours(const SqliteLedger& ledger, const PunchExport& what, const ExportProgress& progress)
{
    ROLLCALL_TRY(checkDays(what));
    ROLLCALL_TRY_ASSIGN(const LedgerHead head, ledger.head());
    CsvFile file(what, QStringLiteral("hours"), hourColumns());
    ROLLCALL_TRY(file.open());
    PunchExportDone done{file.path(), 0};
    const qint64 days = what.from.daysTo(what.to) + 1;
    for (qint64 i = 0; i < days; ++i) {
        const QDate day = what.from.addDays(i);
        WorkHours hours;
        ROLLCALL_TRY(ledger.forEach(startOf(day, what.dayBoundaryHour), startOf(day.addDays(1), what.dayBoundaryHour),
                                    [&](const Punch& punch) {
                                        if (punch.sequence <= head.sequence)
                                            hours.add(punch);
                                        return true;
                                    }));
        for (const WorkDay& worked : hours.take()) {
            file.add(hourRecord(day, worked));
            ++done.punches;
        }
        ROLLCALL_TRY(file.flush());
        if (!progress(i + 1, days, i + 1 == days))
            return canceled();
    }
    ROLLCALL_TRY(file.commit());
    return done;
}

} // namespace rollcall

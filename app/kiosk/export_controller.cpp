#include "kiosk/export_controller.h"

#include "attendance/direction_policy.h"
#include "base/ask.h"
#include "base/whole_file.h"
#include "ops/removable_drives.h"
#include "screen/isolated.h"
#include "storage/read_only_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace rollcall {

namespace {

/// A service has no documents of its own.
QString ownFolder(const StorageConfig& storage)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return isUsableFolder(documents) ? documents : QDir(dataDirectory(storage)).filePath(QStringLiteral("exports"));
}

/// Removable drives first: one that is plugged in is there to take files away.
std::vector<screen::ExportPlace> placesNow(const ExportSetup& setup)
{
    std::vector<screen::ExportPlace> places;
    for (const RemovableDrive& drive : removableDrives())
        places.push_back({drive.path, drive.name, drive.freeBytes, true});
    const QString folder = setup.folder.isEmpty() ? ownFolder(setup.storage) : setup.folder;
    places.push_back({folder, QDir::toNativeSeparators(folder), freeBytesIn(folder), false});
    return places;
}

/// The same error with what went wrong with the file, and what to do, in words for the screen.
Error worded(Error error, const screen::ExportPlace& place)
{
    const QString folder = screen::isolated(QDir::toNativeSeparators(place.path));
    switch (error.code) {
    case ErrorCode::DiskFull:
        error.message =
            place.removable
                ? ExportController::tr("There is not enough space on the USB stick. Free up space or use another one.")
                : ExportController::tr("There is not enough space in %1.").arg(folder);
        break;
    case ErrorCode::ReadOnly:
    case ErrorCode::PermissionDenied:
        error.message = place.removable ? ExportController::tr("The USB stick is write-protected. Use another one.")
                                        : ExportController::tr("This kiosk is not allowed to write to %1.").arg(folder);
        break;
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        error.message =
            place.removable
                ? ExportController::tr("The USB stick can no longer be written to. Reinsert it, then try again.")
                : ExportController::tr("%1 could not be written.").arg(folder);
        break;
    default:
        break;
    }
    return error;
}

/// A stick that was pulled out is not replaced by a folder of its name.
void makeFolder(const ExportSetup& setup, const screen::ExportPlace& place)
{
    if (!place.removable && setup.folder.isEmpty() && place.path == ownFolder(setup.storage))
        QDir().mkpath(place.path); // what did not work is said by the file
}

Result<QString> write(const QString& path, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Internal, ExportController::tr("There is nothing to save"));
    ROLLCALL_TRY(writeWholeFile(path, bytes));
    return QDir::toNativeSeparators(path);
}

} // namespace

ExportController::ExportController(ExportSetup setup, const Clock& clock, BackgroundThreads& threads,
                                   LedgerThread& ledger)
    : m_setup(std::move(setup)), m_dayBoundaryHour(m_setup.dayBoundaryHour), m_clock(clock), m_threads(threads),
      m_ledger(ledger)
{}

void ExportController::useAttendance(const AttendanceConfig& attendance)
{
    m_dayBoundaryHour = attendance.direction.dayBoundaryHour;
}

void ExportController::places(QObject* context, Reply<std::vector<screen::ExportPlace>> reply)
{
    ask(
        m_threads.reading(), context,
        [setup = m_setup]() -> Result<std::vector<screen::ExportPlace>> { return placesNow(setup); }, std::move(reply));
}

void ExportController::latestDay(QObject* context, Reply<QDate> reply)
{
    ask(
        m_threads.reading(), context,
        [storage = m_setup.storage, &clock = m_clock, hour = m_dayBoundaryHour]() -> Result<QDate> {
            ROLLCALL_TRY_ASSIGN(const std::unique_ptr<Store> store, openReadOnly(storage, clock));
            ROLLCALL_TRY_ASSIGN(const std::vector<Punch> latest,
                                store->ledger().between(WallTime::min(), WallTime::max(), 1));
            return latest.empty() ? QDate() : attendanceDay(latest.front().when(), hour);
        },
        std::move(reply));
}

void ExportController::exportPunches(const QDate& from, const QDate& to, const screen::ExportPlace& place)
{
    begin(rollcall::exportPunches, from, to, place);
}

void ExportController::exportHours(const QDate& from, const QDate& to, const screen::ExportPlace& place)
{
    begin(rollcall::exportHours, from, to, place);
}

void ExportController::begin(Write write, const QDate& from, const QDate& to, const screen::ExportPlace& place)
{
    if (m_exporting.value().work.isInFlight())
        return;
    m_cancelled->store(false);
    screen::ExportView view;
    view.work.stage = screen::WorkView::Stage::Running;
    m_exporting.set(view);
    const Reply<Progress> report =
        bringHome<Progress>(this, [this](const Result<Progress>& progress) { showProgress(*progress); });
    // It may outlive this object, in a thread that had to be left behind.
    const auto task = [write, what = PunchExport{from, to, m_dayBoundaryHour, place.path}, setup = m_setup, place,
                       &clock = m_clock, &ledger = m_ledger, cancelled = m_cancelled,
                       report]() -> Result<PunchExportDone> {
        ROLLCALL_TRY_ASSIGN(const std::unique_ptr<Store> store, openReadOnly(setup.storage, clock));
        makeFolder(setup, place);
        const auto progress = [&](qint64 done, qint64 total, bool finishing) {
            report(Progress{done, total, finishing});
            return !cancelled->load();
        };
        ROLLCALL_TRY_ASSIGN(PunchExportDone done, write(store->ledger(), what, progress));
        // From here: the screen may be gone by the time the answer is home.
        AuditDetails details;
        details.from = what.from;
        details.to = what.to;
        details.count = done.punches;
        details.file = done.path;
        ledger.post([details](OpenLedger& open) {
            open.audit().note(otherEvent(kAdminActor, AuditKind::Exported, {}, details));
        });
        return done;
    };
    ask(m_threads.tasks(), this, task, [this, place](const Result<PunchExportDone>& end) { showEnd(end, place); });
}

void ExportController::showProgress(const Progress& progress)
{
    screen::ExportView view = m_exporting.value();
    view.work.stage = progress.finishing ? screen::WorkView::Stage::Finishing : screen::WorkView::Stage::Running;
    view.work.done = progress.done;
    view.work.total = progress.total;
    m_exporting.set(view);
}

void ExportController::showEnd(const Result<PunchExportDone>& end, const screen::ExportPlace& place)
{
    screen::ExportView view;
    view.removable = place.removable;
    if (end) {
        view.work.stage = screen::WorkView::Stage::Done;
        view.work.done = view.work.total = end->punches;
        view.file = end->path;
    } else if (end.error().code == ErrorCode::Cancelled) {
        view.work.stage = screen::WorkView::Stage::Cancelled;
    } else {
        view.work.stage = screen::WorkView::Stage::Failed;
        view.work.message = worded(end.error(), place).message;
    }
    m_exporting.set(view);
}

void ExportController::dismiss()
{
    if (!m_exporting.value().work.isInFlight())
        m_exporting.set({});
}

void ExportController::saveFile(const QString& name, std::function<QByteArray()> contents, QObject* context,
                                Reply<QString> reply)
{
    ask(
        m_threads.tasks(), context,
        [name, contents = std::move(contents), setup = m_setup] {
            const screen::ExportPlace place = placesNow(setup).front();
            makeFolder(setup, place);
            return write(QDir(place.path).filePath(name), contents()).map_error([&place](const Error& error) {
                return worded(error, place);
            });
        },
        std::move(reply));
}

} // namespace rollcall

#include "kiosk/upkeep_controller.h"

#include "base/whole_file.h"
#include "storage/store.h"
#include "ui/widgets/export_folder.h"
#include "ui/words.h"

#include <QDir>

#include <limits>
#include <sys/resource.h>

namespace rollcall {

namespace {

/// Of long work: it gets what the others leave, which is nearly everything while nobody stands at the door.
constexpr int kNiceness = 10;

/// The store of this thread, which cannot write. Opened when asked for: a database that was set aside meanwhile is not
/// read on.
Result<std::unique_ptr<Store>> openForReading(const StorageConfig& storage, const Clock& clock)
{
    OpenOptions options;
    options.createIfMissing = false;
    auto store = Store::open(storage, {}, clock, options);
    if (!store)
        return store;
    if (const auto readOnly = (*store)->database().run("PRAGMA query_only = ON"); !readOnly)
        return failure(readOnly.error());
    return store;
}

/// What went wrong with a file, and what to do.
QString fileWords(const Error& error, const QString& place, bool stick)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return stick ? UpkeepController::tr("There is not enough room on the stick. Make room, or take another one.")
                     : UpkeepController::tr("There is not enough room in %1.").arg(ui::isolated(place));
    case ErrorCode::ReadOnly:
    case ErrorCode::PermissionDenied:
        return stick ? UpkeepController::tr("The stick is write-protected. Take another one.")
                     : UpkeepController::tr("This kiosk may not write to %1.").arg(ui::isolated(place));
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        return stick
                   ? UpkeepController::tr("The stick cannot be written any more. Put it in again, then try once more.")
                   : UpkeepController::tr("%1 cannot be written.").arg(ui::isolated(place));
    default:
        return error.message;
    }
}

} // namespace

UpkeepController::UpkeepController(UpkeepSetup setup, const Clock& clock, screen::UpkeepState& state)
    : m_setup(std::move(setup)), m_dayBoundaryHour(m_setup.dayBoundaryHour), m_clock(clock), m_state(state),
      m_events(std::numeric_limits<int>::max())
{
    m_events.onFilled(wakeIn(this, &UpkeepController::drain));
}

UpkeepController::~UpkeepController()
{
    stop();
    m_events.silence();
}

void UpkeepController::start(UpkeepPorts ports)
{
    m_ports = std::move(ports);
    m_reads.start([] { return std::make_unique<QObject>(); });
    m_work.start([] {
        // Of this thread alone (setpriority(2), notes): where cores are few, faces and the screen come first.
        ::setpriority(PRIO_PROCESS, 0, kNiceness);
        return std::make_unique<QObject>();
    });
}

bool UpkeepController::stop()
{
    m_exportCancelled = true;
    const bool reads = m_reads.stop();
    return m_work.stop() && reads;
}

void UpkeepController::drain()
{
    for (const Event& event : m_events.takeAll())
        std::visit([this](const auto& what) { show(what); }, event);
}

void UpkeepController::listPlaces()
{
    m_reads.post([this] { m_events.put(PlacesFound{ui::exportPlaces(m_setup.exportFolder)}); });
}

void UpkeepController::show(const PlacesFound& event)
{
    m_state.answerPlaces(event.places);
}

void UpkeepController::exportPunches(const QDate& from, const QDate& to, const screen::ExportPlace& place)
{
    if (m_state.exporting().work.isInFlight())
        return;
    m_exportCancelled = false;
    screen::ExportView view;
    view.work.stage = screen::WorkView::Stage::Running;
    m_state.setExporting(view);
    const PunchExport what{from, to, m_dayBoundaryHour, place.path};
    m_work.post([this, what, stick = place.stick] {
        const auto store = openForReading(m_setup.storage, m_clock);
        if (!store) {
            m_events.put(ExportEnded{failure(store.error()), what, stick});
            return;
        }
        const auto progress = [this](qint64 done, qint64 total, bool finishing) {
            m_events.put(ExportProgressed{done, total, finishing});
            return !m_exportCancelled.load();
        };
        auto result = rollcall::exportPunches((*store)->ledger(), what, m_clock.wall(), progress);
        if (result) {
            // From here: the screen may be gone by the time it is told.
            AuditDetails details;
            details.from = what.from;
            details.to = what.to;
            details.count = result->punches;
            details.file = result->path;
            m_ports.audit(otherEvent(kAdminActor, AuditKind::Exported, {}, std::move(details)));
        }
        m_events.put(ExportEnded{std::move(result), what, stick});
    });
}

void UpkeepController::show(const ExportProgressed& event)
{
    screen::ExportView view = m_state.exporting();
    view.work.stage = event.finishing ? screen::WorkView::Stage::Finishing : screen::WorkView::Stage::Running;
    view.work.done = event.done;
    view.work.total = event.total;
    m_state.setExporting(view);
}

void UpkeepController::show(const ExportEnded& event)
{
    screen::ExportView view;
    view.stick = event.stick;
    if (event.result) {
        view.work.stage = screen::WorkView::Stage::Done;
        view.work.done = view.work.total = event.result->punches;
        view.file = event.result->path;
    } else if (event.result.error().code == ErrorCode::Cancelled) {
        view.work.stage = screen::WorkView::Stage::Cancelled;
    } else {
        view.work.stage = screen::WorkView::Stage::Failed;
        view.work.message = fileWords(event.result.error(), QDir::toNativeSeparators(event.what.folder), event.stick);
    }
    m_state.setExporting(view);
}

void UpkeepController::cancelExport()
{
    m_exportCancelled = true;
}

void UpkeepController::dismissExport()
{
    if (!m_state.exporting().work.isInFlight())
        m_state.setExporting({});
}

void UpkeepController::useAttendance(const AttendanceConfig& attendance)
{
    m_dayBoundaryHour = attendance.direction.dayBoundaryHour;
}

void UpkeepController::saveFile(const QString& name, const std::function<QByteArray()>& contents)
{
    m_work.post([this, name, contents] {
        const screen::ExportPlace place = ui::exportPlaces(m_setup.exportFolder).front();
        WholeFile file(QDir(place.path).filePath(name));
        const QByteArray bytes = contents();
        Status saved = bytes.isEmpty() ? failure(ErrorCode::Internal, tr("There is nothing to save")) : file.open();
        if (saved)
            saved = file.write(bytes);
        if (saved)
            saved = file.commit();
        const QString shown = QDir::toNativeSeparators(place.path);
        m_events.put(saved ? FileSaved{name, QDir::toNativeSeparators(file.path()), {}}
                           : FileSaved{name, {}, fileWords(saved.error(), shown, place.stick)});
    });
}

void UpkeepController::show(const FileSaved& event)
{
    m_state.answerSaved(event.name, event.path, event.error);
}

} // namespace rollcall

#pragma once

#include "attendance/audit_event.h"
#include "base/clock.h"
#include "base/mailbox.h"
#include "base/worker_thread.h"
#include "config/config.h"
#include "kiosk/punch_export.h"
#include "screen/upkeep_requests.h"
#include "screen/upkeep_state.h"
#include "storage/store.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <variant>

namespace rollcall {

/// What the desk asks of the other threads. Each returns at once.
struct UpkeepPorts
{
    std::function<void(AuditEvent)> audit;
};

struct UpkeepSetup
{
    StorageConfig storage;
    int dayBoundaryHour = 0; ///< at the start
    QString exportFolder;    ///< empty: the user's documents
};

/// Answers the pages of upkeep. Main thread; reads and long work are done in two threads of its own, each with its own
/// connection to the database that cannot write, so that neither punches nor the screen wait for them.
class UpkeepController : public QObject, public screen::UpkeepRequests
{
    Q_OBJECT
public:
    UpkeepController(UpkeepSetup setup, const Clock& clock, screen::UpkeepState& state);
    ~UpkeepController() override;

    void start(UpkeepPorts ports);
    /// From now on.
    void useAttendance(const AttendanceConfig& attendance);
    /// Ends long work and waits for it, bounded. False when a thread had to be left behind.
    bool stop();

    void listPlaces() override;
    void exportPunches(const QDate& from, const QDate& to, const screen::ExportPlace& place) override;
    void cancelExport() override;
    void dismissExport() override;
    void saveFile(const QString& name, const std::function<QByteArray()>& contents) override;

private:
    struct ExportProgressed
    {
        qint64 done = 0;
        qint64 total = 0;
        bool finishing = false;
    };
    struct ExportEnded
    {
        Result<PunchExportDone> result;
        PunchExport what;
        bool stick = false;
    };
    struct PlacesFound
    {
        std::vector<screen::ExportPlace> places;
    };
    struct FileSaved
    {
        QString name;
        QString path;
        QString error;
    };
    using Event = std::variant<ExportProgressed, ExportEnded, PlacesFound, FileSaved>;

    void drain();
    void show(const ExportProgressed& event);
    void show(const ExportEnded& event);
    void show(const PlacesFound& event);
    void show(const FileSaved& event);

    const UpkeepSetup m_setup; ///< other threads read it
    int m_dayBoundaryHour;     ///< in effect
    const Clock& m_clock;
    screen::UpkeepState& m_state;
    UpkeepPorts m_ports;
    Mailbox<Event> m_events;
    std::atomic<bool> m_exportCancelled{false};
    WorkerThread m_reads{QStringLiteral("upkeep")};
    WorkerThread m_work{QStringLiteral("long work")};
};

} // namespace rollcall

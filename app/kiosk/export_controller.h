#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "kiosk/background_threads.h"
#include "kiosk/punch_export.h"
#include "ledger/ledger_thread.h"
#include "screen/export_admin.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollcall {

struct ExportSetup
{
    StorageConfig storage;
    int dayBoundaryHour = 0; ///< at the start
    /// Where files go without a removable drive; empty: the user's documents, or where those cannot be written a folder
    /// of the data directory. Only these two are made when they are missing.
    QString folder;
};

/// Writes files to take away as background tasks, so that neither punches nor the screen wait for them. Main thread;
/// the threads must outlive it.
class ExportController : public QObject, public screen::ExportAdmin
{
    Q_OBJECT
public:
    ExportController(ExportSetup setup, const Clock& clock, BackgroundThreads& threads, LedgerThread& ledger);

    /// From the next export on.
    void useAttendance(const AttendanceConfig& attendance);

    void places(QObject* context, Reply<std::vector<screen::ExportPlace>> reply) override;
    void latestDay(QObject* context, Reply<QDate> reply) override;
    void exportPunches(const QDate& from, const QDate& to, const screen::ExportPlace& place) override;
    void exportHours(const QDate& from, const QDate& to, const screen::ExportPlace& place) override;
    void cancel() override { m_cancelled->store(true); }
    void dismiss() override;
    [[nodiscard]] const screen::Observed<screen::ExportView>& exporting() const override { return m_exporting; }
    void saveFile(const QString& name, std::function<QByteArray()> contents, QObject* context,
                  Reply<QString> reply) override;

private:
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
        bool finishing = false;
    };
    using Write = Result<PunchExportDone> (*)(const SqliteLedger&, const PunchExport&, const ExportProgress&);
    void begin(Write write, const QDate& from, const QDate& to, const screen::ExportPlace& place);
    void showProgress(const Progress& progress);
    void showEnd(const Result<PunchExportDone>& end, const screen::ExportPlace& place);

    const ExportSetup m_setup;
    int m_dayBoundaryHour; ///< in effect
    const Clock& m_clock;
    BackgroundThreads& m_threads;
    LedgerThread& m_ledger;
    screen::Observed<screen::ExportView> m_exporting;
    const std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace rollcall

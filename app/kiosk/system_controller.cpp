#include "kiosk/system_controller.h"

#include "base/recent_log.h"
#include "ledger/repairs.h"
#include "ops/system_report.h"
#include "storage/read_only_store.h"

#include <QCoreApplication>

#include <opencv2/core/version.hpp>

#include <utility>

namespace rollcall {

namespace {

using screen::SystemView;
using screen::VerifyView;
using screen::WorkView;

screen::ClockTrust trustIn(ClockQuality quality)
{
    switch (quality) {
    case ClockQuality::Synchronized:
        return screen::ClockTrust::Set;
    case ClockQuality::Unsynchronized:
        return screen::ClockTrust::NotSet;
    case ClockQuality::Unknown:
        break;
    }
    return screen::ClockTrust::Unknown;
}

void addMachine(SystemView& view, const QString& dataDirectory)
{
    const SystemReport report = readSystem(dataDirectory);
    view.diskBytes = report.diskBytes;
    view.diskFreeBytes = report.diskFreeBytes;
    view.dataBytes = report.dataBytes;
    view.celsius = report.celsius;
    view.memoryBytes = report.memoryBytes;
    view.memoryFreeBytes = report.memoryFreeBytes;
    view.ownMemoryBytes = report.ownMemoryBytes;
    view.uptimeSeconds = report.uptimeSeconds;
}

/// Most facts are available without a database.
void addStore(SystemView& view, const StorageConfig& storage, const Clock& clock)
{
    const auto store = openReadOnly(storage, clock);
    if (!store)
        return;
    if (const auto version = (*store)->database().scalar("SELECT sqlite_version()"); version && *version)
        view.versions.emplace_back(QStringLiteral("SQLite"), (*version)->toString());
    view.punches = (*store)->ledger().punchCount().value_or(0);
    view.repairNotice = repairWords((*store)->database()).value_or(QString());
}

AuditEvent eventOf(const LedgerCheck& check)
{
    AuditDetails details;
    details.count = check.punches;
    if (const std::optional<LedgerBreak> problem = check.problem()) {
        details.record = problem->sequence;
        details.note = problem->what;
    }
    return otherEvent(kAdminActor, AuditKind::LedgerVerified, {}, std::move(details));
}

} // namespace

SystemController::SystemController(StorageConfig storage, const Clock& clock, BackgroundThreads& threads,
                                   LedgerThread& ledger)
    : m_storage(std::move(storage)), m_clock(clock), m_threads(threads), m_ledger(ledger), m_begun(clock.monotonic())
{}

void SystemController::read(QObject* context, Reply<SystemView> reply)
{
    const ClockReading now = m_clock.read();
    SystemView view;
    view.runningSeconds = std::chrono::duration_cast<std::chrono::seconds>(now.monotonic - m_begun).count();
    view.clock = trustIn(now.quality);
    view.now = now.local();
    view.versions = {{QStringLiteral("Rollcall"), QCoreApplication::applicationVersion()},
                     {QStringLiteral("Qt"), QLatin1String(qVersion())},
                     {QStringLiteral("OpenCV"), QStringLiteral(CV_VERSION)}};
    view.apiUrl = m_apiUrl;
    view.apiFingerprint = m_apiFingerprint;
    view.log = RecentLog::lines();
    const std::pair model(tr("Face model"), m_model);
    ask(
        m_threads.reading(), context,
        [view, model, storage = m_storage, &clock = m_clock]() mutable -> Result<SystemView> {
            addMachine(view, dataDirectory(storage));
            addStore(view, storage, clock);
            if (!model.second.isEmpty())
                view.versions.push_back(model);
            return view;
        },
        std::move(reply));
}

void SystemController::dismissRepairNotice(QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [](OpenLedger& ledger) { return ledger.repairs().dismiss(); }, std::move(reply));
}

void SystemController::verifyLedger()
{
    if (m_verification.value().work.isInFlight())
        return;
    m_cancelled->store(false);
    VerifyView view;
    view.work.stage = WorkView::Stage::Running;
    m_verification.set(view);
    const Reply<Progress> report = bringHome<Progress>(this, [this](const Result<Progress>& progress) {
        VerifyView now = m_verification.value();
        now.work.done = progress->done;
        now.work.total = progress->total;
        m_verification.set(now);
    });
    // The thread may have to be left behind: it uses only what outlives this object.
    const auto verify = [storage = m_storage, &clock = m_clock, &ledger = m_ledger, cancelled = m_cancelled,
                         report]() -> Result<LedgerCheck> {
        ROLLCALL_TRY_ASSIGN(const std::unique_ptr<Store> store, openReadOnly(storage, clock));
        ROLLCALL_TRY_ASSIGN(LedgerCheck check, store->ledger().verify([&](qint64 done, qint64 total) {
            report(Progress{done, total});
            return !cancelled->load();
        }));
        // From here: the screen may be gone by the time the answer is home.
        ledger.post([event = eventOf(check)](OpenLedger& open) { open.audit().note(event); });
        return check;
    };
    ask(m_threads.tasks(), this, verify, [this](const Result<LedgerCheck>& check) { showEnd(check); });
}

void SystemController::showEnd(const Result<LedgerCheck>& check)
{
    VerifyView view;
    if (check) {
        view.work.stage = WorkView::Stage::Done;
        view.work.done = view.work.total = check->punches;
        if (const std::optional<LedgerBreak> problem = check->problem()) {
            view.brokenAt = problem->sequence;
            view.work.message = problem->what;
        }
    } else if (check.error().code != ErrorCode::Cancelled) {
        view.work.stage = WorkView::Stage::Failed;
        view.work.message = check.error().message;
    }
    m_verification.set(view);
}

} // namespace rollcall

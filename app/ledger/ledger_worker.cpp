#include "ledger/ledger_worker.h"

#include "base/logging.h"

namespace rollcall {

namespace {

/// How soon a store that could not be opened is tried again: a full disk is emptied by hand, a locked file is free in
/// seconds.
constexpr Milliseconds kReopenInterval{5'000};
/// How soon a change made by another program (rollcallctl) is noticed.
constexpr Milliseconds kChangeInterval{1'000};

} // namespace

LedgerWorker::LedgerWorker(LedgerSetup setup, LedgerPorts ports, const Clock& clock,
                           Mailbox<PunchCandidate>& candidates)
    : m_setup(std::move(setup)), m_context(std::move(ports), clock, m_setup.attendance, this), m_candidates(candidates),
      m_connections(m_context, m_setup.site, m_setup.connectors)
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &LedgerWorker::openStore);
    connect(&m_changes, &QTimer::timeout, this, &LedgerWorker::lookForChanges);
    openStore();
    m_candidates.onFilled(wakeIn(this, &LedgerWorker::drainCandidates));
    drainCandidates();
    m_connections.start();
    watchClock();
    m_changes.start(kChangeInterval);
}

LedgerWorker::~LedgerWorker()
{
    m_candidates.silence();
    drainCandidates();
    m_connections.stop(); // while its last answers can still be stored
    m_connections.detach();
}

void LedgerWorker::openStore()
{
    OpenOptions options;
    options.setAsideIfCorrupt = true;
    options.faultHook = m_setup.faultHook;
    OpenReport report;
    Result<std::unique_ptr<Store>> store =
        Store::open(m_setup.storage, m_connections.subscribers(), m_context.clock, options, &report);
    if (!store) {
        m_context.problem.set(store.error().message);
        m_reopen.start(kReopenInterval);
        return;
    }
    m_ledger = std::make_unique<OpenLedger>(std::move(*store), m_context, m_connections);
    publishReport(report);
    auditReport(report);
    if (const Status remembered = m_ledger->store().news().rememberListeners(); !remembered)
        qCWarning(lcKiosk).noquote() << "portraits for removed systems stay:" << remembered.error().message;
    // First of all that is published: a kiosk that knows people is not set up as if it were new.
    if (const Result<int> people = m_ledger->store().roster().count())
        m_context.ports.publish(RosterChanged{*people});
    m_ledger->gallery().load();
    m_connections.attach(*m_ledger);
}

void LedgerWorker::publishReport(const OpenReport& report)
{
    QString problem;
    if (!report.database.setAsidePath.isEmpty())
        problem =
            tr("The database was damaged and has been moved to %1. A new one was started; call your administrator.")
                .arg(report.database.setAsidePath);
    else if (report.lost)
        problem = tr("Records %1 to %2 were lost to damage; call your administrator.")
                      .arg(QString::number(report.lost->first), QString::number(report.lost->last));
    else if (report.ledgerProblem)
        problem = tr("The ledger is damaged at record %1: %2")
                      .arg(QString::number(report.ledgerProblem->sequence), report.ledgerProblem->what);
    else if (report.database.logDamage && report.database.logDamage->isCertain)
        problem = tr("The database was damaged and has been repaired. A copy was kept as %1; call your administrator.")
                      .arg(report.database.logDamage->copyPath);
    else if (report.keyProblem)
        problem = report.keyProblem->message;
    m_keyProblem = report.keyProblem;
    m_context.problem.set(problem);
}

void LedgerWorker::auditReport(const OpenReport& report)
{
    if (report.database.logDamage) {
        AuditDetails details;
        details.note = report.database.logDamage->sentence();
        m_ledger->audit().note(
            otherEvent(kKioskActor, AuditKind::LogDamaged, report.database.logDamage->copyPath, std::move(details)));
    }
    if (report.lost) {
        AuditDetails details;
        details.punch = report.lost->first;
        details.count = report.lost->last - report.lost->first + 1;
        m_ledger->audit().note(otherEvent(kKioskActor, AuditKind::PunchesLost, {}, std::move(details)));
    }
}

void LedgerWorker::useModel(const QString& model, int dimension, const SimilarityScale& scale)
{
    m_context.embedder = {model, dimension, scale};
    if (m_ledger)
        m_ledger->gallery().load();
}

void LedgerWorker::useAttendance(const AttendanceConfig& attendance)
{
    m_context.attendance = attendance;
    if (m_ledger)
        m_ledger->recorder().useRules();
}

void LedgerWorker::drainCandidates()
{
    for (const PunchCandidate& candidate : m_candidates.takeAll()) {
        if (m_ledger) {
            m_ledger->recorder().record(candidate);
        } else {
            Person person;
            person.id = candidate.person;
            m_context.refuseUnrecorded(candidate.track, person, m_context.problem.text());
        }
    }
}

void LedgerWorker::lookForChanges()
{
    watchClock();
    if (!m_ledger)
        return;
    m_idleCheckpoint.look(m_ledger->store().database(), m_context.clock.read().monotonic);
    retryKey();
    if (const Result<bool> erased = m_ledger->store().finishErasing(); !erased)
        qCWarning(lcKiosk).noquote() << "what was deleted is not erased yet:" << erased.error().message;
    if (m_ledger->gallery().hasChangedOutside())
        m_ledger->gallery().load();
    m_ledger->rosterDelivery().send();
}

void LedgerWorker::retryKey()
{
    if (!m_keyProblem)
        return;
    if (const Status restored = m_ledger->store().retryKey(m_setup.storage); !restored)
        return;
    qCInfo(lcKiosk) << "the template key was restored; people are recognized again";
    // The gallery said the same, with the same words, and says what it finds now.
    if (m_context.problem.text() == std::exchange(m_keyProblem, {})->message)
        m_context.problem.set({});
    m_ledger->gallery().load();
}

void LedgerWorker::watchClock()
{
    const ClockReading now = m_context.clock.read();
    if (const std::optional<Milliseconds> jump = m_clockWatch.observe(now)) {
        qCWarning(lcKiosk) << "the clock jumped by" << jump->count() << "ms";
        if (m_ledger)
            m_ledger->clock().noteJump(*jump, now);
    }
    const ClockChanged state{now.quality != ClockQuality::Unsynchronized && isPlausible(now),
                             m_ledger && m_ledger->clock().isBehind(now)};
    if (std::exchange(m_clockShown, state) != state)
        m_context.ports.publish(state);
    if (m_ledger && m_clockWatch.isTrustworthy())
        m_ledger->clock().correct(now);
}

} // namespace rollcall

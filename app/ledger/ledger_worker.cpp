#include "ledger/ledger_worker.h"

#include "base/logging.h"
#include "storage/set_aside.h"

namespace rollcall {

namespace {

/// How soon a store that could not be opened is tried again: a full disk is emptied by hand, a locked file is free in
/// seconds.
constexpr Milliseconds kReopenInterval{5'000};
/// How soon a change made by another program (rollcallctl) is noticed.
constexpr Milliseconds kChangeInterval{1'000};
/// How many looks at the store after a failed write it is tried again.
constexpr int kLooksUntilRetry = 5;
/// How often damaged databases that were kept for long enough are searched for.
constexpr std::chrono::hours kTidyInterval{1};

} // namespace

LedgerWorker::LedgerWorker(LedgerSetup setup, LedgerPorts ports, const Clock& clock,
                           Mailbox<PunchCandidate>& candidates)
    : m_setup(std::move(setup)), m_context(std::move(ports), clock, m_setup.attendance, this), m_candidates(candidates),
      m_connections(m_context, m_setup.site, m_setup.connectors)
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &LedgerWorker::openStore);
    connect(&m_changes, &QTimer::timeout, this, &LedgerWorker::lookForChanges);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        if (const auto tidied = tidySetAside(databasePath(m_setup.storage), m_context.clock.wall()); !tidied)
            qCWarning(lcKiosk).noquote() << tidied.error().message;
    });
    openStore();
    m_candidates.onFilled(wakeIn(this, &LedgerWorker::drainCandidates));
    drainCandidates();
    m_connections.start();
    watchClock();
    m_changes.start(kChangeInterval);
    m_tidy.start(kTidyInterval);
}

LedgerWorker::~LedgerWorker()
{
    m_candidates.silence();
    drainCandidates();
    m_connections.stop(); // while its last answers can still be stored
    m_connections.detach();
}

Result<std::unique_ptr<Store>> LedgerWorker::tryToOpen(OpenReport& report)
{
    OpenOptions options;
    options.createIfMissing = !m_hadStore;
    options.setAsideIfCorrupt = true;
    options.faultHook = m_setup.faultHook;
    auto store = Store::open(m_setup.storage, m_connections.subscribers(), m_context.clock, options, &report);
    if (!store && store.error().code == ErrorCode::NotFound && m_hadStore)
        return failure(ErrorCode::NotFound,
                       tr("The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.")
                           .arg(databasePath(m_setup.storage)));
    return store;
}

void LedgerWorker::closeStore(FoundFault fault)
{
    m_connections.detach();
    m_ledger.reset();
    notOpen(std::move(fault));
}

void LedgerWorker::notOpen(FoundFault fault)
{
    m_context.problem.set(StorageProblem::Part::Store, std::move(fault));
    m_reopen.start(kReopenInterval);
}

void LedgerWorker::openStore()
{
    if (m_setup.lock) {
        if (const Status taken = m_setup.lock->take(); !taken) {
            const Error& error = taken.error();
            notOpen(
                {error.code == ErrorCode::Busy ? StorageFault::SecondCopy : faultOf(error, StorageFault::Unreadable),
                 error.message});
            return;
        }
    }
    OpenReport report;
    Result<std::unique_ptr<Store>> store = tryToOpen(report);
    if (!store) {
        const Error& error = store.error();
        notOpen({error.code == ErrorCode::NotFound ? StorageFault::Moved : faultOf(error, StorageFault::Unreadable),
                 error.message});
        return;
    }
    m_hadStore = true;
    m_ledger = std::make_unique<OpenLedger>(std::move(*store), m_context, m_connections);
    publishReport(report);
    auditReport(report);
    if (const Status remembered = m_ledger->store().news().rememberListeners(); !remembered)
        qCWarning(lcKiosk).noquote() << "portraits for removed systems stay:" << remembered.error().message;
    // First of all that is published: a kiosk that knows people is not set up as if it were new.
    if (const Result<int> people = m_ledger->store().roster().count())
        m_context.ports.publish(RosterChanged{*people, std::nullopt});
    m_ledger->gallery().load();
    m_connections.attach(*m_ledger);
}

void LedgerWorker::publishReport(const OpenReport& report)
{
    using Part = StorageProblem::Part;
    std::optional<FoundFault> damage;
    if (report.lost)
        damage = {StorageFault::RecordsLost,
                  tr("Records %1 to %2 were lost to damage; call your administrator.")
                      .arg(QString::number(report.lost->first), QString::number(report.lost->last))};
    else if (report.ledgerProblem)
        damage = {StorageFault::LedgerDamaged,
                  tr("The ledger is damaged at record %1: %2")
                      .arg(QString::number(report.ledgerProblem->sequence), report.ledgerProblem->what)};
    else if (report.database.logDamage && report.database.logDamage->isCertain)
        damage = {StorageFault::Repaired, tr("The database was damaged and has been repaired. A copy was kept as %1; "
                                             "call your administrator.")
                                              .arg(report.database.logDamage->copyPath)};
    m_context.problem.set(Part::Damage, std::move(damage));
    setKeyProblem(report.keyProblem);
    if (const auto notice = m_ledger->repairs().notice())
        m_context.problem.set(Part::Repair, notice->isEmpty()
                                                ? std::nullopt
                                                : std::optional(FoundFault{StorageFault::Repaired, *notice}));
    m_context.problem.recordingWorks();
    m_context.problem.set(Part::Store, std::nullopt);
}

void LedgerWorker::setKeyProblem(const std::optional<Error>& problem)
{
    std::optional<FoundFault> fault;
    if (problem) {
        StorageFault kind = StorageFault::KeyUnsafe;
        if (problem->code == ErrorCode::NotFound)
            kind = StorageFault::KeyMissing;
        else if (problem->code == ErrorCode::Corrupt)
            kind = StorageFault::KeyWrong;
        fault = {kind, problem->message};
    }
    m_context.problem.set(StorageProblem::Part::Key, std::move(fault));
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
    if (m_ledger) {
        if (const Status inPlace = m_ledger->store().database().checkInPlace(); !inPlace)
            closeStore({StorageFault::Moved, tr("The database was moved, replaced or deleted while it was in use. "
                                                "Nothing is recorded until it is back.")});
    }
    if (!m_ledger)
        return;
    retryRecording();
    m_idleCheckpoint.look(m_ledger->store().database(), m_context.clock.read().monotonic);
    retryKey();
    if (const Result<bool> erased = m_ledger->store().finishErasing(); !erased)
        qCWarning(lcKiosk).noquote() << "what was deleted is not erased yet:" << erased.error().message;
    if (m_ledger->gallery().hasChangedOutside())
        m_ledger->gallery().load();
    m_ledger->delivery().lookForPauses();
    m_ledger->rosterDelivery().send();
}

/// A person who finds no way to check in cannot show that there is one again.
void LedgerWorker::retryRecording()
{
    if (!m_context.problem.has(StorageProblem::Part::Recording)) {
        m_failingFor = 0;
        return;
    }
    if (++m_failingFor % kLooksUntilRetry == 0 && m_ledger->store().tryWriting())
        m_context.problem.recordingWorks();
}

void LedgerWorker::retryKey()
{
    if (!m_context.problem.has(StorageProblem::Part::Key))
        return;
    if (const Status restored = m_ledger->store().retryKey(m_setup.storage); !restored) {
        setKeyProblem(restored.error()); // it may be another one by now
        return;
    }
    qCInfo(lcKiosk) << "the template key was restored; people are recognized again";
    setKeyProblem(std::nullopt);
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

#include "ledger/ledger_worker.h"

#include "attendance/attack_watch.h"
#include "attendance/direction_policy.h"
#include "base/logging.h"
#include "connectors/registry.h"

#include <algorithm>

namespace rollcall {

namespace {

/// How soon a store that could not be opened is tried again: a full disk is emptied by hand, a locked file is free in
/// seconds.
constexpr Milliseconds kReopenInterval{5'000};
/// How soon a change made by another program (rollcallctl) is noticed.
constexpr Milliseconds kChangeInterval{1'000};
/// Queue figures on screen: fresh enough to watch, rare enough to cost nothing during a backlog.
constexpr Milliseconds kLinksInterval{250};

/// A person whose punch could not be written is tried again after this: long enough to read what the screen says.
constexpr Milliseconds kRetryDelay{3'000};
/// Punches by face within the longest undo window (a minute) and its grace, many times over.
constexpr std::size_t kMaxRivals = 256;

QString setAsideSentence(const DatabaseReport& report)
{
    return LedgerWorker::tr(
               "The database was damaged and has been set aside as %1. A new one was begun; call your administrator.")
        .arg(report.setAsidePath);
}

} // namespace

LedgerWorker::LedgerWorker(LedgerSetup setup, LedgerPorts ports, const Clock& clock,
                           Mailbox<PunchCandidate>& candidates)
    : m_setup(std::move(setup)), m_ports(std::move(ports)), m_clock(clock), m_candidates(candidates),
      m_tables(m_setup.connectors)
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &LedgerWorker::openStore);
    connect(&m_changes, &QTimer::timeout, this, &LedgerWorker::lookForChanges);
    m_links.setSingleShot(true);
    connect(&m_links, &QTimer::timeout, this, &LedgerWorker::publishLinks);

    m_questionEnds.setSingleShot(true);
    connect(&m_questionEnds, &QTimer::timeout, this, [this] { endQuestion(EntryOutcome::NoAnswer); });

    m_connectors = std::make_unique<ConnectorHost>(m_clock, m_setup.site, [this](ConnectorEvent event) {
        std::visit([this](const auto& what) { handle(what); }, event);
    });
    openStore();
    m_candidates.onFilled(wakeIn(this, &LedgerWorker::drainCandidates));
    drainCandidates();
    for (const ConnectorSettings& table : m_tables)
        startConnector(table);
    m_changes.start(kChangeInterval);
}

LedgerWorker::~LedgerWorker()
{
    m_candidates.silence();
    drainCandidates();
    if (!m_connectors->stop())
        qCWarning(lcKiosk) << "a connector did not stop in time and is left behind";
}

void LedgerWorker::openStore()
{
    OpenOptions options;
    options.setAsideIfCorrupt = true;
    options.faultHook = m_setup.faultHook;
    OpenReport report;
    Result<std::unique_ptr<Store>> store =
        Store::open(m_setup.storage, subscribersOf(m_tables), m_clock, options, &report);
    if (!store) {
        setProblem(store.error().message);
        m_reopen.start(kReopenInterval);
        return;
    }
    m_store = std::move(*store);
    m_mayNeedCorrection = true; // left by the program's run before, in the same boot
    m_service = std::make_unique<AttendanceService>(m_store->ledger(), m_setup.attendance);
    m_dispatcher =
        std::make_unique<Dispatcher>(m_store->outbox(), m_clock, [this](const ConnectorId& id, DeliveryBatch batch) {
            deliver(id, std::move(batch));
        });
    m_dispatcher->setObserver([this] { scheduleLinks(); });
    for (const auto& [id, limit] : m_batchLimits)
        m_dispatcher->addConnector(id, limit);
    for (const auto& [id, status] : m_status)
        m_dispatcher->linkChanged(id, status.state == LinkState::Online);

    if (!report.database.setAsidePath.isEmpty())
        setProblem(setAsideSentence(report.database));
    else if (report.ledgerProblem)
        setProblem(tr("The ledger is damaged at entry %1: %2")
                       .arg(report.ledgerProblem->sequence)
                       .arg(report.ledgerProblem->what));
    else if (report.keyProblem)
        setProblem(report.keyProblem->message);
    else
        setProblem({});
    if (const Status forgotten = m_store->news().forgetOthers(); !forgotten)
        qCWarning(lcKiosk).noquote() << "news for servers that are gone stays:" << forgotten.error().message;
    // First: a kiosk that knows people is not set up as if it were new.
    if (const Result<int> people = m_store->roster().count())
        m_ports.publish(RosterChanged{*people});
    publishAdminState();
    loadGallery();
    sendRosterChanges();
    scheduleLinks();
}

void LedgerWorker::setProblem(const QString& problem)
{
    if (!problem.isEmpty() && problem != m_problem)
        qCWarning(lcKiosk).noquote() << problem;
    m_problem = problem;
    m_ports.publish(StorageChanged{problem});
}

void LedgerWorker::useModel(const QString& model, int dimension, const SimilarityScale& scale)
{
    m_scale = scale;
    m_model = model;
    m_dimension = dimension;
    loadGallery();
}

void LedgerWorker::loadGallery()
{
    if (!m_store || m_model.isEmpty())
        return;
    const Result<qint64> revision = m_store->roster().revision();
    Result<TemplateLoad> load = m_store->roster().loadTemplates(m_model);
    if (!load || !revision) {
        setProblem(load ? revision.error().message : load.error().message);
        return; // the gallery in use stays; looked at again with the next change
    }
    QString problem;
    if (load->unreadable > 0)
        problem =
            tr("%1 face templates cannot be read with this key; enroll these people again.").arg(load->unreadable);
    else if (load->otherModels > 0)
        problem = tr("%1 people were enrolled with another face engine and are not recognized; enroll them again, or "
                     "choose that engine in the configuration (%2 is in use).")
                      .arg(load->otherModels)
                      .arg(m_model);
    if (!problem.isEmpty() || (!m_galleryProblem.isEmpty() && m_problem == m_galleryProblem))
        setProblem(problem);
    m_galleryProblem = problem;
    m_rosterRevision = *revision;
    m_gallery = Gallery::build(m_model, m_dimension, load->templates);
    m_ports.useGallery(m_gallery);
    loadExtraMargins();
    if (const Result<int> people = m_store->roster().count())
        m_ports.publish(RosterChanged{*people});
}

void LedgerWorker::lookForChanges()
{
    watchClock();
    if (!m_store)
        return;
    const Result<DataVersion> version = m_store->dataVersion();
    if (version && version->rosterRevision != m_rosterRevision) {
        m_rosterRevision = version->rosterRevision; // also where there is no model, and so no gallery
        loadGallery();
        sendRosterChanges();
    }
}

void LedgerWorker::drainCandidates()
{
    for (const PunchCandidate& candidate : m_candidates.takeAll())
        recognized(candidate);
}

void LedgerWorker::recognized(const PunchCandidate& candidate)
{
    PunchRequest request;
    request.person.id = candidate.person;
    request.at = candidate.at;
    request.similarity = candidate.similarity;
    request.rival = candidate.rival;
    recordPerson(std::move(request), candidate.track);
}

/// For a request that names nobody but by the identifier.
void LedgerWorker::recordPerson(PunchRequest request, TrackId track)
{
    const Result<std::optional<Person>> person = findPerson(request.person.id);
    if (!person) {
        refuse(track, request.person, {RefusalReason::NotRecorded, person.error().message, std::nullopt});
        return;
    }
    if (!*person) {
        refuse(track, request.person, {RefusalReason::PersonUnknown, {}, std::nullopt});
        return;
    }
    request.person = **person;
    record(request, track);
}

void LedgerWorker::record(const PunchRequest& request, TrackId track)
{
    const Result<std::optional<Punch>> before = m_store->ledger().latestOf(request.person.id);
    PunchOutcome outcome = m_service->record(request);
    if (std::holds_alternative<DirectionNeeded>(outcome)) {
        m_asked[track] = request;
        m_ports.publish(DirectionAsked{track, request.person});
    } else if (auto* refusal = std::get_if<Refusal>(&outcome)) {
        refuse(track, request.person, *refusal);
    } else {
        if (!m_problem.isEmpty() && m_recordingFailed)
            setProblem({}); // the disk has room again
        m_recordingFailed = false;
        m_mayNeedCorrection |= request.at.quality != ClockQuality::Synchronized;
        const Milliseconds undoFor =
            request.method == VerifyMethod::Face ? m_setup.attendance.undoWindow : Milliseconds{0};
        m_dispatcher->hold(std::get<Punch>(outcome).sequence, undoFor);
        if (undoFor > Milliseconds{0} && !request.rival.isEmpty()) {
            m_rivals.emplace_back(std::get<Punch>(outcome).facts.key, request.rival);
            if (m_rivals.size() > kMaxRivals)
                m_rivals.pop_front();
        }
        m_ports.publish(
            PunchRecorded{track, std::get<Punch>(std::move(outcome)), before.value_or(std::nullopt), undoFor});
        m_dispatcher->punchCommitted();
        scheduleLinks();
    }
}

void LedgerWorker::noteAttack(AttackSign sign)
{
    qCWarning(lcKiosk).noquote() << "a picture or a screen was held up to the camera:" << nameOf(sign);
    if (!m_store)
        return;
    const Status noted = m_store->audit().record(QStringLiteral("kiosk"), QStringLiteral("attack.suspected"),
                                                 QStringLiteral("camera"), nameOf(sign));
    if (!noted)
        qCWarning(lcKiosk).noquote() << "the audit trail was not written:" << noted.error().message;
}

void LedgerWorker::refuse(TrackId track, const Person& person, const Refusal& refusal)
{
    if (refusal.reason == RefusalReason::NotRecorded) {
        // Nothing was written, so nothing may be claimed: the person may try again.
        m_recordingFailed = m_store != nullptr;
        setProblem(refusal.detail);
        QTimer::singleShot(kRetryDelay, this, [this, id = person.id] { m_ports.retract(id); });
    }
    m_ports.publish(PunchRefused{track, person, refusal});
}

void LedgerWorker::answerDirection(TrackId track, std::optional<Direction> direction)
{
    const auto asked = m_asked.find(track);
    if (asked == m_asked.end())
        return;
    PunchRequest request = asked->second;
    m_asked.erase(asked);
    if (!direction) {
        m_ports.retract(request.person.id);
        return;
    }
    request.chosen = direction;
    if (m_store)
        record(request, track);
    else
        refuse(track, request.person, {RefusalReason::NotRecorded, m_problem, std::nullopt});
}

void LedgerWorker::deliver(const ConnectorId& id, DeliveryBatch batch)
{
    for (const DeliveryEntry& entry : batch)
        m_inFlight[{id, entry.outboxId}] = entry.punch.sequence;
    m_connectors->deliver(id, std::move(batch));
}

void LedgerWorker::handle(const ConnectorReady& event)
{
    if (event.knowsTokens)
        m_tokenServers.insert(event.id);
    const Subscribers subscribers = subscribersOf(m_tables);
    const auto has = [&event](const std::vector<ConnectorId>& ids) {
        return std::find(ids.begin(), ids.end(), event.id) != ids.end();
    };
    if (has(subscribers.people)) {
        m_news[event.id] = {};
        sendRosterChanges(event.id);
    }
    if (!has(subscribers.punches))
        return;
    m_batchLimits[event.id] = event.batchLimit;
    if (m_dispatcher)
        m_dispatcher->addConnector(event.id, event.batchLimit);
}

void LedgerWorker::handle(const ConnectorStatus& status)
{
    m_status[status.id] = status;
    if (m_dispatcher)
        m_dispatcher->linkChanged(status.id, status.state == LinkState::Online);
    scheduleLinks();
}

void LedgerWorker::handle(const ConnectorAnswers& event)
{
    if (!m_dispatcher)
        return; // the store was never open, so nothing was under way
    m_dispatcher->answered(event.id, event.answers);
    for (const DeliveryAnswer& answer : event.answers) {
        const auto sent = m_inFlight.find({event.id, answer.outboxId});
        if (sent == m_inFlight.end())
            continue;
        if (answer.verdict == DeliveryAnswer::Verdict::Accepted)
            m_ports.publish(PunchDelivered{event.id, sent->second});
        m_inFlight.erase(sent);
    }
    scheduleLinks();
}

void LedgerWorker::handle(const ConnectorCollected& event)
{
    if (!m_store)
        return; // not confirmed, so collected again
    for (const PunchDraft& draft : event.punches) {
        if (const Result<Punch> punch = m_store->ledger().append(draft); !punch) {
            setProblem(punch.error().message);
            return;
        }
    }
    m_connectors->confirm(event.id, event.cursor);
    m_dispatcher->punchCommitted();
    scheduleLinks();
}

void LedgerWorker::handle(const ConnectorRosterSettled& event)
{
    const auto told = m_news.find(event.id);
    if (told == m_news.end() || !m_store)
        return;
    for (const qint64 ticket : event.tickets)
        told->second.tickets.erase(ticket);
    if (const Status settled = m_store->news().settle(event.id, event.tickets); !settled)
        qCWarning(lcKiosk).noquote() << "a server will be told once more after a restart:" << settled.error().message;
    sendRosterChanges(event.id);
}

void LedgerWorker::sendRosterChanges()
{
    for (const auto& [id, inFlight] : m_news)
        sendRosterChanges(id);
}

/// Hands on what is new since the last time, as far as there is room.
void LedgerWorker::sendRosterChanges(const ConnectorId& id)
{
    ChangesInFlight& inFlight = m_news[id];
    const int room = kMaxRosterChanges - static_cast<int>(inFlight.tickets.size());
    if (!m_store || room <= 0)
        return;
    Result<std::vector<RosterChange>> news = m_store->roster().news(id, inFlight.newest, room);
    if (!news) {
        qCWarning(lcKiosk).noquote() << "news of people cannot be read:" << news.error().message;
        return;
    }
    if (news->empty())
        return;
    for (const RosterChange& item : *news)
        inFlight.tickets.insert(item.ticket);
    inFlight.newest = news->back().ticket;
    m_connectors->rosterChanged(id, std::move(*news));
}

void LedgerWorker::scheduleLinks()
{
    if (!m_links.isActive())
        m_links.start(kLinksInterval);
}

void LedgerWorker::publishLinks()
{
    LinksChanged links;
    for (const auto& [id, status] : m_status)
        links.status.push_back(status);
    if (m_store) {
        if (Result<std::vector<OutboxStats>> stats = m_store->outbox().stats())
            links.stats = std::move(*stats);
        for (const OutboxStats& waiting : links.stats) {
            if (waiting.pending + waiting.parked > 0 && !isConnected(waiting.connector))
                links.leftOver.push_back(waiting);
        }
    }
    m_ports.publish(std::move(links));
}

} // namespace rollcall

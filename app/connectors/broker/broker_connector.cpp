#include "connectors/broker/broker_connector.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/broker/device_codec.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rollcall::broker {

namespace {

using net::Judgement;
using net::Next;
using Remedy = EventAnswer::Remedy;
using Verdict = DeliveryAnswer::Verdict;

constexpr std::size_t kMaxSuspects = 10'000;

enum HttpStatus { NotFound = 404, Conflict = 409 };

Judgement refused(const QString& reason)
{
    return {Verdict::Retry, Next::Refused, reason, Milliseconds{0}};
}

QString unknownAlthoughRegistered(const QString& reason)
{
    return sentence(
        QT_TRANSLATE_NOOP("Connector", "The broker does not know this device, although it is registered there: %1"),
        {inEnglish(reason)});
}

/// Not one request failed, but no request can succeed.
bool isAboutTheServer(ConnectorFault fault)
{
    return fault != ConnectorFault::NoAnswer && fault != ConnectorFault::HungUp &&
           fault != ConnectorFault::AnswersSomethingElse;
}

SentEvents sentEvents(const Content& content, const DeliveryBatch& entries)
{
    SentEvents sent;
    for (const DeliveryEntry& entry : entries) {
        sent.ids.push_back(eventId(content, entry.punch));
        if (eventsOf(content, entry) > 1)
            sent.expressions.push_back(eventId(content, entry.punch, emotionCode(entry.evidence.expression)));
        sent.withImages = sent.withImages || (content.images && !entry.evidence.portraitJpeg.isEmpty());
    }
    return sent;
}

} // namespace

BrokerConnector::BrokerConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink,
                                 SitePort& site)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Event broker (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = settings.batchSize,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)),
      m_heartbeat(std::make_unique<Heartbeat>(m_settings, client(), clock, site,
                                              [this](const net::HttpOutcome& outcome) { beaten(outcome); }))
{
    const bool hasPush = !m_settings.push.isEmpty();
    if (hasPush || !m_settings.enrollments.isEmpty())
        m_enrollments = std::make_unique<EnrollmentSync>(
            m_settings, client(), clock, site,
            EnrollmentSync::Listener{.changed = [this] { showAll(); }, .notRegistered = [this] { syncIsUnknown(); }});
    if (hasPush)
        m_push = std::make_unique<PushFeed>(
            m_settings, clock,
            PushFeed::Listener{.published = [this](ReadAddition person) { m_enrollments->publish(std::move(person)); },
                               .connected = [this] { m_enrollments->syncNow(); },
                               .changed = [this] { showAll(); }});
}

void BrokerConnector::begin()
{
    m_heartbeat->start();
    if (m_enrollments)
        m_enrollments->start();
    if (m_push)
        m_push->start();
}

void BrokerConnector::halt()
{
    m_heartbeat->stop();
    if (m_push)
        m_push->stop();
    if (m_enrollments)
        m_enrollments->stop();
    m_jobs.clear();
    m_isAsking = m_isJustRegistered = m_isHeartbeatMissing = m_eventsWork = false;
}

/// Ten events a request. What the broker failed with before goes alone and after the others, the worst last: nothing
/// waits behind it.
void BrokerConnector::work()
{
    if (m_isAsking)
        return;
    DeliveryBatch sound;
    std::vector<std::pair<int, DeliveryEntry>> suspects;
    DeliveryBatch unsendable;
    for (DeliveryEntry& entry : take(m_settings.batchSize)) {
        if (entry.punch.facts.person.isEmpty())
            unsendable.push_back(std::move(entry));
        else if (const auto found = m_suspects.find(entry.outboxId); found != m_suspects.end())
            suspects.emplace_back(found->second, std::move(entry));
        else
            sound.push_back(std::move(entry));
    }
    m_jobs.clear();
    int events = 0;
    for (DeliveryEntry& entry : sound) {
        const int more = eventsOf(m_settings.content, entry);
        if (m_jobs.empty() || events + more > kMaxEvents) {
            m_jobs.push_back({});
            events = 0;
        }
        events += more;
        m_jobs.back().entries.push_back(std::move(entry));
    }
    std::stable_sort(suspects.begin(), suspects.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    for (auto& [failures, entry] : suspects)
        m_jobs.push_back({.entries = {std::move(entry)}});
    settle(unsendable, {Verdict::Rejected, Next::GoOn,
                        sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person")), Milliseconds{0}});
    sendNext();
}

void BrokerConnector::sendNext()
{
    if (!isRunning() || isPaused() || m_isAsking || m_jobs.empty())
        return;
    m_isAsking = true;
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    Content content = m_settings.content;
    content.images = content.images && job.images;
    const WallTime now = clock().wall();
    client().send(requestTo(m_settings, m_settings.events, encodeEvents(content, job.entries, now)),
                  [this, job, sent = sentEvents(content, job.entries), now](const net::HttpOutcome& outcome) {
                      m_isAsking = false;
                      answered(job, readEventAnswer(outcome, sent, now));
                  });
}

/// After something else than events was asked.
void BrokerConnector::goOnSending()
{
    if (!m_jobs.empty())
        sendNext();
    else if (isRunning() && !isPaused() && !waiting().empty())
        work();
}

void BrokerConnector::answered(const Job& job, const EventAnswer& answer)
{
    if (answer.mayBeAnEntry)
        suspect(job);
    switch (answer.remedy) {
    case Remedy::Register:
        if (std::exchange(m_isJustRegistered, false)) {
            rest(refused(unknownAlthoughRegistered(answer.all.reason)));
            return;
        }
        m_jobs.push_front(job);
        registerAt(0);
        return;
    case Remedy::WithoutImage:
        m_jobs.push_front({.entries = job.entries, .images = false});
        sendNext();
        return;
    case Remedy::Singly:
        divide(job, answer);
        if (!answer.entries.empty())
            settleJob(job, answer);
        sendNext();
        return;
    case Remedy::None:
        break;
    }
    if (answer.entries.empty() && answer.all.next != Next::GoOn) {
        rest(answer.all);
        return;
    }
    if (!answer.mayBeAnEntry) {
        didWell();
    } else if (const Judgement judged = counted({Verdict::Retry, Next::GoOn, answer.all.reason, answer.all.retryAfter});
               judged.next != Next::GoOn) {
        rest(judged);
        return;
    }
    settleJob(job, answer);
    sendNext();
}

void BrokerConnector::settleJob(const Job& job, const EventAnswer& answer)
{
    std::vector<std::pair<qint64, Judgement>> settled;
    QString problem;
    for (std::size_t i = 0; i < job.entries.size(); ++i) {
        const Judgement& judgement = answer.entries.empty() ? answer.all : answer.entries[i];
        // Of several, one that is to be sent again goes by itself now.
        if (answer.remedy == Remedy::Singly && judgement.verdict != Verdict::Accepted)
            continue;
        if (judgement.verdict == Verdict::Retry)
            problem = judgement.reason;
        else
            m_suspects.erase(job.entries[i].outboxId);
        m_eventsWork = m_eventsWork || judgement.verdict == Verdict::Accepted;
        settled.emplace_back(job.entries[i].outboxId, judgement);
    }
    m_isJustRegistered = false;
    noteWorking(problem);
    for (const auto& [outboxId, judgement] : settled)
        settle(outboxId, judgement);
}

/// Each by itself, but for those that the broker has taken.
void BrokerConnector::divide(const Job& job, const EventAnswer& answer)
{
    for (std::size_t i = job.entries.size(); i-- > 0;) {
        if (answer.entries.empty() || answer.entries[i].verdict != Verdict::Accepted)
            m_jobs.push_front({.entries = {job.entries[i]}, .images = job.images});
    }
}

void BrokerConnector::suspect(const Job& job)
{
    if (m_suspects.size() >= kMaxSuspects)
        m_suspects.clear();
    for (const DeliveryEntry& entry : job.entries)
        ++m_suspects[entry.outboxId];
}

void BrokerConnector::rest(const Judgement& judgement)
{
    m_jobs.clear();
    m_problem = judgement.reason;
    pause(judgement);
}

void BrokerConnector::syncIsUnknown()
{
    if (isRunning() && !isPaused() && !m_isAsking && !m_isJustRegistered && !m_isHeartbeatMissing)
        registerAt(0);
}

void BrokerConnector::registerAt(std::size_t which)
{
    m_isAsking = true;
    client().send(registrationRequest(m_settings, m_settings.registrations[which]),
                  [this, which](const net::HttpOutcome& outcome) {
                      m_isAsking = false;
                      registered(outcome, which);
                  });
}

void BrokerConnector::registered(const net::HttpOutcome& outcome, std::size_t which)
{
    if (!outcome) {
        rest(net::judgeFailure(outcome.error()));
        return;
    }
    const int status = outcome->status;
    if (outcome->isSuccess() || status == Conflict) {
        qCInfo(lcConnector).noquote() << id().value() << "is registered with the broker";
        m_isJustRegistered = true;
        m_heartbeat->beat();
        if (m_enrollments)
            m_enrollments->syncNow();
        goOnSending();
        return;
    }
    if (status == NotFound && which + 1 < m_settings.registrations.size()) {
        registerAt(which + 1);
        return;
    }
    Judgement judgement = net::judgeStatus(*outcome, clock().wall());
    if (status == NotFound)
        judgement.reason = sentence(QT_TRANSLATE_NOOP("Connector", "The broker does not know this device, and takes no "
                                                                   "registration at %1: check the address and the "
                                                                   "dialect"),
                                    {outcome->url.path()});
    if (judgement.verdict == Verdict::Rejected)
        judgement = refused(judgement.reason);
    if (judgement.next == Next::GoOn)
        judgement.next = Next::Pause;
    rest(judgement);
}

/// Events are what counts: where they are taken, a heartbeat that fails is shown and holds nothing up.
void BrokerConnector::beaten(const net::HttpOutcome& outcome)
{
    if (outcome && outcome->isSuccess()) {
        const auto json = net::readJson(*outcome);
        m_heartbeatProblem = json ? QString() : json.error();
        m_isHeartbeatMissing = false;
        if (!m_isAsking)
            m_isJustRegistered = false;
        if (m_enrollments)
            m_enrollments->heardOf(enrollmentVersionIn(*outcome));
        showAll();
        return;
    }
    Judgement judgement = outcome ? net::judgeStatus(*outcome, clock().wall()) : net::judgeFailure(outcome.error());
    m_heartbeatProblem = judgement.reason;
    if (isPaused() || m_isAsking) {
        showAll();
        return;
    }
    const bool isServer = !outcome && isAboutTheServer(outcome.error().fault);
    if (outcome && isNotRegistered(*outcome)) {
        if (!m_isHeartbeatMissing && !m_isJustRegistered) {
            registerAt(0);
            return;
        }
        m_isJustRegistered = false;
        m_isHeartbeatMissing = true;
        judgement = refused(unknownAlthoughRegistered(judgement.reason));
    }
    if (isServer || (!m_eventsWork && judgement.next != Next::GoOn))
        rest(judgement);
    else
        showAll();
}

void BrokerConnector::noteWorking(const QString& problem)
{
    m_problem = problem;
    working(status().detail); // it is working; what is shown follows
    showAll();
}

void BrokerConnector::showAll()
{
    QString detail = m_problem;
    if (detail.isEmpty())
        detail = m_heartbeatProblem;
    if (detail.isEmpty() && m_enrollments)
        detail = m_enrollments->detail();
    if (detail.isEmpty() && m_push)
        detail = m_push->problem();
    show(detail);
}

} // namespace rollcall::broker

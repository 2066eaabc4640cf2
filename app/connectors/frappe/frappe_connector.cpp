#include "connectors/frappe/frappe_connector.h"

#include "base/logging.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::frappe {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kBatch = 20;
/// Attendance is computed hourly there.
constexpr Milliseconds kSyncInterval = std::chrono::minutes{10};
/// A person who was recognized a moment ago may not be in the ledger yet.
constexpr Milliseconds kSyncMargin = std::chrono::minutes{2};

} // namespace

FrappeConnector::FrappeConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink,
                                 SitePort& site)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Frappe HR (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = kBatch,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)), m_site(site), m_syncTimer(this)
{
    connect(&m_syncTimer, &QTimer::timeout, this, qOverload<>(&FrappeConnector::moveSync));
}

void FrappeConnector::begin()
{
    if (!m_settings.shiftTypes.isEmpty())
        m_syncTimer.start(kSyncInterval);
}

void FrappeConnector::halt()
{
    m_syncTimer.stop();
}

void FrappeConnector::work()
{
    const DeliveryEntry entry = take(1).front();
    // The answer before may have been lost. Frappe refuses a second log of a second, but not every version and setting
    // does.
    if (entry.attempt > 0)
        lookUp(entry, [this, entry](Proof proof) {
            if (proof == Proof::There)
                finish(entry, {Verdict::Accepted, Next::GoOn, {}, {}});
            else
                post(entry);
        });
    else
        post(entry);
}

void FrappeConnector::post(const DeliveryEntry& entry)
{
    client().send(logRequest(m_settings, entry.punch),
                  [this, entry](const net::HttpOutcome& outcome) { answered(entry, outcome); });
}

void FrappeConnector::answered(const DeliveryEntry& entry, const net::HttpOutcome& outcome)
{
    if (!outcome) {
        pause(net::judgeFailure(outcome.error()));
        return;
    }
    const LogJudgement judged = judgeLog(*outcome, clock().wall());
    if (judged.needsProof)
        lookUp(entry, [this, entry, otherwise = judged.judgement](Proof proof) { proven(entry, otherwise, proof); });
    else
        finish(entry, judged.judgement);
}

void FrappeConnector::lookUp(const DeliveryEntry& entry, std::function<void(Proof)> then)
{
    const net::HttpRequest request = employeeRequest(m_settings, entry.punch.facts.person);
    client().send(request, [this, entry, then = std::move(then)](const net::HttpOutcome& outcome) {
        if (!outcome) {
            pause(net::judgeFailure(outcome.error()));
            return;
        }
        const std::optional<QString> employee = firstName(*outcome);
        if (!employee || employee->isEmpty()) {
            then(Proof::Unknown);
            return;
        }
        client().send(logsRequest(m_settings, *employee, entry.punch),
                      [this, entry, then](const net::HttpOutcome& logs) {
                          if (logs)
                              then(proofIn(*logs, m_settings, entry.punch));
                          else
                              pause(net::judgeFailure(logs.error()));
                      });
    });
}

void FrappeConnector::proven(const DeliveryEntry& entry, const Judgement& otherwise, Proof proof)
{
    switch (proof) {
    case Proof::There:
        finish(entry, {Verdict::Accepted, Next::GoOn, {}, {}});
        return;
    case Proof::OtherDirection:
        finish(entry,
               {Verdict::Rejected,
                Next::GoOn,
                sentence(QT_TRANSLATE_NOOP("Connector", "The server has another entry of this person at the same "
                                                        "second, and keeps one")),
                {}});
        return;
    case Proof::Absent:
        // "Already there", and it is not: ask again rather than lose it.
        if (otherwise.verdict == Verdict::Accepted) {
            finish(entry, {Verdict::Retry,
                           Next::GoOn,
                           sentence(QT_TRANSLATE_NOOP("Connector", "The server says that it has this entry, and does "
                                                                   "not list it")),
                           {}});
            return;
        }
        break;
    case Proof::Unknown:
        break;
    }
    finish(entry, otherwise);
}

void FrappeConnector::finish(const DeliveryEntry& entry, const Judgement& judged)
{
    const Judgement judgement = counted(judged);
    if (judgement.next != Next::GoOn) {
        pause(judgement);
        return;
    }
    working(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
    settle(entry.outboxId, judgement);
}

void FrappeConnector::moveSync()
{
    if (isPaused() || !waiting().empty())
        return;
    ClockReading before = clock().read();
    if (before.quality == ClockQuality::Unsynchronized)
        return; // a clock that is ahead would close days that are not over
    before.utc -= kSyncMargin;
    m_site.facts(id(), [this, time = siteTime(before)](Result<SiteFacts> facts) {
        if (!isRunning() || !facts || facts->queued > 0)
            return;
        for (const QString& shiftType : m_settings.shiftTypes)
            moveSync(shiftType, time);
    });
}

void FrappeConnector::moveSync(const QString& shiftType, const QString& time)
{
    client().send(shiftRequest(m_settings, shiftType), [this, shiftType, time](const net::HttpOutcome& outcome) {
        const std::optional<ShiftSync> sync = outcome ? shiftSyncIn(*outcome) : std::nullopt;
        if (!sync) {
            qCWarning(lcConnector).noquote() << id().value() << "cannot read the shift type" << shiftType;
            return;
        }
        if (sync->isAutomatic || sync->last >= time) // the form of both compares as text
            return;
        client().send(moveSyncRequest(m_settings, shiftType, time), [this, shiftType](const net::HttpOutcome& moved) {
            if (!moved || !moved->isSuccess())
                qCWarning(lcConnector).noquote() << id().value() << "cannot move last_sync_of_checkin of" << shiftType;
        });
    });
}

} // namespace rollcall::frappe

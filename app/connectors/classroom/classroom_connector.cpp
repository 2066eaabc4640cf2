#include "connectors/classroom/classroom_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace rollcall::classroom {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

/// Handed over at a time; sent in batches of `batch_size`, and confirmed together.
constexpr int kRoundLimit = 100;
/// That server compares seconds: two records this far apart are not in one batch.
constexpr std::chrono::seconds kApart{30};
/// A round sends for so long at most: the outbox waits two minutes for a word.
constexpr Milliseconds kSendFor = std::chrono::seconds{45};
/// Until the schedule is asked again about a punch whose class is not known.
constexpr Milliseconds kClassUnknown = std::chrono::minutes{1};

Judgement judgement(Verdict verdict, const QString& reason = {}, Milliseconds after = Milliseconds{0})
{
    return {verdict, Next::GoOn, reason, after};
}

QString timeText(Second at)
{
    return toDateTimeUtc(at).toString(Qt::ISODate);
}

} // namespace

ClassroomConnector::ClassroomConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink,
                                       SitePort& site)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Class roster (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = kRoundLimit,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)),
      m_schedule(m_settings, {clock, site,
                              [this](const net::HttpRequest& request, net::HttpClient::Done done) {
                                  client().send(request, std::move(done));
                              },
                              [this](const Judgement& why) { rest(why); }, [this] { showDetail(); }}),
      m_heartbeat(
          m_settings, clock, site,
          [this](const net::HttpRequest& request, net::HttpClient::Done done) {
              client().send(request, std::move(done));
          },
          [this] { showDetail(); }),
      m_lists(m_settings, clock,
              [this](const net::HttpRequest& request, net::HttpClient::Done done) { ask(request, std::move(done)); }),
      m_confirmTimer(this)
{
    m_confirmTimer.setSingleShot(true);
}

void ClassroomConnector::begin()
{
    m_schedule.start();
    m_heartbeat.start();
}

void ClassroomConnector::halt()
{
    endRound();
    m_schedule.stop();
    m_heartbeat.stop();
}

void ClassroomConnector::endRound()
{
    ++m_round;
    m_confirmTimer.stop();
    m_entries.clear();
    m_records.clear();
    m_fresh.clear();
    m_jobs.clear();
    m_unconfirmed.clear();
    m_doubtful.clear();
}

void ClassroomConnector::rest(const Judgement& why)
{
    if (isPaused())
        return;
    endRound();
    pause(why);
}

void ClassroomConnector::ask(const net::HttpRequest& request, net::HttpClient::Done then)
{
    client().send(request, [this, round = m_round, then = std::move(then)](const net::HttpOutcome& outcome) {
        if (round == m_round)
            then(outcome);
    });
}

void ClassroomConnector::showDetail()
{
    const QString problem = m_schedule.detail();
    if (m_schedule.isReadable())
        working(problem.isEmpty() ? m_heartbeat.problem() : problem);
    else if (!isPaused())
        working(problem);
}

void ClassroomConnector::work()
{
    endRound();
    m_entries = take(kRoundLimit);
    findClasses(false);
}

/// Which class was on when the person came, not now.
void ClassroomConnector::findClasses(bool asked)
{
    const ClassHistory& history = m_schedule.history();
    std::vector<std::pair<qint64, Judgement>> unsendable;
    std::vector<Record> records;
    for (const DeliveryEntry& entry : m_entries) {
        Record record = recordOf(entry);
        if (record.student.isEmpty()) {
            unsendable.emplace_back(
                entry.outboxId,
                judgement(Verdict::Rejected, sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person"))));
            continue;
        }
        const auto found = history.at(record.at);
        const bool settled = (found && found->seen) || history.isKnown(record.at);
        if (!asked && (!m_schedule.isReady() || !settled)) {
            m_schedule.read([this, round = m_round] {
                if (round == m_round)
                    findClasses(true);
            });
            return;
        }
        if (found) {
            record.course = found->course;
            record.room = found->room;
            m_book.of(record, entry.attempt);
            records.push_back(std::move(record));
        } else if (history.isKnown(record.at)) {
            unsendable.emplace_back(
                entry.outboxId,
                judgement(Verdict::Rejected,
                          sentence(QT_TRANSLATE_NOOP("Connector", "Not for the class roster: no class was on in this "
                                                                  "room at %1"),
                                   {timeText(record.at)})));
        } else {
            const QString why = m_schedule.problem();
            unsendable.emplace_back(entry.outboxId,
                                    judgement(Verdict::Retry,
                                              why.isEmpty() ? sentence(QT_TRANSLATE_NOOP(
                                                                  "Connector", "Which class was on is not known yet"))
                                                            : why,
                                              kClassUnknown));
        }
    }
    m_entries.clear();
    std::sort(records.begin(), records.end(),
              [](const Record& a, const Record& b) { return std::tie(a.at, a.outboxId) < std::tie(b.at, b.outboxId); });
    m_records = std::move(records);
    const quint64 round = m_round;
    for (const auto& [outboxId, answer] : unsendable) {
        if (answer.verdict == Verdict::Rejected)
            m_book.forget(outboxId);
        settle(outboxId, answer);
    }
    // With the last answer the next round began.
    if (round == m_round && !m_records.empty())
        askAbout();
}

void ClassroomConnector::askAbout()
{
    std::vector<Record> unsure;
    std::vector<Record> others;
    for (const Record& record : m_records) {
        const SentBook::Trace* trace = m_book.find(record.outboxId);
        (trace != nullptr && trace->mayBeThere ? unsure : others).push_back(trace != nullptr ? trace->record : record);
    }
    m_records = others;
    if (unsure.empty()) {
        plan();
        return;
    }
    fetch(unsure, true, [this, unsure, others] {
        std::vector<Record> absent = unsure;
        settleListed(absent);
        m_records.insert(m_records.end(), absent.begin(), absent.end());
        if (!m_records.empty())
            plan();
    });
}

void ClassroomConnector::plan()
{
    const std::vector<Record> records = std::exchange(m_records, {});
    const quint64 round = m_round;
    for (const Record& record : records) {
        planOne(record);
        if (round != m_round)
            return;
    }
    // New ones first: those that are sent again have waited already.
    std::vector<std::vector<Record>> together;
    for (auto first = m_fresh.begin(); first != m_fresh.end();) {
        const auto last = first + std::min<std::ptrdiff_t>(m_settings.batchSize, m_fresh.end() - first);
        together.emplace_back(first, last);
        first = last;
    }
    m_jobs.insert(m_jobs.begin(), together.begin(), together.end());
    m_fresh.clear();
    m_sendingSince = clock().monotonic();
    sendNext();
}

void ClassroomConnector::planOne(const Record& record)
{
    SentBook::Trace& trace = m_book.of(record, 0);
    const auto since = std::chrono::floor<Milliseconds>(clock().monotonic() - trace.lastSent.value_or(MonotonicTime{}));
    const auto isNearTo = [&record](const Record& other) {
        return other.student == record.student && other.course == record.course &&
               std::chrono::abs(other.at - record.at) <= kApart;
    };
    const auto isInJob = [&](const std::vector<Record>& job) { return std::any_of(job.begin(), job.end(), isNearTo); };
    // Without an answer it was not counted, and may be on its way in all the same.
    const Milliseconds enough = m_settings.confirmAfter[trace.sends > 0 ? 2 : 1];
    if (trace.mayBeThere && trace.lastSent && since < enough) {
        again(record,
              sentence(
                  QT_TRANSLATE_NOOP("Connector", "Sent; the server's list does not have it yet, and is asked again")),
              enough - since);
    } else if (const auto other = m_book.deliveredWithin(record, m_settings.debounce - std::chrono::seconds{1})) {
        reject(record,
               sentence(QT_TRANSLATE_NOOP("Connector", "The server has a record of this person at %1, within %2 "
                                                       "seconds, and takes no other so soon"),
                        {timeText(*other), QString::number(m_settings.debounce.count())}));
    } else if (trace.sends >= kMaxSends) {
        m_doubtful.push_back(record);
    } else if (m_book.isPendingWithin(record, kApart) || isInJob(m_fresh) ||
               std::any_of(m_jobs.begin(), m_jobs.end(), isInJob)) {
        again(record, sentence(QT_TRANSLATE_NOOP("Connector", "Waits for another record of this person")),
              m_settings.confirmAfter[1]);
    } else if (trace.single) {
        m_jobs.push_back({record});
    } else {
        m_fresh.push_back(record);
    }
}

void ClassroomConnector::sendNext()
{
    const quint64 round = m_round;
    if (clock().monotonic() - m_sendingSince > kSendFor) {
        for (const std::vector<Record>& job : std::exchange(m_jobs, {})) {
            for (const Record& record : job)
                again(record, sentence(QT_TRANSLATE_NOOP("Connector", "Waits for the next upload")), Milliseconds{0});
        }
        if (round != m_round)
            return;
    }
    if (m_jobs.empty()) {
        if (!m_unconfirmed.empty())
            confirmLater(0);
        else
            askNextStudent();
        return;
    }
    const std::vector<Record> records = std::move(m_jobs.front());
    m_jobs.pop_front();
    const MonotonicTime now = clock().monotonic();
    for (const Record& record : records) {
        SentBook::Trace& trace = m_book.of(record, 0);
        // Before it is sent: whatever becomes of the request, it may have arrived.
        trace.mayBeThere = true;
        trace.lastSent = now;
        ++trace.sends;
    }
    ask(recordsRequest(m_settings, records),
        [this, records](const net::HttpOutcome& outcome) { sent(records, outcome); });
}

void ClassroomConnector::sent(const std::vector<Record>& records, const net::HttpOutcome& outcome)
{
    using Kind = PostVerdict::Kind;
    const PostVerdict verdict = judgePost(outcome, records.size(), clock().wall());
    for (const Record& record : records) {
        SentBook::Trace& trace = m_book.of(record, 0);
        // From now on alone, unless nothing of it came through: then it is as if it had not been sent.
        trace.single |= verdict.mayBeThere || verdict.kind == Kind::Single;
        if (!verdict.mayBeThere) {
            trace.mayBeThere = false;
            --trace.sends;
        }
    }
    if (verdict.kind != Kind::Again)
        didWell();
    const quint64 round = m_round;
    switch (verdict.kind) {
    case Kind::Maybe:
        m_unconfirmed.insert(m_unconfirmed.end(), records.begin(), records.end());
        break;
    case Kind::Single:
        for (auto record = records.rbegin(); record != records.rend(); ++record)
            m_jobs.push_front({*record});
        break;
    case Kind::Bad:
        reject(records.front(), verdict.judgement.reason);
        break;
    case Kind::Again:
        if (counted(judgement(Verdict::Retry)).next == net::Next::GoOn) {
            // That it failed says nothing about the record.
            --m_book.of(records.front(), 0).sends;
            again(records.front(), verdict.judgement.reason, verdict.judgement.retryAfter);
            break;
        }
        [[fallthrough]];
    case Kind::Rest:
        // The server's failure is not counted against the records.
        for (const Record& record : records)
            m_book.of(record, 0).sends -= verdict.mayBeThere ? 1 : 0;
        rest(verdict.judgement);
        return;
    }
    if (round == m_round)
        sendNext();
}

void ClassroomConnector::accept(const Record& record)
{
    m_book.delivered(record);
    settle(record.outboxId, judgement(Verdict::Accepted));
}

void ClassroomConnector::reject(const Record& record, const QString& reason)
{
    m_book.forget(record.outboxId);
    settle(record.outboxId, judgement(Verdict::Rejected, reason));
}

void ClassroomConnector::again(const Record& record, const QString& reason, Milliseconds after)
{
    settle(record.outboxId, judgement(Verdict::Retry, reason, after));
}

} // namespace rollcall::classroom

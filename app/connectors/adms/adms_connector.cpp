#include "connectors/adms/adms_connector.h"

#include "base/logging.h"
#include "connectors/adms/codec.h"

#include <algorithm>
#include <utility>

namespace rollcall::adms {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

/// A server with a wrong setting must not silence the questions for good.
constexpr std::chrono::seconds kMaxDelay{300};
/// A server that has trouble with its store for a moment also acknowledges none.
constexpr int kMaxRefusals = 3;
constexpr std::size_t kMaxRefused = 1'000;
constexpr std::size_t kMaxAnswers = 200;

/// The page for commands is not there: not every server has one.
bool isMissing(int status)
{
    return status == 404 || status == 405;
}

} // namespace

AdmsConnector::AdmsConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("ZKTeco ADMS (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = settings.batchSize,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)), m_size(m_settings.batchSize), m_delay(m_settings.poll),
      m_people(m_settings,
               [this](DeliveryAnswer answer) { this->sink().rosterAnswered(this->id(), {std::move(answer)}); }),
      m_commands(m_settings,
                 {site,
                  [this](const QByteArray& lines, qsizetype count, std::function<void(bool)> then) {
                      client().send(attLogRequest(m_settings, lines), [this, count, then = std::move(then)](
                                                                          const net::HttpOutcome& outcome) {
                          then(outcome && judgeUpload(*outcome, count, this->clock().wall()).judgement.verdict ==
                                              Verdict::Accepted);
                      });
                  },
                  [this](const QByteArray& body) { answerCommand(body); },
                  [this] {
                      // A greeting that fails must not give up what is on its way.
                      if (!m_isUploading && m_singles.empty())
                          m_isGreeted = false;
                  }}),
      m_poll(this)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &AdmsConnector::poll);
}

void AdmsConnector::begin()
{
    pollAfter(Milliseconds{0});
}

void AdmsConnector::halt()
{
    m_poll.stop();
    m_commands.stop();
    m_people.drop();
    m_answers.clear();
    m_singles.clear();
    m_isGreeting = m_isGreeted = m_isUploading = m_isPolling = false;
}

void AdmsConnector::work()
{
    if (m_isGreeted)
        sendNext();
    else
        greet();
}

void AdmsConnector::greet()
{
    if (!isRunning() || isPaused() || std::exchange(m_isGreeting, true))
        return;
    client().send(greetingRequest(m_settings), [this](const net::HttpOutcome& outcome) {
        if (!outcome) {
            rest(net::judgeFailure(outcome.error()));
            return;
        }
        const GreetingJudgement said = judgeGreeting(*outcome, clock().wall());
        if (!said.greeting) {
            rest(said.judgement);
            return;
        }
        // Not every server has a word for it: without it records are delivered all the same.
        client().send(optionsRequest(m_settings), [this, greeting = *said.greeting](const net::HttpOutcome& options) {
            if (!options)
                rest(net::judgeFailure(options.error()));
            else
                greeted(greeting);
        });
    });
}

void AdmsConnector::greeted(const wire::AdmsGreeting& greeting)
{
    m_isGreeting = false;
    m_isGreeted = true;
    m_delay = std::max<Milliseconds>(
        m_settings.poll,
        greeting.seconds("Delay", std::chrono::seconds{0}, kMaxDelay).value_or(std::chrono::seconds{0}));
    if (!m_failedUpload && !m_isUploading && waiting().empty())
        working();
    sendNext();
    sendPeople();
    if (!m_isPolling)
        pollAfter(Milliseconds{0});
}

void AdmsConnector::sendNext()
{
    if (!m_isGreeted || m_isUploading || isPaused())
        return;
    DeliveryBatch batch;
    if (m_singles.empty()) {
        batch = take(m_size);
    } else {
        batch.push_back(std::move(m_singles.back()));
        m_singles.pop_back();
    }
    if (batch.empty())
        return;
    QByteArray lines;
    for (const DeliveryEntry& entry : batch)
        lines += wire::encodeAttLog(attLogOf(entry.punch.facts));
    m_isUploading = true;
    client().send(attLogRequest(m_settings, lines),
                  [this, batch](const net::HttpOutcome& outcome) { uploaded(batch, outcome); });
}

void AdmsConnector::uploaded(const DeliveryBatch& batch, const net::HttpOutcome& outcome)
{
    m_isUploading = false;
    if (!outcome) {
        m_failedUpload = true;
        rest(net::judgeFailure(outcome.error()));
        return;
    }
    const UploadJudgement said = judgeUpload(*outcome, static_cast<qsizetype>(batch.size()), clock().wall());
    if (said.isSplit) {
        m_size = 1;
        m_singles.assign(batch.rbegin(), batch.rend());
        sendNext();
        return;
    }
    Judgement judgement = said.judgement;
    if (said.isShort)
        judgement = judgeRefusal(batch.front().outboxId, judgement);
    judgement = counted(judgement);
    m_failedUpload = judgement.verdict == Verdict::Retry;
    m_size = judgement.verdict == Verdict::Accepted ? std::min(m_size * 2, m_settings.batchSize) : 1;
    if (judgement.next != Next::GoOn) {
        rest(judgement);
        return;
    }
    working(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
    settle(batch, judgement);
    sendNext();
}

Judgement AdmsConnector::judgeRefusal(qint64 outboxId, Judgement judgement)
{
    if (m_refusals.size() > kMaxRefused)
        m_refusals.clear();
    if (++m_refusals[outboxId] >= kMaxRefusals) {
        m_refusals.erase(outboxId);
        judgement.verdict = Verdict::Rejected;
    }
    return judgement;
}

void AdmsConnector::rosterChanged(const std::vector<RosterChange>& changes)
{
    if (!isRunning())
        return;
    for (const RosterChange& change : changes)
        m_people.add(change);
    if (isPaused())
        m_people.handBack({Verdict::Retry, Next::Pause, status().detail, Milliseconds{0}});
    else if (m_isGreeted)
        sendPeople();
    else
        greet();
}

void AdmsConnector::sendPeople()
{
    if (!m_isGreeted || isPaused())
        return;
    if (const std::optional<QByteArray> lines = m_people.next())
        client().send(
            operLogRequest(m_settings, *lines),
            [this, count = lines->count('\n')](const net::HttpOutcome& outcome) { peopleSent(count, outcome); });
}

void AdmsConnector::peopleSent(qsizetype lines, const net::HttpOutcome& outcome)
{
    UploadJudgement said;
    if (outcome)
        said = judgeUpload(*outcome, lines, clock().wall());
    else
        said.judgement = net::judgeFailure(outcome.error());
    if (said.isShort) // the same lines would be refused again; an administrator can repeat it
        said.judgement.verdict = Verdict::Rejected;
    // Records that are on their way are not given up because of people.
    if (said.judgement.next != Next::GoOn && !m_isUploading) {
        rest(said.judgement);
        return;
    }
    m_people.answered(said.judgement);
    sendPeople();
}

void AdmsConnector::pollAfter(Milliseconds pause)
{
    if (isRunning() && m_settings.poll > Milliseconds{0})
        m_poll.start(pause);
}

void AdmsConnector::poll()
{
    if (isPaused()) {
        pollAfter(m_settings.pollSoon);
        return;
    }
    if (!m_isGreeted) {
        greet();
        return;
    }
    if (m_isPolling)
        return;
    for (const QByteArray& body : std::exchange(m_answers, {}))
        answerCommand(body);
    if (!m_commands.isIdle()) {
        pollAfter(m_settings.pollSoon);
        return;
    }
    m_isPolling = true;
    client().send(commandsRequest(m_settings), [this](const net::HttpOutcome& outcome) { polled(outcome); });
}

void AdmsConnector::polled(const net::HttpOutcome& outcome)
{
    m_isPolling = false;
    pollAfter(m_delay);
    if (!outcome) {
        if (!m_isUploading)
            rest(net::judgeFailure(outcome.error()));
        return;
    }
    if (outcome->isSuccess()) {
        if (!m_failedUpload && !m_isUploading && !isPaused())
            working();
        if (m_commands.run(wire::readCommands(outcome->body)))
            pollAfter(m_settings.pollSoon);
        return;
    }
    const Judgement judgement = net::judgeStatus(*outcome, clock().wall());
    if (judgement.next != Next::GoOn && !isMissing(outcome->status) && !m_isUploading)
        rest({Verdict::Retry, judgement.next, judgement.reason, judgement.retryAfter});
    else
        qCInfo(lcConnector) << id().value() << "cannot ask for commands: status" << outcome->status;
}

void AdmsConnector::answerCommand(const QByteArray& body)
{
    client().send(commandAnswerRequest(m_settings, body), [this, body](const net::HttpOutcome& outcome) {
        // What the server does not want to hear is not said again.
        if ((!outcome || outcome->status >= 500) && m_answers.size() < kMaxAnswers)
            m_answers.push_back(body);
    });
}

void AdmsConnector::rest(const Judgement& judgement)
{
    ++m_round;
    m_isGreeting = m_isGreeted = false;
    m_size = 1;
    m_singles.clear();
    pause(judgement);
    m_people.handBack(judgement);
    pollAfter(m_settings.pollSoon);
}

} // namespace rollcall::adms

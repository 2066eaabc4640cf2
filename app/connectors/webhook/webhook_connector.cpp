#include "connectors/webhook/webhook_connector.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/webhook/signature.h"

#include <algorithm>
#include <utility>

namespace rollcall::webhook {

namespace {

using Verdict = DeliveryAnswer::Verdict;

/// An administrator must change a setting, here or at the receiver: one request now and then finds out.
constexpr Milliseconds kRefusedPause = std::chrono::minutes{1};
constexpr Milliseconds kGonePause = std::chrono::hours{1};

} // namespace

QString addressOf(const QUrl& url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host(), QString::number(url.port()));
}

WebhookConnector::WebhookConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock),
      m_backoff(m_settings.retryBase, m_settings.retryCap), m_pause(this), m_client(m_settings.http)
{
    m_status.id = this->id();
    m_status.title = QStringLiteral("Webhook (%1)").arg(addressOf(m_settings.url));
    m_pause.setSingleShot(true);
    // What was wrong stays in view until a request succeeds.
    connect(&m_pause, &QTimer::timeout, this, [this] { setState(LinkState::Online, m_status.detail); });
}

void WebhookConnector::start()
{
    if (!std::exchange(m_running, true))
        setState(LinkState::Online, {});
}

void WebhookConnector::stop()
{
    m_running = false;
    m_pause.stop();
    m_client.abortAll();
    m_waiting.clear();
    m_status.state = LinkState::Stopped;
}

void WebhookConnector::deliver(const DeliveryBatch& batch)
{
    if (!m_running)
        return;
    const std::vector<Message> messages =
        m_settings.inBatches ? encodeBatch(m_settings.content, batch) : encodeSingly(m_settings.content, batch);
    m_waiting.insert(m_waiting.end(), messages.begin(), messages.end());
    if (m_pause.isActive())
        handBack(m_status.detail, m_pause.remainingTimeAsDuration());
    else if (m_client.inFlight() == 0)
        sendNext();
}

/// A test of this connection has just succeeded.
void WebhookConnector::renewLink()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    setState(LinkState::Online, m_status.detail);
}

void WebhookConnector::sendNext()
{
    while (m_running && !m_waiting.empty()) {
        const Message message = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!message.problem.isEmpty()) {
            answer(message, Verdict::Rejected, message.problem, Milliseconds{0});
            continue;
        }
        const ClockReading now = m_clock.read();
        m_client.send(
            signedRequest(m_settings.url, m_settings.keys, m_settings.headers, message.id, now.utc, message.body),
            [this, message, now](const net::HttpOutcome& outcome) { answered(message, judge(outcome, now)); });
        return;
    }
}

void WebhookConnector::answered(const Message& message, const Judgement& judgement)
{
    if (judgement.verdict == Verdict::Rejected && message.entries.size() > 1) {
        // One bad punch must not keep out the others: each is sent by itself.
        for (auto entry = message.entries.rbegin(); entry != message.entries.rend(); ++entry)
            m_waiting.push_front(encodeBatch(m_settings.content, {*entry}).front());
    } else if (judgement.next == Next::GoOn) {
        m_backoff.reset();
        setState(LinkState::Online, judgement.verdict == Verdict::Retry ? judgement.reason : QString());
        answer(message, judgement.verdict, judgement.reason, judgement.retryAfter);
    } else {
        // The state first: otherwise the next batch is already on its way.
        m_waiting.push_front(message);
        pause(judgement);
    }
    sendNext();
}

void WebhookConnector::pause(const Judgement& judgement)
{
    Milliseconds rest = m_backoff.next();
    LinkState state = LinkState::Offline;
    if (judgement.next != Next::Pause) {
        state = LinkState::Refused;
        rest = judgement.next == Next::Gone ? kGonePause : kRefusedPause;
    }
    qCInfo(lcConnector).noquote() << id().value() << "rests:" << inEnglish(judgement.reason);
    m_pause.start(std::max(rest, judgement.retryAfter));
    setState(state, judgement.reason);
    handBack(judgement.reason, judgement.retryAfter);
}

void WebhookConnector::handBack(const QString& reason, Milliseconds retryAfter)
{
    for (const Message& message : std::exchange(m_waiting, {}))
        answer(message, Verdict::Retry, reason, retryAfter);
}

void WebhookConnector::answer(const Message& message, Verdict verdict, const QString& reason, Milliseconds retryAfter)
{
    std::vector<DeliveryAnswer> answers;
    for (const DeliveryEntry& entry : message.entries)
        answers.push_back({entry.outboxId, verdict, reason, retryAfter});
    sink().answered(id(), std::move(answers));
}

void WebhookConnector::setState(LinkState state, const QString& detail)
{
    if (m_status.state == state && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::webhook

#include "connectors/webhook/webhook_connector.h"

#include "connectors/webhook/judgement.h"
#include "connectors/webhook/signature.h"

#include <utility>

namespace rollcall::webhook {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

WebhookConnector::WebhookConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Webhook (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = settings.batchSize,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings))
{}

void WebhookConnector::work()
{
    const DeliveryBatch batch = take(m_settings.batchSize);
    const std::vector<Message> messages =
        m_settings.inBatches ? encodeBatch(m_settings.content, batch) : encodeSingly(m_settings.content, batch);
    m_messages.assign(messages.begin(), messages.end());
    sendNext();
}

void WebhookConnector::sendNext()
{
    while (isRunning() && !m_messages.empty()) {
        const Message message = std::move(m_messages.front());
        m_messages.pop_front();
        if (!message.problem.isEmpty()) {
            const bool isLast = m_messages.empty();
            settle(message.entries, {Verdict::Rejected, Next::GoOn, message.problem, Milliseconds{0}});
            if (isLast)
                return; // the next ones were taken, and are sent from there
            continue;
        }
        const ClockReading now = clock().read();
        client().send(
            signedRequest(m_settings.url, m_settings.keys, m_settings.headers, message.id, now.utc, message.body),
            [this, message, now](const net::HttpOutcome& outcome) { answered(message, counted(judge(outcome, now))); });
        return;
    }
}

void WebhookConnector::answered(const Message& message, const Judgement& judgement)
{
    if (judgement.verdict == Verdict::Rejected && message.entries.size() > 1) {
        // One bad punch must not keep out the others: each is sent by itself.
        for (auto entry = message.entries.rbegin(); entry != message.entries.rend(); ++entry)
            m_messages.push_front(encodeBatch(m_settings.content, {*entry}).front());
    } else if (judgement.next == Next::GoOn) {
        working(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
        // With the last entry the next ones are taken, and sent from there.
        const bool isLast = m_messages.empty();
        settle(message.entries, judgement);
        if (isLast)
            return;
    } else {
        m_messages.clear();
        pause(judgement);
        return;
    }
    sendNext();
}

} // namespace rollcall::webhook

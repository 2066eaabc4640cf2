#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/webhook/codec.h"
#include "connectors/webhook/judgement.h"
#include "connectors/webhook/settings.h"

#include <QTimer>

#include <deque>

namespace rollcall::webhook {

/// Posts punches, one request after the other. There is no lasting connection: it is online until a request fails,
/// rests then, and is online again to try the next.
class WebhookConnector final : public Connector
{
    Q_OBJECT
public:
    /// `clock` must outlive the connector.
    WebhookConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink);

    void start() override;
    void stop() override;
    void deliver(const DeliveryBatch& batch) override;
    void renewLink() override;
    [[nodiscard]] int batchLimit() const override { return m_settings.batchSize; }

private:
    void sendNext();
    void answered(const Message& message, const Judgement& judgement);
    /// Nothing is sent for a while; what waits is handed back.
    void pause(const Judgement& judgement);
    void handBack(const QString& reason, Milliseconds retryAfter);
    void answer(const Message& message, DeliveryAnswer::Verdict verdict, const QString& reason,
                Milliseconds retryAfter);
    void setState(LinkState state, const QString& detail);

    const Settings m_settings;
    const Clock& m_clock;
    bool m_running = false;
    ConnectorStatus m_status;
    std::deque<Message> m_waiting;
    Backoff m_backoff;
    QTimer m_pause;
    net::HttpClient m_client;
};

/// "receiver.example:8443"
[[nodiscard]] QString addressOf(const QUrl& url);

} // namespace rollcall::webhook

#pragma once

#include "connectors/net/http_connector.h"
#include "connectors/webhook/codec.h"
#include "connectors/webhook/settings.h"

#include <deque>

namespace rollcall::webhook {

/// Posts punches, one request after the other.
class WebhookConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` must outlive the connector.
    WebhookConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink);

private:
    void work() override;
    void halt() override { m_messages.clear(); }
    void sendNext();
    void answered(const Message& message, const net::Judgement& judgement);

    const Settings m_settings;
    std::deque<Message> m_messages; ///< of the entries at work
};

} // namespace rollcall::webhook

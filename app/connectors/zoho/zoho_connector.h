#pragma once

#include "connectors/net/http_connector.h"
#include "connectors/zoho/codec.h"
#include "connectors/zoho/judgement.h"

#include <deque>

namespace rollcall::zoho {

/// Imports what waits in as few requests as it can: ten a minute are allowed. What is refused together is halved until
/// the record at fault is alone.
class ZohoConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` must outlive the connector.
    ZohoConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink);

private:
    void halt() override;
    void work() override;
    void sendNext();
    void renewToken();
    void answered(const DeliveryBatch& batch, const ImportJudgement& judged);
    void hold(const net::Judgement& judgement);
    [[nodiscard]] bool hasToken() const;

    const Settings m_settings;
    std::deque<DeliveryBatch> m_batches; ///< each an import
    QByteArray m_token;
    MonotonicTime m_tokenUntil{};
    bool m_mayRenew = true; ///< the token, because of an answer
};

} // namespace rollcall::zoho

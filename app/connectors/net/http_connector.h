#pragma once

#include "connectors/net/http_client.h"
#include "connectors/net/request_connector.h"

namespace rollcall::net {

/// A connector whose requests go by HTTP.
class HttpConnector : public RequestConnector
{
    Q_OBJECT
public:
    struct Setup
    {
        QString title; ///< translatable; "Webhook (receiver.example:8443)"
        HttpConfig http;
        int batchLimit = 20;
        bool delivers = true;
        Milliseconds retryBase{1'000};
        Milliseconds retryCap{60'000};
    };

protected:
    /// `clock` must outlive the connector.
    HttpConnector(ConnectorId id, Setup setup, const Clock& clock, ConnectorSink& sink)
        : RequestConnector(std::move(id),
                           {.title = setup.title,
                            .batchLimit = setup.batchLimit,
                            .delivers = setup.delivers,
                            .retryBase = setup.retryBase,
                            .retryCap = setup.retryCap},
                           clock, sink),
          m_client(std::move(setup.http))
    {}

    [[nodiscard]] HttpClient& client() noexcept { return m_client; }
    void abortRequests() override { m_client.abortAll(); }

private:
    HttpClient m_client;
};

} // namespace rollcall::net

#pragma once

#include "base/backoff.h"
#include "base/task_queue.h"
#include "connectors/adms_server/collector.h"
#include "connectors/adms_server/settings.h"
#include "connectors/adms_server/terminals.h"
#include "connectors/net/listening_probe.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace rollcall::adms_server {

/// The kiosk as the server that terminals on the wall push to. Delivers nothing.
class ServerConnector final : public Connector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    ServerConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);
    ~ServerConnector() override;

    void start() override;
    void stop() override;
    /// Looks at once whether the records that wait have found their people.
    void renewLink() override { lookAgain(); }
    /// Refuses every entry: nothing is delivered this way.
    void deliver(const DeliveryBatch& batch) override;
    [[nodiscard]] int batchLimit() const override { return 1; }

    /// The port listened on; 0 while there is none.
    [[nodiscard]] quint16 port() const { return m_server ? m_server->port() : 0; }

private:
    void listen();
    void lookAgain();
    void show();
    void setState(LinkState state, const QString& title, const QString& detail);

    const Settings m_settings;
    const Clock& m_clock;
    Collector m_collector;
    Terminals m_terminals;
    std::shared_ptr<TaskQueue> m_tasks; ///< from the server's thread to this one
    std::unique_ptr<http::Authenticator> m_noLogins;
    std::unique_ptr<http::Server> m_server;
    std::optional<net::OpenPort> m_openPort;
    ConnectorStatus m_status;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_nextLook;
    bool m_isRunning = false;
};

} // namespace rollcall::adms_server

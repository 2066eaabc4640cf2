#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/net/listening_probe.h"
#include "connectors/zkteco/terminal_session.h"
#include "connectors/zkteco/terminal_sockets.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace rollcall::zkteco {

/// The kiosk as an attendance terminal: programs that read terminals on port 4370 read its people and punches, and are
/// notified of new ones. It keeps nothing of its own: what is delivered to it becomes events, and the ledger is its
/// log.
class TerminalConnector final : public Connector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    TerminalConnector(ConnectorId id, TerminalSettings settings, const Clock& clock, SitePort& site,
                      ConnectorSink& sink);
    ~TerminalConnector() override;

    void start() override;
    void stop() override;
    void deliver(const DeliveryBatch& batch) override;
    [[nodiscard]] int batchLimit() const override;

    /// The port listened on; 0 while there is none.
    [[nodiscard]] quint16 port() const { return m_sockets.port(); }

private:
    void listen();
    void tell(const std::vector<Punch>& punches);
    void setState(LinkState state, const QString& detail);

    const TerminalSettings m_settings;
    TerminalData m_data;
    Backoff m_backoff;
    ConnectorStatus m_status;
    TerminalSockets m_sockets;
    std::optional<net::OpenPort> m_openPort;
    QTimer m_retry;
    bool m_running = false;
};

} // namespace rollcall::zkteco

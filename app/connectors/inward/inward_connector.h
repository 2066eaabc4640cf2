#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/inward/settings.h"
#include "connectors/net/listening_probe.h"
#include "connectors/net/web_socket_door.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

class QWebSocket;

namespace rollcall::inward {

class Peer;

/// The kiosk as a server of the PiHR dialect: enrolls, changes and removes people for a system that may ask so, and
/// takes punches of other devices. Delivers nothing.
class InwardConnector final : public Connector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    InwardConnector(ConnectorId id, Settings settings, const Clock& clock, SitePort& site, ConnectorSink& sink);
    ~InwardConnector() override;

    void start() override;
    void stop() override;
    /// Refuses every entry: nothing is delivered this way.
    void deliver(const DeliveryBatch& batch) override;
    void confirm(const QByteArray& cursor) override;
    [[nodiscard]] int batchLimit() const override { return 1; }

    /// The port listened on; 0 while there is none.
    [[nodiscard]] quint16 port() const { return m_door.port(); }

private:
    void listen();
    void welcome(std::unique_ptr<QWebSocket> socket, const QString& address);
    void collect(Peer& peer, quint64 ticket, std::vector<PunchDraft> punches);
    void audit(AuditKind kind, const QString& address, AuditDetails details);
    void forget(Peer& peer);
    void stopListening();
    void setState(LinkState state, const QString& title, const QString& detail);

    const Settings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    Gatekeeper m_gate;
    Backoff m_backoff;
    ConnectorStatus m_status;
    net::WebSocketDoor m_door;
    std::optional<net::OpenPort> m_openPort;
    QTimer m_retry;
    std::map<quint64, std::unique_ptr<Peer>> m_peers;
    struct Collected
    {
        QString address;
        qint64 punches = 0;
    };
    std::map<QByteArray, Collected> m_collected; ///< by cursor: handed on, not committed yet
    quint64 m_lastPeer = 0;
    bool m_running = false;
};

} // namespace rollcall::inward

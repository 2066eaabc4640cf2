#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/inward/gatekeeper.h"
#include "connectors/inward/settings.h"

#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace rollcall::inward {

class Peer;

/// A TCP server that hands on descriptors and opens nothing itself.
class Listener final : public QTcpServer
{
    Q_OBJECT
public:
    explicit Listener(std::function<void(qintptr)> arrived) : m_arrived(std::move(arrived)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_arrived(descriptor); }

private:
    const std::function<void(qintptr)> m_arrived;
};

/// The kiosk as a server of the PiHR dialect: enrolls, changes and removes people for a system that may ask so, and
/// takes punches of other devices. Delivers nothing.
///
/// QWebSocketServer accepts every connection and counts none until the upgrade is done; so connections are accepted,
/// counted and given a time limit here, before TLS and before the first byte is parsed, and only then handed to it for
/// the upgrade.
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
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Whether a connector of this process listens there. Thread-safe.
    [[nodiscard]] static bool isListening(const QHostAddress& host, quint16 port);

private:
    using Endpoint = std::pair<QString, quint16>; ///< address and port of a peer

    void listen();
    void arrived(qintptr descriptor);
    void upgraded();
    void turnAway(QTcpSocket& socket);
    void forgetUpgrading(const Endpoint& endpoint);
    void collect(Peer& peer, quint64 ticket, std::vector<PunchDraft> punches);
    void audit(AuditKind kind, const QString& address, AuditDetails details);
    void forget(Peer& peer);
    void stopListening();
    void setState(LinkState state, const QString& title, const QString& detail);

    /// Accepted and counted, upgrade not done.
    struct Upgrading
    {
        QString key;
        QPointer<QTcpSocket> socket;
        std::unique_ptr<QTimer> timer;
    };

    const Settings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    Gatekeeper m_gate;
    Backoff m_backoff;
    ConnectorStatus m_status;
    Listener m_listener;
    std::unique_ptr<QWebSocketServer> m_upgrader;
    QTimer m_retry;
    QTimer m_resume;
    std::map<Endpoint, Upgrading> m_upgrading;
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

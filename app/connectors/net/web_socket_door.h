#pragma once

#include "base/clock.h"
#include "base/gatekeeper.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <utility>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace rollcall::net {

struct DoorConfig
{
    QString serverName;
    QList<QSslCertificate> certificates; ///< the server's own first; empty: no TLS
    QSslKey privateKey;
    Milliseconds handshake{10'000}; ///< for TLS and the upgrade together
    int pending = 16;               ///< upgraded and not yet handed on
};

/// Lets WebSocket clients in.
///
/// QWebSocketServer accepts every connection and counts none until the upgrade is done; so connections are accepted,
/// counted by the gatekeeper and given a time limit here, before TLS and before the first byte is parsed, and only then
/// handed to it for the upgrade.
class WebSocketDoor final : public QObject
{
    Q_OBJECT
public:
    /// `address` is the client's key at the gatekeeper, to be given to `Gatekeeper::left` when the connection ends.
    using Welcome = std::function<void(std::unique_ptr<QWebSocket> socket, const QString& address)>;

    /// `gate` and `clock` must outlive the door.
    WebSocketDoor(DoorConfig config, Gatekeeper& gate, const Clock& clock, Welcome welcome);
    ~WebSocketDoor() override;

    [[nodiscard]] bool listen(const QHostAddress& host, quint16 port);
    /// Stops listening and turns away those whose upgrade is not done.
    void close();
    [[nodiscard]] bool isListening() const { return m_listener.isListening(); }
    /// The port listened on; 0 while there is none.
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QHostAddress host() const { return m_listener.serverAddress(); }
    [[nodiscard]] bool isPortTaken() const;
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }

private:
    using Endpoint = std::pair<QString, quint16>; ///< address and port of a client

    /// Hands on descriptors and opens nothing itself.
    class Listener final : public QTcpServer
    {
    public:
        explicit Listener(std::function<void(qintptr)> arrived) : m_arrived(std::move(arrived)) {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_arrived(descriptor); }

    private:
        const std::function<void(qintptr)> m_arrived;
    };
    /// Accepted and counted, upgrade not done.
    struct Upgrading
    {
        QString key;
        QPointer<QTcpSocket> socket;
        std::unique_ptr<QTimer> timer;
    };

    void arrived(qintptr descriptor);
    void upgraded();
    void turnAway(QTcpSocket& socket);
    void forgetUpgrading(const Endpoint& endpoint);

    const DoorConfig m_config;
    Gatekeeper& m_gate;
    const Clock& m_clock;
    const Welcome m_welcome;
    Listener m_listener;
    std::unique_ptr<QWebSocketServer> m_upgrader;
    QTimer m_resume;
    std::map<Endpoint, Upgrading> m_upgrading;
};

} // namespace rollcall::net

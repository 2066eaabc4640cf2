#pragma once

#include "base/clock.h"
#include "base/connector_test.h"
#include "connectors/net/tls.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

class QSslError;
class QWebSocket;

namespace rollcall::net {

struct WebSocketConfig
{
    QUrl url; ///< ws:// or wss://
    TlsTrust trust;
    Milliseconds handshake{10'000};    ///< for TCP, TLS and the upgrade together
    quint64 maxMessageBytes = 1 << 20; ///< a longer message ends the connection
};

/// Why a connection did not come about, or ended.
struct ConnectionLoss
{
    ConnectorFault fault = ConnectorFault::HungUp;
    QString sentence; ///< translatable
    int httpStatus = 0;
    QString detail; ///< what TLS has to say, for a fault that has no name of its own
};

/// One WebSocket connection after another to the same server: name, TCP, TLS with the configured trust, upgrade.
/// QWebSocket has no timeouts of its own: a server that never finishes the handshake is ended here, and `drop` does
/// not wait for one that has stopped reading.
class WebSocketLink final : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        std::function<void()> opened;
        std::function<void(const ConnectionLoss&)> lost; ///< once for each `open`, unless it was dropped
        std::function<void(const QString&)> text;
        std::function<void()> pong;
        std::function<void(ConnectorStage)> reached = {}; ///< up to Secured; may be empty
    };
    WebSocketLink(WebSocketConfig config, Listener listener);
    ~WebSocketLink() override;

    void open();
    /// From `open` until the connection is lost or dropped.
    [[nodiscard]] bool isOpen() const noexcept { return m_socket != nullptr; }
    void send(const QString& text);
    void ping();
    /// A close frame, if it fits into the socket now; no answer is awaited.
    void leave();
    void drop();
    /// Leaves what the server sends in the kernel, so that it stops sending, and takes it up again. A connection lost
    /// meanwhile is reported by `resumeReading`.
    void pauseReading();
    void resumeReading();

private:
    void watchStages();
    void upgraded();
    void hungUp();
    void failed(QAbstractSocket::SocketError error);
    void distrusted(const QList<QSslError>& errors);
    void lose(const ConnectionLoss& loss);

    const WebSocketConfig m_config;
    const Listener m_listener;
    std::unique_ptr<QWebSocket> m_socket;
    bool m_connected = false; ///< TCP
    bool m_secured = false;   ///< TLS
    bool m_upgraded = false;
    bool m_reading = true;
    QTimer m_handshakeTimer;
};

} // namespace rollcall::net

#pragma once

#include "base/connector_test.h"
#include "connectors/pihr/settings.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSslError;
class QWebSocket;

namespace rollcall::pihr {

/// Why a connection did not come about, or ended.
struct LinkLoss
{
    ConnectorFault fault = ConnectorFault::HungUp;
    QString sentence; ///< for a person
    int httpStatus = 0;
    QString detail; ///< what TLS has to say, for a fault that has no name of its own
};

/// One connection after another to the server of `settings`: name, TCP, TLS with the configured trust, upgrade.
/// QWebSocket has no timeouts of its own: a server that never finishes the handshake, or stops reading, is ended here.
class Link final : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        std::function<void()> opened;
        std::function<void(const LinkLoss&)> lost; ///< once for each `open`, unless it was dropped
        std::function<void(const QString&)> text;
        std::function<void()> pong;
        std::function<void(ConnectorStage)> reached = {}; ///< up to Secured; may be empty
    };
    Link(const Settings& settings, Listener listener);
    ~Link() override;

    void open();
    /// From `open` until the connection is lost or dropped.
    [[nodiscard]] bool isOpen() const noexcept { return m_socket != nullptr; }
    void send(const QString& text);
    void ping();
    /// A close frame, if it fits into the socket now; no answer is awaited.
    void leave();
    void drop();

private:
    void watchStages();
    void upgraded();
    void hungUp();
    void failed(QAbstractSocket::SocketError error);
    void distrusted(const QList<QSslError>& errors);
    void lose(const LinkLoss& loss);

    const Settings& m_settings;
    const Listener m_listener;
    std::unique_ptr<QWebSocket> m_socket;
    bool m_connected = false; ///< TCP
    bool m_secured = false;   ///< TLS
    bool m_upgraded = false;
    QTimer m_handshakeTimer;
};

} // namespace rollcall::pihr

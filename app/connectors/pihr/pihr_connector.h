#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/pihr/session.h"
#include "connectors/pihr/settings.h"

#include <QAbstractSocket>
#include <QTimer>

#include <functional>
#include <memory>

class QWebSocket;

namespace rollcall::pihr {

/// Session, QWebSocket and timers tied together. QWebSocket has no timeouts of its own: a server that never finishes
/// the handshake, or stops reading, is ended here by `abort`.
class PihrConnector final : public Connector
{
    Q_OBJECT
public:
    PihrConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);
    ~PihrConnector() override;

    void start() override;
    void stop() override;
    void deliver(const DeliveryBatch& batch) override;
    void tell(const std::vector<RosterNews>& news) override;
    void askAboutToken(const TokenQuestion& question) override;
    [[nodiscard]] bool knowsTokens() const override;
    [[nodiscard]] int batchLimit() const override;

private:
    void connectToServer();
    void greet();
    /// Calls `then` once the session knows the numbers of these people, or `otherwise` with why it never will.
    void withNumbers(const std::vector<PersonId>& people, std::function<void()> then,
                     std::function<void(const Error&)> otherwise);
    void handshakeDone();
    void dropSocket();
    void connectionLost(const QString& why);
    void perform(const Outputs& outputs);
    void judge(const TokenAnswer& answer);
    void setState(LinkState state, const QString& detail);
    void armSession();
    void armReconnect();

    const Settings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    Session m_session;
    Responder m_responder;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies of the port outlive nobody
    quint64 m_connection = 0;                                ///< counts connections
    Backoff m_backoff;
    bool m_running = false;
    MonotonicTime m_onlineSince{};
    ConnectorStatus m_status;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_handshakeTimer;
    QTimer m_sessionTimer;
    QTimer m_reconnectTimer;
};

} // namespace rollcall::pihr

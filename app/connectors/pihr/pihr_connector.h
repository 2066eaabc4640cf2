#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/net/web_socket_link.h"
#include "connectors/pihr/session.h"
#include "connectors/pihr/settings.h"
#include "connectors/site_port.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace rollcall::pihr {

/// What a terminal says about itself to the server of `settings`. Without `figures` (the store is not open yet) they
/// are 0.
[[nodiscard]] DeviceFacts deviceFacts(const Settings& settings, const Clock& clock, const Result<SiteFigures>& figures);

/// Session, link and timers tied together.
class PihrConnector final : public Connector
{
    Q_OBJECT
public:
    PihrConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);
    ~PihrConnector() override;

    void start() override;
    void stop() override;
    void deliver(const DeliveryBatch& batch) override;
    void rosterChanged(const std::vector<RosterChange>& changes) override;
    void askAboutToken(const TokenQuestion& question) override;
    void renewLink() override;
    [[nodiscard]] bool knowsTokens() const override;
    [[nodiscard]] int batchLimit() const override;

private:
    void connectToServer();
    void greet();
    /// Calls `then` once the session knows the numbers of these people, or `otherwise` with why it never will.
    void withNumbers(NumbersQuestion question, std::function<void()> then, std::function<void(const Error&)> otherwise);
    /// Calls `then` once `count` values of `logindex` are reserved on disk, or `otherwise` with why not.
    void withLogIndexes(qint64 count, std::function<void()> then, std::function<void(const Error&)> otherwise);
    void resumeReading();
    void sayBatchLimit();
    void greetingDue();
    void connectionGone();
    void connectionLost(const QString& why);
    void renewNow();
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
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies that come after the end find it expired
    quint64 m_connection = 0;                                ///< counts connections
    Backoff m_backoff;
    bool m_running = false;
    MonotonicTime m_onlineSince{};
    qint64 m_logIndexesUntil = 0; ///< reserved on disk
    int m_saidLimit = 1;
    ConnectorStatus m_status;
    bool m_renewWanted = false; ///< as soon as no message is in flight
    net::WebSocketLink m_link;
    QTimer m_sessionTimer;
    QTimer m_reconnectTimer;
};

} // namespace rollcall::pihr

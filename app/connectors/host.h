#pragma once

#include "base/mailbox.h"
#include "config/connector_config.h"
#include "connectors/connector.h"
#include "connectors/site_port.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <variant>

namespace rollcall {

/// First of a connector's events: it is built and about to start.
struct ConnectorReady
{
    ConnectorId id;
    int batchLimit = 1;
    bool knowsTokens = false;
};
struct ConnectorBatchLimit
{
    ConnectorId id;
    int limit = 1;
};
struct ConnectorAnswers
{
    ConnectorId id;
    std::vector<DeliveryAnswer> answers;
};
struct ConnectorCollected
{
    ConnectorId id;
    std::vector<PunchDraft> punches;
    QByteArray cursor;
};
struct ConnectorVerdict
{
    ConnectorId id;
    TokenVerdict verdict;
};
struct ConnectorRosterAnswers
{
    ConnectorId id;
    std::vector<DeliveryAnswer> answers;
};
struct ConnectorAudited
{
    ConnectorId id;
    AuditEvent event;
};
using ConnectorEvent = std::variant<ConnectorReady, ConnectorStatus, ConnectorAnswers, ConnectorCollected,
                                    ConnectorVerdict, ConnectorRosterAnswers, ConnectorBatchLimit, ConnectorAudited>;

/// Runs every configured connector in a thread of its own and carries values to and from them. Lives in one thread (the
/// ledger's), in which all methods are called and `handler` is called with every event, in the order in which a
/// connector reported them.
class ConnectorHost : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(ConnectorEvent)>;
    /// `clock` must outlive the host. `site` is what the connectors' ports ask; it is called from their threads and may
    /// reply in any.
    ConnectorHost(const Clock& clock, std::shared_ptr<SitePort> site, Handler handler);
    ~ConnectorHost() override;

    /// Checks the table, then builds and starts the connector in a new thread.
    [[nodiscard]] Status add(const ConnectorSettings& table);
    /// Unknown ids are ignored, here and below: their connector has been stopped.
    void deliver(const ConnectorId& id, DeliveryBatch batch);
    void confirm(const ConnectorId& id, const QByteArray& cursor);
    void askAboutToken(const ConnectorId& id, const TokenQuestion& question);
    void rosterChanged(const ConnectorId& id, std::vector<RosterChange> changes);
    void renewLink(const ConnectorId& id);
    /// Stops one and waits at most `timeout`; the id may be added again. Its last events come before this returns, and
    /// none after.
    void remove(const ConnectorId& id, Milliseconds timeout = Milliseconds{2'000});
    /// Stops all at once and waits at most `timeout` for the whole. False when a thread had to be left behind. No event
    /// comes after.
    bool stop(Milliseconds timeout = Milliseconds{5'000});
    /// The longest time since a connector's event loop last showed life, for the watchdog; zero without connectors.
    [[nodiscard]] std::chrono::nanoseconds sinceLastBeat() const;

private:
    class Events;
    struct Hosted;
    struct Running;

    template <class Value> void pass(Running& running, Value value);
    static void beginStop(Running& running);
    void drain();

    const Clock& m_clock;
    const std::shared_ptr<SitePort> m_site;
    const Handler m_handler;
    std::shared_ptr<Mailbox<ConnectorEvent>> m_events;
    std::map<ConnectorId, std::unique_ptr<Running>> m_running;
};

} // namespace rollcall

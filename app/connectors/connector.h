#pragma once

#include "attendance/audit_event.h"
#include "base/error.h"
#include "base/secret.h"
#include "outbox/delivery.h"
#include "outbox/roster_change.h"

#include <QObject>

#include <vector>

namespace rollcall {

enum class LinkState {
    Stopped,
    Connecting,
    Online,  ///< the server has accepted us
    Offline, ///< no connection; tried again with back-off
    Refused, ///< the server answers, but does not accept this kiosk: an administrator must act
};

struct ConnectorStatus
{
    ConnectorId id;
    QString title; ///< translatable; e.g. "PiHR (pihr.example:8765)"
    LinkState state = LinkState::Stopped;
    QString detail;       ///< translatable (connectors/sentence.h); empty when there is no problem
    bool delivers = true; ///< false: it only receives, and nothing waits for it
    bool listens = false; ///< of one that does not deliver: others connect to it
};

/// Roster changes that one connector holds at a time; a portrait has some 10 KiB, and up to 512.
inline constexpr int kMaxRosterChanges = 50;

/// A card or code that this kiosk does not know: does the server?
struct TokenQuestion
{
    quint64 number = 0; ///< comes back with the verdict
    Secret token;
};
struct TokenVerdict
{
    quint64 question = 0;
    bool granted = false;
    PersonId person; ///< whom the server names; may be empty
    QString name;    ///< for the screen
    QString message; ///< what the server says to the person; may be empty
};

/// Where a connector reports. Thread-safe; called from the connector's thread.
class ConnectorSink
{
public:
    virtual ~ConnectorSink() = default;
    virtual void answered(const ConnectorId& id, std::vector<DeliveryAnswer> answers) = 0;
    virtual void stateChanged(ConnectorStatus status) = 0;
    /// `Connector::batchLimit` is another one from now on.
    virtual void batchLimitChanged(const ConnectorId& /*id*/, int /*limit*/) {}
    /// The upstream system's word on roster changes, by ticket; one for each. Accepted: it has them, or wants none.
    virtual void rosterAnswered(const ConnectorId& id, std::vector<DeliveryAnswer> answers) = 0;
    /// At most once for each question.
    virtual void tokenJudged(const ConnectorId& id, TokenVerdict verdict) = 0;
    /// Punches taken elsewhere (a collected device). `cursor` is handed back to `confirm` once they are committed.
    virtual void punchesCollected(const ConnectorId& id, std::vector<PunchDraft> punches, QByteArray cursor) = 0;
    /// For the audit trail: who reached this kiosk through the connector. Its actor is the connector.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): a sink that keeps it moves it.
    virtual void audited(const ConnectorId& /*id*/, AuditEvent /*event*/) {}
};

/// One upstream system. Lives in a thread of its own, is built and destroyed in it, and is called only from it.
/// An entry whose connection dies before its acknowledgement is answered Retry. After `stop` nothing more is reported.
class Connector : public QObject
{
    Q_OBJECT
public:
    Connector(ConnectorId id, ConnectorSink& sink) : m_id(std::move(id)), m_sink(sink) {}

    virtual void start() = 0;
    virtual void stop() = 0;
    /// At most one batch is in flight: the next comes after every entry of this one was answered.
    virtual void deliver(const DeliveryBatch& batch) = 0;
    /// At most `kMaxRosterChanges` are in flight at a time. A newer change of a person replaces an older one.
    virtual void rosterChanged(const std::vector<RosterChange>&) {}
    virtual void confirm(const QByteArray& /*cursor*/) {}
    /// Another connection has just registered as this kiosk (a test of it), and some servers then answer only that
    /// one: close, and connect again, between two messages.
    virtual void renewLink() {}
    /// Only asked of connectors that `knowsTokens`; not answered while there is no connection, or when the server does
    /// not.
    virtual void askAboutToken(const TokenQuestion&) {}
    [[nodiscard]] virtual bool knowsTokens() const { return false; }
    /// Most entries the connector wants in one batch.
    [[nodiscard]] virtual int batchLimit() const = 0;

    [[nodiscard]] const ConnectorId& id() const noexcept { return m_id; }

protected:
    [[nodiscard]] ConnectorSink& sink() const noexcept { return m_sink; }

private:
    ConnectorId m_id;
    ConnectorSink& m_sink;
};

} // namespace rollcall

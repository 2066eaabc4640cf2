#pragma once

#include "attendance/roster.h"
#include "base/error.h"
#include "outbox/delivery.h"

#include <QObject>

#include <vector>

namespace rollcall {

enum class LinkState {
    Stopped,
    Connecting,
    Online,  ///< the server has accepted us
    Offline, ///< no connection; tried again with back-off
    Refused, ///< the server answers, but does not accept this kiosk: somebody must act
};

struct ConnectorStatus
{
    ConnectorId id;
    QString title; ///< what an administrator calls it, e.g. "PiHR (pihr.example:8765)"
    LinkState state = LinkState::Stopped;
    QString detail;       ///< a sentence for a person; empty when all is well
    bool delivers = true; ///< false: it only receives, and nothing waits for it
};

/// Where a connector reports. Thread-safe; called from the connector's thread.
class ConnectorSink
{
public:
    virtual ~ConnectorSink() = default;
    virtual void answered(const ConnectorId& id, std::vector<DeliveryAnswer> answers) = 0;
    virtual void stateChanged(ConnectorStatus status) = 0;
    /// Punches taken elsewhere (a collected device). `cursor` is handed back to `confirm` once they are committed.
    virtual void punchesCollected(const ConnectorId& id, std::vector<PunchDraft> punches, QByteArray cursor) = 0;
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
    /// At most one batch is under way: the next comes after every entry of this one was answered.
    virtual void deliver(const DeliveryBatch& batch) = 0;
    virtual void rosterChanged(const RosterDelta&) {}
    virtual void confirm(const QByteArray& /*cursor*/) {}
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

#pragma once

#include "base/backoff.h"
#include "base/clock.h"
#include "connectors/host.h"
#include "ledger/audit_trail.h"
#include "storage/store.h"

#include <QTimer>

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace rollcall {

/// Brings roster changes to the connectors that take them. Each stays stored until its system has it: what is not taken
/// is retried with the back-off of punches, and parked once it is rejected for good. Ledger thread only.
class RosterDelivery
{
public:
    RosterDelivery(Store& store, ConnectorHost& host, AuditTrail& audit, const Clock& clock);

    /// It runs, for the first time or again: everything pending is handed to it, also what has waited for the same
    /// system under the name of a connector that was removed.
    void add(const ConnectorId& id, const QString& system);
    void remove(const ConnectorId& id) { m_lanes.erase(id); }
    /// Hands on what is due, as far as there is room.
    void send();
    void answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers);
    /// What the systems that run did not take, the parked changes first.
    [[nodiscard]] Result<std::vector<RosterItem>> list() const;
    /// A change is sent again now, parked or waiting.
    [[nodiscard]] Status retry(qint64 ticket);
    /// Enrolled people of whom nothing waits for a system, and may never have been sent to it.
    [[nodiscard]] Result<int> countOthers(const ConnectorId& id) const { return m_store.news().countOthers(id); }
    /// Sends it all of those. Returns how many.
    [[nodiscard]] Result<int> sendOthers(const ConnectorId& id);
    /// What waits for a system that was removed is never sent.
    [[nodiscard]] Status drop(const ConnectorId& id);

private:
    struct Lane
    {
        std::map<qint64, int> inFlight;                    ///< ticket -> attempts before this one
        std::unordered_map<qint64, MonotonicTime> waiting; ///< ticket -> when it is due again
    };
    void send(const ConnectorId& id, Lane& lane);
    void arm();

    Store& m_store;
    ConnectorHost& m_host;
    AuditTrail& m_audit;
    const Clock& m_clock;
    const Backoff m_delay;
    std::map<ConnectorId, Lane> m_lanes;
    QTimer m_timer;
};

} // namespace rollcall

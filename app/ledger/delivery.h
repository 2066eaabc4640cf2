#pragma once

#include "ledger/audit_trail.h"
#include "ledger/connections.h"
#include "outbox/dispatcher.h"
#include "storage/outbox_evidence.h"
#include "storage/sqlite_outbox.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace rollcall {

/// Brings punches from the outbox to the connectors, and shows an administrator what is in it.
class Delivery
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::Delivery)
public:
    Delivery(SqliteOutbox& outbox, const OutboxEvidence& evidence, AuditTrail& audit, Connections& connections,
             const LedgerContext& context);

    /// Call before `committed`: the punch may still be undone for so long, and is not sent before.
    void hold(qint64 punchSequence, Milliseconds duration) { m_dispatcher.hold(punchSequence, duration); }
    /// The outbox has new rows, or a row that is due again.
    void committed();

    /// Nothing is sent to a paused system; what is for it is kept.
    [[nodiscard]] Status setPaused(const ConnectorId& id, bool paused, const AuditActor& actor);
    /// Another program may have paused or resumed a system.
    void lookForPauses();

    // From Connections.
    void addConnector(const ConnectorId& id, int batchLimit) { m_dispatcher.addConnector(id, batchLimit); }
    void removeConnector(const ConnectorId& id) { m_dispatcher.removeConnector(id); }
    void connectionChanged(const ConnectorId& id, bool online) { m_dispatcher.linkChanged(id, online); }
    void answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers);

    /// What can be acted on first: parked, then waiting, then what was withdrawn or corrected after delivery. Without
    /// the rows of systems that are no longer connected.
    [[nodiscard]] Result<std::vector<OutboxItem>> list() const;
    /// A parked row is sent again.
    [[nodiscard]] Status retry(qint64 id, const AuditActor& actor);
    /// What waits for a system that is no longer connected is never sent. Returns how many rows that were;
    /// InvalidArgument for one that is connected.
    [[nodiscard]] Result<int> dropLeftOver(const ConnectorId& id);

private:
    SqliteOutbox& m_outbox;
    AuditTrail& m_audit;
    Connections& m_connections;
    const LedgerContext& m_context;
    Dispatcher m_dispatcher;
    std::map<std::pair<ConnectorId, qint64>, qint64> m_inFlight; ///< (connector, outbox id) -> punch sequence
};

} // namespace rollcall

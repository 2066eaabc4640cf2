#include "ledger/delivery.h"

#include <iterator>

namespace rollcall {

namespace {

/// Rows that one list shows.
constexpr int kMaxRows = 5000;
/// Of what was undone, the newest: older ones have been read, or never will be.
constexpr int kMaxUndone = 20;

} // namespace

Delivery::Delivery(SqliteOutbox& outbox, const OutboxEvidence& evidence, AuditTrail& audit, Connections& connections,
                   const LedgerContext& context)
    : m_outbox(outbox), m_audit(audit), m_connections(connections), m_context(context),
      m_dispatcher(outbox, context.clock, [this, &evidence](const ConnectorId& id, DeliveryBatch batch) {
          for (DeliveryEntry& entry : batch) {
              m_inFlight[{id, entry.outboxId}] = entry.punch.sequence;
              if (auto seen = evidence.of(entry.outboxId, entry.punch.facts.person))
                  entry.evidence = std::move(*seen);
          }
          m_connections.host().deliver(id, std::move(batch));
      })
{
    m_dispatcher.setObserver([this] { m_connections.schedulePublishing(); });
    lookForPauses();
}

Status Delivery::setPaused(const ConnectorId& id, bool paused, const AuditActor& actor)
{
    ROLLCALL_TRY(m_outbox.setPaused(id, paused));
    m_audit.note(pauseEvent(actor, id, paused));
    lookForPauses();
    m_connections.schedulePublishing();
    return {};
}

void Delivery::lookForPauses()
{
    if (auto paused = m_outbox.paused())
        m_dispatcher.setPaused(std::move(*paused));
}

void Delivery::committed()
{
    m_dispatcher.punchCommitted();
    m_connections.schedulePublishing();
}

void Delivery::answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers)
{
    m_dispatcher.answered(id, answers);
    for (const DeliveryAnswer& answer : answers) {
        const auto sent = m_inFlight.find({id, answer.outboxId});
        if (sent == m_inFlight.end())
            continue;
        if (answer.verdict == DeliveryAnswer::Verdict::Accepted)
            m_context.ports.publish(PunchDelivered{id, sent->second});
        m_inFlight.erase(sent);
    }
}

Result<std::vector<OutboxItem>> Delivery::list() const
{
    std::vector<OutboxItem> listed;
    for (Result<std::vector<OutboxItem>> items :
         {m_outbox.list(OutboxState::Parked, 0, kMaxRows), m_outbox.list(OutboxState::Pending, 0, kMaxRows),
          m_outbox.list(OutboxState::Withdrawn, 0, kMaxUndone), m_outbox.overtaken(kMaxUndone)}) {
        ROLLCALL_TRY_ASSIGN(std::vector<OutboxItem> rows, std::move(items));
        listed.insert(listed.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    std::erase_if(listed, [this](const OutboxItem& item) { return !m_connections.isShown(item.connector); });
    return listed;
}

Status Delivery::retry(qint64 id, const AuditActor& actor)
{
    ROLLCALL_TRY(m_outbox.unpark(id));
    m_audit.note(otherEvent(actor, AuditKind::DeliveryRetried, QString::number(id)));
    committed();
    return {};
}

Result<int> Delivery::dropLeftOver(const ConnectorId& id)
{
    if (m_connections.isConnected(id))
        return failure(ErrorCode::InvalidArgument, tr("This system is connected; its records are still sent"));
    ROLLCALL_TRY_ASSIGN(const int dropped, m_outbox.drop(id));
    AuditDetails details;
    details.count = dropped;
    m_audit.note(otherEvent(kAdminActor, AuditKind::DeliveriesDropped, id.value(), std::move(details)));
    m_connections.publish();
    return dropped;
}

} // namespace rollcall

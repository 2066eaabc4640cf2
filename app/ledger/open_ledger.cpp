#include "ledger/open_ledger.h"

#include <utility>

namespace rollcall {

OpenLedger::OpenLedger(std::unique_ptr<Store> store, LedgerContext& context, Connections& connections)
    : m_store(std::move(store)), m_audit(m_store->audit()), m_adminPin(m_store->adminCredential(), m_audit, context),
      m_clock(m_store->ledger(), m_audit, context),
      m_delivery(m_store->outbox(), m_store->evidence(), m_audit, connections, context),
      m_rosterDelivery(*m_store, connections.host(), m_audit, context.clock), m_gallery(*m_store, context),
      m_presence(*m_store, context), m_punches(m_store->ledger(), context),
      m_recorder(*m_store, context, m_delivery, m_clock),
      m_doorEntry(m_store->credentials(), m_audit, m_recorder, connections, context),
      m_corrections(*m_store, context, m_audit, m_recorder, m_gallery, m_delivery, m_punches),
      m_people(*m_store, context, m_audit, m_gallery, m_rosterDelivery),
      m_site(*m_store, context, m_audit, m_gallery, m_rosterDelivery), m_repairs(m_store->database(), context, m_audit),
      m_devices(*m_store, context, m_delivery), m_deviceCodes(*m_store, m_audit)
{}

Status OpenLedger::keepSettings(const SiteSettings& settings, const std::vector<AuditEvent>& events)
{
    ROLLCALL_TRY(settings.save());
    for (const AuditEvent& event : events)
        m_audit.note(event);
    return {};
}

} // namespace rollcall

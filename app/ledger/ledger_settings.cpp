// What an administrator sets at the kiosk, as far as the ledger thread has a part in it.
#include "ledger/ledger_worker.h"

namespace rollcall {

void LedgerWorker::useAttendance(const AttendanceConfig& attendance)
{
    m_setup.attendance = attendance;
    if (m_store)
        m_service = std::make_unique<AttendanceService>(m_store->ledger(), m_setup.attendance);
}

Status LedgerWorker::keepSettings(const SiteSettings& settings, const SettingsChange& change)
{
    // Nothing is changed that could not be put into the audit trail.
    if (Status open = storeIsOpen(); !open)
        return open;
    if (Status saved = settings.save(); !saved)
        return saved;
    audit(QStringLiteral("admin"), change.what, change.subject, change.detail);
    return {};
}

} // namespace rollcall

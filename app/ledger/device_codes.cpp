#include "ledger/device_codes.h"

#include "storage/device_code_list.h"

namespace rollcall {

Result<std::map<ConnectorId, zkteco::DeviceReport>> deviceReports(Store& store, const std::vector<ConnectorId>& ids)
{
    std::map<ConnectorId, zkteco::DeviceReport> reports;
    for (const ConnectorId& id : ids) {
        ROLLCALL_TRY_ASSIGN(const QByteArray kept,
                            store.connectorMemory().recall(id, QString::fromLatin1(zkteco::kReportKey)));
        if (const auto report = zkteco::DeviceReport::fromJson(kept))
            reports.emplace(id, *report);
    }
    return reports;
}

Result<std::vector<DeviceCode>> DeviceCodes::open() const
{
    return listDeviceCodes(m_store, DeviceRecords::Codes::Open);
}

Status DeviceCodes::match(const AuditActor& actor, const ConnectorId& device, const QString& code,
                          const PersonId& person)
{
    ROLLCALL_TRY_ASSIGN(const auto done, matchDeviceCode(m_store, actor, device, code, person));
    for (const AuditEvent& event : done)
        m_audit.note(event);
    return {};
}

} // namespace rollcall

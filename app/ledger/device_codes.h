#pragma once

#include "attendance/device_record.h"
#include "connectors/zkteco/device_report.h"
#include "ledger/audit_trail.h"
#include "storage/store.h"

#include <map>
#include <vector>

namespace rollcall {

/// How each of these connectors says its device is; those that have said nothing, because they are no devices or have
/// never run, are left out.
[[nodiscard]] Result<std::map<ConnectorId, zkteco::DeviceReport>> deviceReports(Store& store,
                                                                                const std::vector<ConnectorId>& ids);

/// For those who look after devices: the codes that no person is known for, and whom they are to mean.
class DeviceCodes
{
public:
    DeviceCodes(Store& store, AuditTrail& audit) : m_store(store), m_audit(audit) {}

    /// Codes of records that wait, and those that were matched here.
    [[nodiscard]] Result<std::vector<DeviceCode>> open() const;
    /// See `matchDeviceCode`.
    [[nodiscard]] Status match(const AuditActor& actor, const ConnectorId& device, const QString& code,
                               const PersonId& person);

private:
    Store& m_store;
    AuditTrail& m_audit;
};

} // namespace rollcall

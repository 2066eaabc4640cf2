#pragma once

#include "attendance/audit_event.h"
#include "storage/device_records.h"

namespace rollcall {

class Store;

/// The codes of one device, or of all, with the names of whom they mean or may mean.
[[nodiscard]] Result<std::vector<DeviceCode>> listDeviceCodes(Store& store, DeviceRecords::Codes which,
                                                              const ConnectorId& device = {});

/// Records of the code that are no punches yet are the person's, from the next reading on. An empty person undoes it
/// for these; what has become a punch stays. NotFound for a code or person that there is not. Returns what is to be
/// noted in the audit trail.
[[nodiscard]] Result<std::vector<AuditEvent>> matchDeviceCode(Store& store, const AuditActor& actor,
                                                              const ConnectorId& device, const QString& code,
                                                              const PersonId& person);

} // namespace rollcall

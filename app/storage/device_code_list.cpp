#include "storage/device_code_list.h"

#include "attendance/device_names.h"
#include "storage/store.h"

#include <algorithm>

namespace rollcall {

Result<std::vector<DeviceCode>> listDeviceCodes(Store& store, DeviceRecords::Codes which, const ConnectorId& device)
{
    ROLLCALL_TRY_ASSIGN(std::vector<DeviceCode> codes, store.deviceRecords().codes(which, device));
    if (codes.empty())
        return codes;
    ROLLCALL_TRY_ASSIGN(const int count, store.roster().count());
    ROLLCALL_TRY_ASSIGN(const std::vector<Person> people, store.roster().listById(0, std::max(1, count)));
    namePeople(codes, people);
    return codes;
}

Result<std::vector<AuditEvent>> matchDeviceCode(Store& store, const AuditActor& actor, const ConnectorId& device,
                                                const QString& code, const PersonId& person)
{
    DeviceRecords& records = store.deviceRecords();
    ROLLCALL_TRY_ASSIGN(const auto before, records.code(device, code));
    if (!before)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1 has no record with the code %2").arg(device.value(), code));
    ROLLCALL_TRY(records.match(device, code, person));
    std::vector<AuditEvent> done;
    const PersonId matched = before->isMatched ? before->person : PersonId();
    if (matched == person)
        return done;
    if (!matched.isEmpty())
        done.push_back(deviceCodeEvent(actor, device, code, matched, false));
    if (!person.isEmpty())
        done.push_back(deviceCodeEvent(actor, device, code, person, true));
    return done;
}

} // namespace rollcall

#pragma once

#include "attendance/device_record.h"
#include "base/error.h"

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// What devices on the wall have recorded, as they sent it, and whom their codes mean. A record becomes a punch of the
/// ledger once its code means a person; until then it waits here.
class DeviceRecords
{
public:
    DeviceRecords(Database& database, bool storeNames) : m_database(database), m_storeNames(storeNames) {}

    /// False: it is there already. Inside the caller's transaction, here and below.
    [[nodiscard]] Result<bool> add(const ConnectorId& device, const DeviceRecord& record, WallTime now);
    /// What the device calls the person of a code; not kept where the kiosk keeps no names.
    [[nodiscard]] Status name(const ConnectorId& device, const DeviceCodeName& name);

    struct Waiting
    {
        qint64 id = 0;
        PersonId person;
        DeviceRecord record; ///< without `raw`
    };
    /// Records of the device whose person is known by now and that are no punches yet, the earliest first.
    [[nodiscard]] Result<std::vector<Waiting>> matched(const ConnectorId& device, int limit) const;
    [[nodiscard]] Status becamePunch(qint64 id, qint64 sequence);
    /// Without those that can become no punch.
    [[nodiscard]] Result<int> countWaiting(const ConnectorId& device) const;

    enum class Codes {
        All,  ///< that a device has used or named
        Open, ///< of records that wait, and those that an administrator has matched
    };
    /// Of one device, or of all; without the people's names.
    [[nodiscard]] Result<std::vector<DeviceCode>> codes(Codes which, const ConnectorId& device = {}) const;
    /// Nothing: the device has neither used nor named it.
    [[nodiscard]] Result<std::optional<DeviceCode>> code(const ConnectorId& device, const QString& code) const;
    /// Whom the code means from now on; an empty person: the one of that identifier, as at first. What has become a
    /// punch stays. NotFound when the person is not enrolled.
    [[nodiscard]] Status match(const ConnectorId& device, const QString& code, const PersonId& person);

private:
    Database& m_database;
    bool m_storeNames;
};

} // namespace rollcall

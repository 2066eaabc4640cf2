#pragma once

#include "attendance/device_record.h"
#include "connectors/zkteco/records.h"

#include <QByteArray>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace rollcall::zkteco {

/// How much of a device's log has been stored: so many bytes from its beginning, and what they were. A device appends;
/// when the beginning is another one, its log was cleared or it has dropped its oldest records, and all of it is new
/// until the database says otherwise.
struct LogCursor
{
    qint64 bytes = 0;
    QByteArray hash; ///< SHA-256

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static LogCursor fromBytes(const QByteArray& bytes);
    [[nodiscard]] static LogCursor after(QByteArrayView records);
    friend bool operator==(const LogCursor&, const LogCursor&) = default;
};
/// The place in these records from which on they are new.
[[nodiscard]] qint64 firstNew(QByteArrayView records, const LogCursor& stored);

/// A record in the kiosk's terms. `codes` are those of the device's users by their number, for records that have no
/// other.
[[nodiscard]] DeviceRecord toDeviceRecord(const AttendanceRecord& record, QByteArrayView wire, const QTimeZone& zone,
                                          const std::map<quint16, QString>& codes);

} // namespace rollcall::zkteco

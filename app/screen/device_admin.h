#pragma once

#include "base/ask.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// A device on the wall, as its last reading left it.
struct DeviceView
{
    QString id; ///< of its connection
    QString serial;
    QString firmware;
    int users = 0;
    int records = 0; ///< on the device, of so many at most
    int recordCapacity = 0;
    std::optional<qint64> clockDifferenceSeconds; ///< the device's clock less this kiosk's
    std::optional<QDateTime> lastPoll;            ///< local time
    QString lastError;
    int failures = 0; ///< in a row
    int waiting = 0;  ///< records whose code means no person yet
    friend bool operator==(const DeviceView&, const DeviceView&) = default;
};

/// A code that a device knows a person by: unknown, or matched on this kiosk.
struct DeviceCodeRow
{
    QString device;
    QString place; ///< where the device is, or its address
    QString code;
    QString name;     ///< at the device; may be empty
    QString personId; ///< whom it was matched with; empty: unknown
    QString personName;
    QString suggestionId; ///< of an unknown code: who has the same name here; may be empty
    QString suggestionName;
    int waiting = 0; ///< records that become attendance with the next reading once a person is known
    int entered = 0; ///< records that are attendance already
    friend bool operator==(const DeviceCodeRow&, const DeviceCodeRow&) = default;
};

/// What the pages ask about devices on the wall. Every call returns at once; `reply` runs in the main thread, never
/// after `context` has died. Main thread.
class DeviceAdmin
{
public:
    virtual ~DeviceAdmin() = default;

    /// Those that have been read, or tried.
    virtual void devices(QObject* context, Reply<std::vector<DeviceView>> reply) = 0;
    /// Those that are unknown first.
    virtual void codes(QObject* context, Reply<std::vector<DeviceCodeRow>> reply) = 0;
    /// An empty person undoes a match, but for the records that are attendance already.
    virtual void match(const QString& device, const QString& code, const QString& personId, QObject* context,
                       Reply<void> reply) = 0;
    /// Has every device read now: records of codes that are matched become attendance.
    virtual void readNow() = 0;

protected:
    DeviceAdmin() = default;
    DeviceAdmin(const DeviceAdmin&) = default;
    DeviceAdmin& operator=(const DeviceAdmin&) = default;
};

} // namespace rollcall::screen

#pragma once

#include "attendance/device_record.h"
#include "base/ask.h"
#include "base/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::api {

/// A device whose records are collected.
struct DeviceFacts
{
    QString device; ///< the connector
    bool isConnected = false;
    QString realtime; ///< "live", ...
    QString serial;
    QString platform;
    QString firmware;
    int users = 0;
    int userCapacity = 0;
    int records = 0;
    int recordCapacity = 0;
    int unmatched = 0; ///< records that wait for their person
    int failures = 0;  ///< in a row
    bool isAlert = false;
    QString lastError;
    std::optional<qint64> clockDifferenceSeconds;
    std::optional<QDateTime> lastPoll;
};
/// A device that is to be collected from.
struct DeviceDraft
{
    QString host;
    int port = 4370;
    QString transport = QStringLiteral("tcp"); ///< or "udp"
    QString door;
    QString zone; ///< empty: the kiosk's
    bool isRealtime = true;
    bool setsTime = false;
    Secret key; ///< empty: none
};

/// What the API asks of the kiosk about devices on the wall. Thread-safe; a reply is called once, in any thread.
class DevicePort
{
public:
    template <class T> using Reply = rollcall::Reply<T>;

    virtual ~DevicePort() = default;
    /// As their last reading left them.
    virtual void devices(Reply<std::vector<DeviceFacts>> reply) = 0;
    /// Of records that wait, and those that were matched.
    virtual void codes(Reply<std::vector<DeviceCode>> reply) = 0;

    // Managers.
    /// Replies the id of the connector that was added.
    virtual void add(const DeviceDraft& device, Reply<QString> reply) = 0;
    /// NotFound for what is no device that was added over the screen or here.
    virtual void remove(const QString& id, Reply<void> reply) = 0;
    /// Who the code is from now on. An empty person undoes it for records that are no punches yet.
    virtual void match(const DeviceCode& code, Reply<void> reply) = 0;

protected:
    DevicePort() = default;
    DevicePort(const DevicePort&) = default;
    DevicePort& operator=(const DevicePort&) = default;
};

} // namespace rollcall::api

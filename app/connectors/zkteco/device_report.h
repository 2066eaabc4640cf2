#pragma once

#include "connectors/zkteco/records.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rollcall::zkteco {

/// The key of the report in a connector's memory.
inline constexpr const char* kReportKey = "device";

/// What is known of a device, for those who look after it.
struct DeviceReport
{
    enum class Realtime {
        Off,     ///< by its settings
        Waiting, ///< comes with the next connection
        Live,
        Suspended, ///< the device has been silent for too long: it is polled only, until it answers
    };
    bool isConnected = false;
    Realtime realtime = Realtime::Waiting;
    QDateTime lastPoll; ///< the last one that read the whole log
    QString serial;
    QString platform;
    QString name;
    QString firmware;
    Sizes sizes;
    std::optional<qint64> clockDifferenceSeconds; ///< the device's clock less this kiosk's
    int failures = 0;                             ///< in a row
    QString lastError;
    int unmatched = 0; ///< records whose code means no person yet

    [[nodiscard]] bool isAlert() const;
    [[nodiscard]] QByteArray toJson() const;
    /// Nothing: that is no report.
    [[nodiscard]] static std::optional<DeviceReport> fromJson(const QByteArray& json);
    friend bool operator==(const DeviceReport&, const DeviceReport&) = default;
};

/// As in the JSON: "live".
[[nodiscard]] QString wordOf(DeviceReport::Realtime realtime);

} // namespace rollcall::zkteco

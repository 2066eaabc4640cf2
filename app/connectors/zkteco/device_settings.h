#pragma once

#include "base/clock.h"
#include "connectors/settings_table.h"

#include <QTimeZone>

#include <optional>

namespace rollcall::zkteco {

/// A [[connector]] table of kind "zkteco", checked: one device on the wall.
struct DeviceSettings
{
    QString host;
    quint16 port = 4370;
    bool overTcp = true;
    std::optional<quint32> key;
    QString door; ///< where it hangs; stored with its punches
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool realtime = true;
    bool setTime = false; ///< its clock is set where it differs

    Milliseconds pollEvery{5 * 60'000};
    Milliseconds firstRetry{5'000}; ///< doubled with each failure
    Milliseconds longestRetry{300'000};
    Milliseconds realtimePatience{24 * 3'600'000}; ///< after so long without success it is polled only
    Milliseconds tick{1'000};                      ///< how often it is looked what is due
    Milliseconds answerWithin{10'000};
    Milliseconds resendAfter{1'000}; ///< a datagram
};

/// Failures in a row after which an administrator should know.
inline constexpr int kFailuresBeforeAlert = 5;

[[nodiscard]] Result<DeviceSettings> readDeviceSettings(const SettingsTable& table);

} // namespace rollcall::zkteco

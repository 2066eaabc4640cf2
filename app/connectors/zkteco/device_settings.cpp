#include "connectors/zkteco/device_settings.h"

#include "connectors/zkteco/terminal_settings.h"

namespace rollcall::zkteco {

Result<DeviceSettings> readDeviceSettings(const SettingsTable& table)
{
    const QString keyName = QStringLiteral("comm_key");
    const QString zoneName = QStringLiteral("zone");
    DeviceSettings settings;
    settings.host = table.text(QStringLiteral("host")).trimmed();
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    settings.overTcp = table.text(QStringLiteral("transport")) != QLatin1String("udp");
    const Result<std::optional<quint32>> key = readKey(table.secret(keyName));
    if (!key)
        return table.invalid(keyName, QStringLiteral("%1 %2").arg(keyName, key.error().message));
    settings.key = *key;
    settings.door = table.text(QStringLiteral("door"));
    if (const QString zone = table.text(zoneName).trimmed(); !zone.isEmpty()) {
        settings.zone = QTimeZone(zone.toLatin1());
        if (!settings.zone.isValid())
            return table.invalid(zoneName,
                                 QStringLiteral("zone must be a time zone such as Asia/Dhaka, not \"%1\"").arg(zone));
    }
    settings.realtime = table.flag(QStringLiteral("realtime"));
    settings.setTime = table.flag(QStringLiteral("set_time"));
    settings.pollEvery = std::chrono::minutes{table.integer(QStringLiteral("poll_minutes"))};
    return settings;
}

} // namespace rollcall::zkteco

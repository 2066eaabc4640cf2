#include "connectors/zkteco/terminal_settings.h"

namespace rollcall::zkteco {

namespace {

const QString kKey = QStringLiteral("comm_key");
const QString kTrusted = QStringLiteral("trusted_addresses");
const QString kTransport = QStringLiteral("transport");

/// What a client may ask in a second: a set of 100,000 records is read in 6,000 pieces by those that ask for 1 KiB.
constexpr double kMessagesPerSecond = 5'000;

} // namespace

Result<std::optional<quint32>> readKey(const Secret& secret)
{
    if (secret.isEmpty())
        return std::optional<quint32>();
    bool isNumber = false;
    const quint32 key = secret.reveal().toUInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("must be a number from 1 to 4294967295"));
    return key == 0 ? std::optional<quint32>() : std::optional(key);
}

Result<TerminalSettings> readTerminalSettings(const SettingsTable& table)
{
    TerminalSettings settings;
    ROLLCALL_TRY_ASSIGN(settings.host, listenAddress(table));
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    const QString transport = table.text(kTransport);
    settings.overTcp = transport != QLatin1String("udp");
    settings.overUdp = transport != QLatin1String("tcp");

    const Result<std::optional<quint32>> key = readKey(table.secret(kKey));
    if (!key)
        return table.invalid(kKey, QStringLiteral("%1 %2").arg(kKey, key.error().message));
    settings.key = *key;
    ROLLCALL_TRY_ASSIGN(settings.trusted, AddressList::read(table, kTrusted));
    if (!settings.key && settings.trusted.isEmpty())
        return table.invalid(kKey, QStringLiteral("set %1, or name in %2 who needs none").arg(kKey, kTrusted));

    settings.serialNumber = table.text(QStringLiteral("serial_number"));
    settings.deviceName = table.text(QStringLiteral("device_name"));
    settings.allowChanges = table.flag(QStringLiteral("allow_changes"));
    settings.gate.connections = table.integer(QStringLiteral("max_connections"));
    settings.gate.connectionsPerAddress = table.integer(QStringLiteral("connections_per_address"));
    settings.gate.messagesPerSecond = kMessagesPerSecond;
    settings.gate.messageBurst = 2 * kMessagesPerSecond;
    return settings;
}

} // namespace rollcall::zkteco

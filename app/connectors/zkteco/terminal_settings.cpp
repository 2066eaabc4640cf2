#include "connectors/zkteco/terminal_settings.h"

#include <QStringList>

#include <algorithm>

namespace rollcall::zkteco {

namespace {

const QString kHost = QStringLiteral("host");
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

bool TerminalSettings::isTrusted(const QHostAddress& address) const
{
    bool isIpv4 = false;
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4));
    const QHostAddress plain = isIpv4 ? ipv4 : address;
    return std::any_of(trusted.begin(), trusted.end(), [&plain](const auto& network) {
        return network.first.protocol() == plain.protocol() && plain.isInSubnet(network);
    });
}

Result<TerminalSettings> readTerminalSettings(const SettingsTable& table)
{
    TerminalSettings settings;
    const QString host = table.text(kHost);
    settings.host = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (settings.host.isNull())
        return table.invalid(kHost, QStringLiteral("host must be an address of this machine such as 127.0.0.1, or "
                                                   "0.0.0.0 for all of them, not \"%1\"")
                                        .arg(host));
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    const QString transport = table.text(kTransport);
    settings.overTcp = transport != QLatin1String("udp");
    settings.overUdp = transport != QLatin1String("tcp");

    const Result<std::optional<quint32>> key = readKey(table.secret(kKey));
    if (!key)
        return table.invalid(kKey, QStringLiteral("%1 %2").arg(kKey, key.error().message));
    settings.key = *key;
    for (const QString& part : table.text(kTrusted).split(u',', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        const auto network = QHostAddress::parseSubnet(one);
        if (network.first.isNull() || network.second < 0)
            return table.invalid(kTrusted, QStringLiteral("%1 takes addresses and networks such as 192.0.2.7 or "
                                                          "192.0.2.0/24, separated by commas, not \"%2\"")
                                               .arg(kTrusted, one));
        settings.trusted.push_back(network);
    }
    if (!settings.key && settings.trusted.empty())
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

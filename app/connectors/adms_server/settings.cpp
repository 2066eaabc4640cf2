#include "connectors/adms_server/settings.h"

#include "http/certificate.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall::adms_server {

namespace {

const QString kHost = QStringLiteral("host");
const QString kTerminals = QStringLiteral("terminals");
const QString kAllowFrom = QStringLiteral("allow_from");
const QString kZone = QStringLiteral("time_zone");
const QString kCertificate = QStringLiteral("certificate");
const QString kPrivateKey = QStringLiteral("private_key");
/// As many as a building has doors; each has a few connections at a time.
constexpr std::size_t kMaxTerminals = 200;
constexpr qsizetype kMaxDoor = 64;

QStringList listOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u',')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

/// The kiosk's own where there is no name; invalid where no zone has it.
QTimeZone zoneOf(const QString& name)
{
    const QByteArray id = name.toLatin1();
    if (id.isEmpty())
        return QTimeZone::systemTimeZone();
    return QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone();
}

/// "SERIAL", "SERIAL:Front door", "SERIAL:Front door:Asia/Dhaka"
Status readTerminals(const SettingsTable& table, const QTimeZone& zone, Settings& settings)
{
    static const QRegularExpression serial(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$"));
    for (const QString& entry : listOf(table.text(kTerminals))) {
        const QStringList parts = entry.split(u':');
        const QString number = parts[0].trimmed();
        Terminal terminal{parts.value(1).trimmed(), parts.size() > 2 ? zoneOf(parts[2].trimmed()) : zone};
        if (!serial.match(number).hasMatch() || parts.size() > 3 || terminal.door.size() > kMaxDoor)
            return table.invalid(kTerminals, QStringLiteral("terminals takes serial numbers with their doors, such as "
                                                            "\"ABC123:Front door, ABC124:Back door\", not \"%1\"")
                                                 .arg(entry));
        if (!terminal.zone.isValid())
            return table.invalid(
                kTerminals,
                QStringLiteral("terminals has no time zone \"%1\"; write one such as Asia/Dhaka").arg(parts[2]));
        if (!settings.terminals.emplace(number, std::move(terminal)).second)
            return table.invalid(kTerminals, QStringLiteral("terminals has %1 twice").arg(number));
    }
    if (settings.terminals.size() > kMaxTerminals)
        return table.invalid(kTerminals, QStringLiteral("terminals takes at most %1").arg(kMaxTerminals));
    return {};
}

Status readNetworks(const SettingsTable& table, Settings& settings)
{
    for (const QString& entry : listOf(table.text(kAllowFrom))) {
        const std::pair<QHostAddress, int> network = QHostAddress::parseSubnet(entry);
        if (network.first.isNull() || network.second < 0)
            return table.invalid(kAllowFrom, QStringLiteral("allow_from takes addresses and networks, such as "
                                                            "\"192.168.1.20, 10.1.0.0/16\", not \"%1\"")
                                                 .arg(entry));
        settings.allowedFrom.push_back(network);
    }
    return {};
}

Status readTls(const SettingsTable& table, Settings& settings)
{
    const QString certificate = table.text(kCertificate);
    const QString key = table.text(kPrivateKey);
    if (certificate.isEmpty() != key.isEmpty())
        return table.invalid(certificate.isEmpty() ? kCertificate : kPrivateKey,
                             QStringLiteral("certificate and private_key go together: set both or neither"));
    if (certificate.isEmpty())
        return {};
    for (const auto& [name, path] : {std::pair{kCertificate, certificate}, std::pair{kPrivateKey, key}}) {
        if (!QDir::isAbsolutePath(path))
            return table.invalid(name, QStringLiteral("%1 must be an absolute path").arg(name));
    }
    Result<http::TlsIdentity> identity = http::readIdentity(certificate, key);
    if (!identity)
        return table.invalid(kCertificate, identity.error().message);
    settings.tls = std::move(*identity);
    return {};
}

} // namespace

bool Settings::isAllowed(const QHostAddress& from) const
{
    bool isIpv4 = false;
    const quint32 number = from.toIPv4Address(&isIpv4);
    const QHostAddress address = isIpv4 ? QHostAddress(number) : from; // ::ffff:10.0.0.1 is 10.0.0.1
    if (address.isLoopback())
        return true;
    return std::any_of(allowedFrom.begin(), allowedFrom.end(), [&address](const auto& network) {
        return address.protocol() == network.first.protocol() && address.isInSubnet(network);
    });
}

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    const QString host = table.text(kHost);
    settings.host = QHostAddress(host);
    if (settings.host.isNull())
        return table.invalid(kHost, QStringLiteral("host must be an address of this machine such as 127.0.0.1, or "
                                                   "0.0.0.0 for all of them, not \"%1\"")
                                        .arg(host));
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    settings.connections = table.integer(QStringLiteral("max_connections"));
    const QTimeZone zone = zoneOf(table.text(kZone));
    if (!zone.isValid())
        return table.invalid(kZone, QStringLiteral("time_zone must be a name such as Asia/Dhaka"));
    ROLLCALL_TRY(readTerminals(table, zone, settings));
    ROLLCALL_TRY(readNetworks(table, settings));
    ROLLCALL_TRY(readTls(table, settings));
    if (settings.host.isLoopback())
        return settings;
    if (settings.allowedFrom.empty())
        return table.invalid(kAllowFrom, QStringLiteral("host %1 is reachable from the network, and terminals know no "
                                                        "password: set allow_from to their addresses")
                                             .arg(host));
    if (!settings.tls && !table.flag(QStringLiteral("allow_plain")))
        return table.invalid(kHost, QStringLiteral("host %1 is reachable from the network: set certificate and "
                                                   "private_key, or allow_plain = true where terminals know no https")
                                        .arg(host));
    return settings;
}

} // namespace rollcall::adms_server

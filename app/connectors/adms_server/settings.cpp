#include "connectors/adms_server/settings.h"

#include "connectors/listen_settings.h"
#include "http/certificate.h"

#include <QDir>
#include <QRegularExpression>

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
    return from.isLoopback() || allowedFrom.contains(from);
}

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    ROLLCALL_TRY_ASSIGN(settings.host, listenAddress(table));
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    settings.connections = table.integer(QStringLiteral("max_connections"));
    const QTimeZone zone = zoneOf(table.text(kZone));
    if (!zone.isValid())
        return table.invalid(kZone, QStringLiteral("time_zone must be a name such as Asia/Dhaka"));
    ROLLCALL_TRY(readTerminals(table, zone, settings));
    ROLLCALL_TRY_ASSIGN(settings.allowedFrom, AddressList::read(table, kAllowFrom));
    ROLLCALL_TRY(readTls(table, settings));
    if (settings.host.isLoopback())
        return settings;
    if (settings.allowedFrom.isEmpty())
        return table.invalid(kAllowFrom, QStringLiteral("host %1 is reachable from the network, and terminals know no "
                                                        "password: set allow_from to their addresses")
                                             .arg(settings.host.toString()));
    if (!settings.tls && !table.flag(QStringLiteral("allow_plain")))
        return table.invalid(kHost, QStringLiteral("host %1 is reachable from the network: set certificate and "
                                                   "private_key, or allow_plain = true where terminals know no https")
                                        .arg(settings.host.toString()));
    return settings;
}

} // namespace rollcall::adms_server

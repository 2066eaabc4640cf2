#include "connectors/inward/settings.h"

#include "base/file_access.h"
#include "base/logging.h"
#include "connectors/listen_settings.h"
#include "connectors/net/tls.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace rollcall::inward {

namespace {

constexpr qint64 kMaxPemBytes = 1 << 20;

const QString kCertificate = QStringLiteral("certificate");
const QString kHost = QStringLiteral("host");
const QString kPrivateKey = QStringLiteral("private_key");
const QString kSecret = QStringLiteral("secret");

Status checkPath(const SettingsTable& table, const QString& key)
{
    if (!QDir::isAbsolutePath(table.text(key)))
        return table.invalid(key, QStringLiteral("%1 must be an absolute path").arg(key));
    return {};
}

Result<QSslKey> readPrivateKey(const SettingsTable& table)
{
    const QString path = table.text(kPrivateKey);
    auto content = readRegularFile(path, kMaxPemBytes);
    if (!content)
        return table.invalid(kPrivateKey, QStringLiteral("%1 %2").arg(kPrivateKey, content.error().message));
    if (QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        qCWarning(lcConnector) << "the private key" << path << "is open to every user: chmod 600 it";
    const Secret pem(std::move(*content));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (QSslKey key(pem.reveal(), algorithm, QSsl::Pem); !key.isNull())
            return key;
    }
    return table.invalid(
        kPrivateKey,
        QStringLiteral("%1 %2 contains no RSA or EC key in PEM without a passphrase").arg(kPrivateKey, path));
}

Status readIdentity(const SettingsTable& table, Settings& settings)
{
    const bool hasCertificate = !table.text(kCertificate).isEmpty();
    if (hasCertificate != !table.text(kPrivateKey).isEmpty())
        return table.invalid(hasCertificate ? kPrivateKey : kCertificate,
                             QStringLiteral("certificate and private_key go together: set both or neither"));
    if (!hasCertificate)
        return {};
    ROLLCALL_TRY(checkPath(table, kCertificate));
    ROLLCALL_TRY(checkPath(table, kPrivateKey));
    ROLLCALL_TRY_ASSIGN(settings.certificates, net::readCertificates(table, kCertificate));
    ROLLCALL_TRY_ASSIGN(settings.privateKey, readPrivateKey(table));
    return {};
}

Status checkNetwork(const SettingsTable& table, const Settings& settings)
{
    const QString host = table.text(kHost);
    if (settings.host.isLoopback())
        return {};
    if (settings.session.secret.size() < kMinNetworkSecret)
        return table.invalid(
            kHost, QStringLiteral("host %1 can be reached from the network: the secret needs at least %2 characters")
                       .arg(host, QString::number(kMinNetworkSecret)));
    if (!settings.isSecure() && !table.flag(QStringLiteral("allow_plain")))
        return table.invalid(kHost,
                             QStringLiteral("host %1 is reachable from the network: set certificate and private_key, "
                                            "or allow_plain = true to send the secret and photos unencrypted")
                                 .arg(host));
    return {};
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    ROLLCALL_TRY_ASSIGN(settings.host, listenAddress(table));
    settings.port = static_cast<quint16>(table.integer(QStringLiteral("port")));
    settings.session.serialNumber = table.text(QStringLiteral("serial_number"));
    settings.session.secret = table.secret(kSecret);
    settings.session.door = table.text(QStringLiteral("door"));
    settings.session.time =
        table.text(QStringLiteral("time")) == QLatin1String("utc") ? WireTime::Utc : WireTime::Local;
    GateLimits& gate = settings.gate;
    gate.connections = table.integer(QStringLiteral("max_connections"));
    gate.connectionsPerAddress = table.integer(QStringLiteral("connections_per_address"));
    gate.messagesPerSecond = table.integer(QStringLiteral("messages_per_second"));
    gate.messageBurst = 2 * gate.messagesPerSecond;
    gate.enrollmentsPerMinute = table.integer(QStringLiteral("enrolments_per_minute"));
    gate.enrollmentBurst = std::max(1.0, gate.enrollmentsPerMinute / 3);
    ROLLCALL_TRY(readIdentity(table, settings));
    ROLLCALL_TRY(checkNetwork(table, settings));
    return settings;
}

} // namespace rollcall::inward

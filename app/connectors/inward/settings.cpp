#include "connectors/inward/settings.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <limits>

namespace rollcall::inward {

namespace {

constexpr int kMaxSecretLength = 1024;
constexpr int kMaxDoorLength = 64;
constexpr qint64 kMaxPemBytes = 1 << 20;
/// A kiosk has one or two systems behind it; each connection may hold a photo or two in memory.
constexpr qint64 kMaxConnections = 256;

QString translated(const char* text)
{
    return QCoreApplication::translate("rollcall::inward", text);
}

tl::unexpected<Error> invalid(const ConnectorSettings& table, const QString& what)
{
    return failure(ErrorCode::InvalidArgument, translated("Connector \"%1\": %2").arg(table.id().value(), what));
}

Result<QByteArray> readPem(const QString& key, const QString& path)
{
    if (!QDir::isAbsolutePath(path))
        return failure(ErrorCode::InvalidArgument, translated("%1 must be an absolute path").arg(key));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, translated("%1 %2 cannot be read: %3").arg(key, path, file.errorString()));
    return file.read(kMaxPemBytes);
}

Status readCertificates(const QString& path, Settings& settings)
{
    const Result<QByteArray> pem = readPem(QStringLiteral("certificate"), path);
    if (!pem)
        return failure(pem.error());
    settings.certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (settings.certificates.isEmpty())
        return failure(ErrorCode::Corrupt, translated("certificate %1 holds no PEM certificate").arg(path));
    return {};
}

Status readPrivateKey(const QString& path, Settings& settings)
{
    Result<QByteArray> pem = readPem(QStringLiteral("private_key"), path);
    if (!pem)
        return failure(pem.error());
    if (QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        qCWarning(lcConnector) << "the private key" << path << "is open to every user: chmod 600 it";
    const Secret wiped(std::move(*pem));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        settings.privateKey = QSslKey(wiped.reveal(), algorithm, QSsl::Pem);
        if (!settings.privateKey.isNull())
            return {};
    }
    return failure(ErrorCode::Corrupt,
                   translated("private_key %1 holds no RSA or EC key in PEM without a passphrase").arg(path));
}

QHostAddress hostOf(const QString& text)
{
    return text == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
}

} // namespace

Result<Settings> readSettings(ConnectorSettings table)
{
    // Every key is read before any is judged, so that `finish` can tell an unknown key from one not reached.
    Settings settings;
    const QString host = table.string(QStringLiteral("host"), QStringLiteral("127.0.0.1"));
    settings.port = static_cast<quint16>(
        table.integer(QStringLiteral("port"), settings.port, 0, std::numeric_limits<quint16>::max()));
    settings.session.serialNumber = table.requiredString(QStringLiteral("serial_number"));
    settings.session.secret = table.secret(QStringLiteral("secret"));
    const QString certificate = table.string(QStringLiteral("certificate"));
    const QString privateKey = table.string(QStringLiteral("private_key"));
    const bool allowPlain = table.boolean(QStringLiteral("allow_plain"), false);
    GateLimits& gate = settings.gate;
    gate.connections =
        static_cast<int>(table.integer(QStringLiteral("max_connections"), gate.connections, 1, kMaxConnections));
    gate.connectionsPerAddress = static_cast<int>(
        table.integer(QStringLiteral("connections_per_address"), gate.connectionsPerAddress, 1, kMaxConnections));
    gate.messagesPerSecond = static_cast<double>(
        table.integer(QStringLiteral("messages_per_second"), static_cast<qint64>(gate.messagesPerSecond), 1, 1000));
    gate.messageBurst = 2 * gate.messagesPerSecond;
    gate.enrollmentsPerMinute = static_cast<double>(
        table.integer(QStringLiteral("enrolments_per_minute"), static_cast<qint64>(gate.enrollmentsPerMinute), 1, 600));
    gate.enrollmentBurst = std::max(1.0, gate.enrollmentsPerMinute / 3);
    const QString time = table.string(QStringLiteral("time"), QStringLiteral("local"));
    settings.session.door = table.string(QStringLiteral("door"));
    if (const Status finished = table.finish(); !finished)
        return failure(finished.error());

    settings.host = hostOf(host);
    if (settings.host.isNull())
        return invalid(table, translated("host must be an address of this machine such as 127.0.0.1, or 0.0.0.0 for "
                                         "all of them, not \"%1\"")
                                  .arg(host));
    if (settings.session.serialNumber.size() > kMaxSerialNumberLength)
        return invalid(table, translated("serial_number must have 1 to %1 characters").arg(kMaxSerialNumberLength));
    const Secret& secret = settings.session.secret;
    if (secret.isEmpty())
        return invalid(table, translated("secret or secret_file is needed: without, anybody could enroll people"));
    if (secret.size() > kMaxSecretLength)
        return invalid(table, translated("the secret must have at most %1 bytes").arg(kMaxSecretLength));
    if (settings.session.door.size() > kMaxDoorLength)
        return invalid(table, translated("door must have at most %1 characters").arg(kMaxDoorLength));
    if (time == QLatin1String("utc"))
        settings.session.time = WireTime::Utc;
    else if (time != QLatin1String("local"))
        return invalid(table, translated("time must be \"local\" or \"utc\", not \"%1\"").arg(time));
    if (certificate.isEmpty() != privateKey.isEmpty())
        return invalid(table, translated("certificate and private_key belong together: give both or neither"));
    if (!certificate.isEmpty()) {
        Status read = readCertificates(certificate, settings);
        if (read)
            read = readPrivateKey(privateKey, settings);
        if (!read)
            return invalid(table, read.error().message);
    }
    if (!settings.host.isLoopback()) {
        if (secret.size() < kMinNetworkSecret)
            return invalid(table, translated("host %1 can be reached from the network: the secret needs at least %2 "
                                             "characters")
                                      .arg(host)
                                      .arg(kMinNetworkSecret));
        if (!settings.isSecure() && !allowPlain)
            return invalid(table, translated("host %1 can be reached from the network: give certificate and "
                                             "private_key, or set allow_plain = true to let the secret and photos "
                                             "cross it readable")
                                      .arg(host));
    }
    return settings;
}

} // namespace rollcall::inward

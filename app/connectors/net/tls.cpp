#include "connectors/net/tls.h"

#include "base/file_access.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::net {

namespace {

constexpr int kFingerprintBytes = 32;
constexpr qint64 kMaxPemBytes = 1 << 20;

const QString kAuthorityFile = QStringLiteral("ca_file");
const QString kFingerprint = QStringLiteral("fingerprint");

/// 64 hexadecimal digits, with or without colons; empty when it is anything else.
QByteArray parseFingerprint(QString text)
{
    text.remove(u':').remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return text.size() == qsizetype{2} * kFingerprintBytes && bytes.size() == kFingerprintBytes ? bytes : QByteArray();
}

} // namespace

bool TlsTrust::isPinned(const QSslCertificate& certificate) const
{
    return !certificate.isNull() && certificate.digest(QCryptographicHash::Sha256) == fingerprint;
}

std::vector<ConnectorSetting> trustSettings(SecureScheme scheme)
{
    const bool web = scheme == SecureScheme::Https;
    return {
        {.key = kAuthorityFile,
         .help = "PEM file of the certificate authority that the server's certificate comes from, instead of the "
                 "system's authorities",
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Certificate authority file"),
         .hint =
             web ? QT_TRANSLATE_NOOP("ConnectorForm", "A file on this kiosk; for https:// with your own certificates")
                 : QT_TRANSLATE_NOOP("ConnectorForm", "A file on this kiosk; for wss:// with your own certificates"),
         .placeholder = "/etc/rollcall/ca.pem",
         .constraint = web ? QT_TRANSLATE_NOOP("ConnectorForm",
                                               "It must be a PEM file that this kiosk can read, and the address must "
                                               "begin with https://")
                           : QT_TRANSLATE_NOOP("ConnectorForm",
                                               "It must be a PEM file that this kiosk can read, and the address must "
                                               "begin with wss://")},
        {.key = kFingerprint,
         .help = "SHA-256 of the server's certificate, 64 hexadecimal digits with or without colons; no other "
                 "certificate is accepted",
         .maximum = 128,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Server certificate fingerprint"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "SHA-256, 64 digits; then only this certificate is accepted"),
         .constraint = web ? QT_TRANSLATE_NOOP("ConnectorForm", "It must have 64 digits from 0 to 9 and A to F, and "
                                                                "the address must begin with https://")
                           : QT_TRANSLATE_NOOP("ConnectorForm", "It must have 64 digits from 0 to 9 and A to F, and "
                                                                "the address must begin with wss://")}};
}

Result<QList<QSslCertificate>> readCertificates(const SettingsTable& table, const QString& key)
{
    const QString path = table.text(key);
    const auto pem = readRegularFile(path, kMaxPemBytes);
    if (!pem)
        return table.invalid(key, QStringLiteral("%1 %2").arg(key, pem.error().message));
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return table.invalid(key, QStringLiteral("%1 %2 contains no PEM certificate").arg(key, path));
    return certificates;
}

Result<TlsTrust> readTrust(const SettingsTable& table, const QUrl& url, SecureScheme scheme)
{
    TlsTrust trust;
    const QString fingerprint = table.text(kFingerprint);
    for (const QString& key : {kAuthorityFile, kFingerprint}) {
        if (!isSecure(url) && !table.text(key).isEmpty())
            return table.invalid(
                key, QStringLiteral("ca_file and fingerprint need a %1:// url")
                         .arg(scheme == SecureScheme::Https ? QStringLiteral("https") : QStringLiteral("wss")));
    }
    if (!table.text(kAuthorityFile).isEmpty()) {
        ROLLCALL_TRY_ASSIGN(trust.authorities, readCertificates(table, kAuthorityFile));
    }
    if (!fingerprint.isEmpty()) {
        trust.fingerprint = parseFingerprint(fingerprint);
        if (trust.fingerprint.isEmpty())
            return table.invalid(
                kFingerprint,
                QStringLiteral("fingerprint must be the SHA-256 of the server's certificate: 64 hexadecimal digits"));
    }
    return trust;
}

bool isSecure(const QUrl& url)
{
    return url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https");
}

QSslConfiguration clientConfiguration(const TlsTrust& trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!trust.authorities.isEmpty())
        tls.setCaCertificates(trust.authorities);
    return tls;
}

ConnectorFault faultOf(const QList<QSslError>& errors)
{
    static const std::array kinds{
        std::pair(ConnectorFault::CertificateUnknown,
                  QList<QSslError::SslError>{
                      QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                      QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
                      QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}),
        std::pair(ConnectorFault::CertificateExpired, QList<QSslError::SslError>{QSslError::CertificateExpired}),
        std::pair(ConnectorFault::CertificateNotYetValid,
                  QList<QSslError::SslError>{QSslError::CertificateNotYetValid}),
        std::pair(ConnectorFault::CertificateWrongName, QList<QSslError::SslError>{QSslError::HostNameMismatch})};
    for (const auto& [fault, words] : kinds) {
        if (std::any_of(errors.begin(), errors.end(),
                        [&words = words](const QSslError& error) { return words.contains(error.error()); }))
            return fault;
    }
    return ConnectorFault::CertificateInvalid;
}

} // namespace rollcall::net

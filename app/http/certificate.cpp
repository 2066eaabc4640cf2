#include "http/certificate.h"

#include "base/file_access.h"
#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/x509.h>

#include <array>
#include <memory>

namespace rollcall::http {

namespace {

/// A chain of ten large RSA certificates has 20 KiB.
constexpr qint64 kMaxPemBytes = qint64{256} * 1024;
constexpr auto kValidity = std::chrono::days(3'650);
/// Before now: the clock of the client may be late.
constexpr auto kLead = std::chrono::days(1);
constexpr std::size_t kSerialBytes = 16;

template <class T, void (*Free)(T)>
using Handle = std::unique_ptr<std::remove_pointer_t<T>, decltype([](T t) { Free(t); })>;
using Certificate = Handle<gnutls_x509_crt_t, gnutls_x509_crt_deinit>;
using Key = Handle<gnutls_x509_privkey_t, gnutls_x509_privkey_deinit>;

Certificate newCertificate()
{
    gnutls_x509_crt_t certificate = nullptr;
    gnutls_x509_crt_init(&certificate);
    return Certificate(certificate);
}

Key newKey()
{
    gnutls_x509_privkey_t key = nullptr;
    gnutls_x509_privkey_init(&key);
    return Key(key);
}

gnutls_datum_t datumOf(const QByteArray& bytes)
{
    return {reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData())),
            static_cast<unsigned int>(bytes.size())};
}

QByteArray taken(gnutls_datum_t datum)
{
    QByteArray bytes(reinterpret_cast<const char*>(datum.data), static_cast<qsizetype>(datum.size));
    gnutls_memset(datum.data, 0, datum.size);
    gnutls_free(datum.data);
    return bytes;
}

Certificate firstOf(const QByteArray& pem)
{
    Certificate certificate = newCertificate();
    const gnutls_datum_t datum = datumOf(pem);
    if (gnutls_x509_crt_import(certificate.get(), &datum, GNUTLS_X509_FMT_PEM) != GNUTLS_E_SUCCESS)
        return nullptr;
    return certificate;
}

/// Of its public key.
template <class T, int (*Read)(T, unsigned int, unsigned char*, std::size_t*)> QByteArray keyIdOf(T owner)
{
    std::array<unsigned char, 64> id{};
    std::size_t size = id.size();
    if (Read(owner, GNUTLS_KEYID_USE_SHA256, id.data(), &size) != GNUTLS_E_SUCCESS)
        return {};
    return {reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(size)};
}

bool addName(gnutls_x509_crt_t certificate, const QString& name)
{
    const QHostAddress address(name);
    QByteArray bytes = name.toUtf8();
    gnutls_x509_subject_alt_name_t type = GNUTLS_SAN_DNSNAME;
    if (!address.isNull()) {
        type = GNUTLS_SAN_IPADDRESS;
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        constexpr int kIpv4At = 12; // ::ffff:192.0.2.1
        bytes = QByteArray(reinterpret_cast<const char*>(ipv6.c), sizeof ipv6.c);
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            bytes = bytes.mid(kIpv4At);
    }
    return gnutls_x509_crt_set_subject_alt_name(certificate, type, bytes.constData(),
                                                static_cast<unsigned int>(bytes.size()),
                                                GNUTLS_FSAN_APPEND) == GNUTLS_E_SUCCESS;
}

Result<TlsIdentity> made(const QStringList& names, WallTime now)
{
    const Key key = newKey();
    const Certificate certificate = newCertificate();
    std::array<unsigned char, kSerialBytes> serial{};
    constexpr unsigned char kPositive = 0x7f;
    constexpr unsigned char kNotZero = 0x40;
    gnutls_rnd(GNUTLS_RND_NONCE, serial.data(), serial.size());
    serial[0] = static_cast<unsigned char>((serial[0] & kPositive) | kNotZero);
    const std::time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const auto lasts = [](std::chrono::days days) {
        return static_cast<std::time_t>(std::chrono::duration_cast<std::chrono::seconds>(days).count());
    };
    gnutls_x509_crt_t crt = certificate.get();
    const char* cause = nullptr;
    bool isGood =
        gnutls_x509_privkey_generate(key.get(), GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0) ==
            GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_version(crt, 3) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_serial(crt, serial.data(), serial.size()) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_activation_time(crt, seconds - lasts(kLead)) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_expiration_time(crt, seconds + lasts(kValidity)) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_dn(crt, "CN=Rollcall kiosk", &cause) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_key(crt, key.get()) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_basic_constraints(crt, 0, -1) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_key_usage(crt, GNUTLS_KEY_DIGITAL_SIGNATURE) == GNUTLS_E_SUCCESS &&
        gnutls_x509_crt_set_key_purpose_oid(crt, GNUTLS_KP_TLS_WWW_SERVER, 0) == GNUTLS_E_SUCCESS;
    for (const QString& name : names)
        isGood = isGood && addName(crt, name);
    gnutls_datum_t certificatePem{};
    gnutls_datum_t keyPem{};
    isGood = isGood && gnutls_x509_crt_sign2(crt, crt, key.get(), GNUTLS_DIG_SHA256, 0) == GNUTLS_E_SUCCESS &&
             gnutls_x509_crt_export2(crt, GNUTLS_X509_FMT_PEM, &certificatePem) == GNUTLS_E_SUCCESS &&
             gnutls_x509_privkey_export2_pkcs8(key.get(), GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &keyPem) ==
                 GNUTLS_E_SUCCESS;
    TlsIdentity identity;
    if (certificatePem.data != nullptr)
        identity.certificates = taken(certificatePem);
    if (keyPem.data != nullptr)
        identity.key = Secret(taken(keyPem));
    if (!isGood)
        return failure(ErrorCode::Internal, QStringLiteral("The certificate of the HTTP server could not be made; "
                                                           "check the names that it is for"));
    return identity;
}

} // namespace

Result<TlsIdentity> readIdentity(const QString& certificatePath, const QString& keyPath)
{
    TlsIdentity identity;
    ROLLCALL_TRY_ASSIGN(identity.certificates, readRegularFile(certificatePath, kMaxPemBytes));
    ROLLCALL_TRY_ASSIGN(QByteArray pem, readRegularFile(keyPath, kMaxPemBytes));
    identity.key = Secret(std::move(pem));
    const Certificate certificate = firstOf(identity.certificates);
    if (!certificate)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 does not begin with a certificate in PEM").arg(certificatePath),
                       certificatePath);
    const Key key = newKey();
    const gnutls_datum_t datum = datumOf(identity.key.reveal());
    if (gnutls_x509_privkey_import2(key.get(), &datum, GNUTLS_X509_FMT_PEM, nullptr, 0) != GNUTLS_E_SUCCESS)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is not a key in PEM without a password").arg(keyPath), keyPath);
    if (keyIdOf<gnutls_x509_crt_t, gnutls_x509_crt_get_key_id>(certificate.get()) !=
        keyIdOf<gnutls_x509_privkey_t, gnutls_x509_privkey_get_key_id>(key.get()))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is not the key of %2").arg(keyPath, certificatePath), keyPath);
    return identity;
}

Result<TlsIdentity> selfSignedIdentity(const QString& certificatePath, const QString& keyPath, const QStringList& names,
                                       WallTime now)
{
    if (QFileInfo::exists(certificatePath) && QFileInfo::exists(keyPath)) {
        ROLLCALL_TRY(makeOwnerOnly(keyPath));
        return readIdentity(certificatePath, keyPath);
    }
    ROLLCALL_TRY_ASSIGN(TlsIdentity identity, made(names, now));
    // The key first: a certificate without its key would be made again, and its fingerprint would change.
    ROLLCALL_TRY(writeWholeFile(keyPath, identity.key.reveal()));
    ROLLCALL_TRY(writeWholeFile(certificatePath, identity.certificates));
    return identity;
}

IdentityFiles identityFiles(const QHostAddress& address, const QString& certificatePath, const QString& keyPath,
                            const QString& dataDirectory)
{
    if (!certificatePath.isEmpty())
        return {certificatePath, keyPath};
    if (address.isLoopback())
        return {};
    const QDir data(dataDirectory);
    return {data.filePath(QStringLiteral("api-certificate.pem")), data.filePath(QStringLiteral("api-key.pem")), true};
}

QString fingerprintOf(const QByteArray& certificates)
{
    const Certificate certificate = firstOf(certificates);
    gnutls_datum_t der{};
    if (!certificate || gnutls_x509_crt_export2(certificate.get(), GNUTLS_X509_FMT_DER, &der) != GNUTLS_E_SUCCESS)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(taken(der), QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace rollcall::http

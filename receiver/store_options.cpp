#include "receiver/store_options.h"

#include "base/file_access.h"
#include "base/secret_file.h"
#include "connectors/net/pg_settings.h"
#include "connectors/net/tls.h"

#include <QUrlQuery>

namespace rollcall::receiver {

namespace {

constexpr qint64 kMaxPemBytes = 1 << 20;

const QString kStore = QStringLiteral("store");
const QString kStorePassword = QStringLiteral("store-password-file");
const QString kStoreAuthority = QStringLiteral("store-ca-file");
const QString kForward = QStringLiteral("forward");
const QString kForwardSerial = QStringLiteral("forward-serial");
const QString kForwardSecret = QStringLiteral("forward-secret-file");
const QString kForwardAuthority = QStringLiteral("forward-ca-file");

tl::unexpected<Error> wrong(const QString& sentence)
{
    return failure(ErrorCode::InvalidArgument, sentence);
}

/// An option without the one that it belongs to would be overlooked.
Status checkCompany(const QCommandLineParser& parser, const QStringList& options, const QString& needed)
{
    for (const QString& option : options) {
        if (parser.isSet(option) && !parser.isSet(needed))
            return wrong(QStringLiteral("--%1 needs --%2").arg(option, needed));
    }
    return {};
}

Result<QList<QSslCertificate>> readAuthorities(const QCommandLineParser& parser, const QString& option)
{
    const QString path = parser.value(option);
    const auto pem = readRegularFile(path, kMaxPemBytes);
    if (!pem)
        return failure(pem.error().within(QStringLiteral("--%1").arg(option)));
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return wrong(QStringLiteral("--%1: %2 contains no PEM certificate").arg(option, path));
    return certificates;
}

Result<net::PgConfig> readStore(const QCommandLineParser& parser)
{
    const QUrl url(parser.value(kStore), QUrl::StrictMode);
    const bool isPostgres = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    const QUrlQuery query(url);
    const bool hasOther = query.queryItems().size() > (query.hasQueryItem(QStringLiteral("host")) ? 1 : 0);
    // Never repeated: it may contain the password.
    if (!url.isValid() || !isPostgres || hasOther || url.hasFragment() || url.path().count(u'/') > 1)
        return wrong(QStringLiteral("--store takes postgresql://[USER@]HOST[:PORT]/DATABASE, or "
                                    "postgresql:///DATABASE[?host=DIRECTORY] for the socket of this machine"));
    if (!url.password().isEmpty())
        return wrong(QStringLiteral("--store must not contain the password, which other users of this machine could "
                                    "see: use --store-password-file, PGPASSWORD or ~/.pgpass"));
    net::PgConfig store = net::pgConfigOf(url, {});
    if (const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded); !socket.isEmpty()) {
        if (!url.host().isEmpty() || !socket.startsWith(u'/'))
            return wrong(QStringLiteral("--store: host= is the directory of a socket, in place of a host"));
        store.host = socket;
    }
    if (parser.isSet(kStorePassword)) {
        ROLLCALL_TRY_ASSIGN(store.password, readSecretFile(parser.value(kStorePassword)));
    }
    if (parser.isSet(kStoreAuthority)) {
        ROLLCALL_TRY(readAuthorities(parser, kStoreAuthority));
        store.authorityFile = parser.value(kStoreAuthority);
        store.tls = net::PgConfig::Tls::AuthorityName;
    }
    return store;
}

Result<ForwardOptions> readForward(const QCommandLineParser& parser)
{
    ForwardOptions forward;
    forward.url = QUrl(parser.value(kForward), QUrl::StrictMode);
    const bool isWebSocket =
        forward.url.scheme() == QLatin1String("ws") || forward.url.scheme() == QLatin1String("wss");
    if (!forward.url.isValid() || !isWebSocket || forward.url.host().isEmpty() || !forward.url.userInfo().isEmpty())
        return wrong(QStringLiteral("--forward takes ws://HOST:PORT or wss://HOST:PORT, a PiHR server"));
    forward.serialNumber = parser.value(kForwardSerial);
    if (forward.serialNumber.isEmpty() || !parser.isSet(kForwardSecret))
        return wrong(QStringLiteral("--forward needs --forward-serial and --forward-secret-file: what that server "
                                    "expects of a kiosk"));
    ROLLCALL_TRY_ASSIGN(forward.secret, readSecretFile(parser.value(kForwardSecret)));
    if (parser.isSet(kForwardAuthority)) {
        if (!net::isSecure(forward.url))
            return wrong(QStringLiteral("--forward-ca-file needs a wss:// address"));
        ROLLCALL_TRY_ASSIGN(forward.trust.authorities, readAuthorities(parser, kForwardAuthority));
    }
    return forward;
}

} // namespace

Status readStoreOptions(const QCommandLineParser& parser, Options& options)
{
    ROLLCALL_TRY(checkCompany(parser, {kStorePassword, kStoreAuthority, kForward}, kStore));
    ROLLCALL_TRY(checkCompany(parser, {kForwardSerial, kForwardSecret, kForwardAuthority}, kForward));
    if (!parser.isSet(kStore))
        return {};
    if (parser.isSet(QStringLiteral("database")))
        return wrong(QStringLiteral("--store and --database cannot be used together"));
    ROLLCALL_TRY_ASSIGN(options.store, readStore(parser));
    if (parser.isSet(kForward)) {
        ROLLCALL_TRY_ASSIGN(options.forward, readForward(parser));
    }
    return {};
}

} // namespace rollcall::receiver

#include "connectors/net/pg_settings.h"

#include "connectors/net/http_settings.h"
#include "connectors/net/tls.h"

#include <QCoreApplication>

namespace rollcall::net {

namespace {

using Type = ConnectorSetting::Type;

constexpr quint16 kUsualPort = 5432;
/// Where Debian's server has its socket.
const QString kSocketDirectory = QStringLiteral("/run/postgresql");

} // namespace

std::vector<ConnectorSetting> withPgSettings(const std::vector<ConnectorSetting>& own)
{
    std::vector<ConnectorSetting> all{
        {.key = "url",
         .type = Type::Url,
         .help = "the server and its database: postgresql://HOST/DATABASE; without a database the one with the user's "
                 "name; to other machines always encrypted",
         .required = true,
         .maximum = 2048,
         .schemes = {"postgresql", "postgres"},
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "The server's name, followed by the name of the database"),
         .placeholder = "postgresql://db.example/attendance",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm",
                                         "It must end with the name of the database, and nothing may follow it")},
        {.key = "user",
         .help = "the PostgreSQL user",
         .required = true,
         .maximum = 63,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "User name"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "May read both tables and add records"),
         .placeholder = "kiosk"},
        {.key = "password",
         .type = Type::Secret,
         .help = "of the user; without one, the server must let it in by other means",
         .maximum = 1024,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Password")},
    };
    all.insert(all.end(), own.begin(), own.end());
    all.push_back({.key = "timeout_s",
                   .type = Type::Integer,
                   .help = "seconds that the server has for a statement",
                   .fallback = 15,
                   .minimum = 1,
                   .maximum = 120});
    all.push_back({.key = "ca_file",
                   .help = "PEM file of the certificate authority that the server's certificate comes from, or of the "
                           "certificate itself, instead of the system's authorities",
                   .advanced = true,
                   .label = QT_TRANSLATE_NOOP("ConnectorForm", "Certificate authority file"),
                   .hint = QT_TRANSLATE_NOOP("ConnectorForm", "A file on this kiosk, if the certificate is your own"),
                   .placeholder = "/etc/rollcall/ca.pem",
                   .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "It must be a PEM file that this kiosk can read")});
    all.push_back({.key = "verify_name",
                   .type = Type::Flag,
                   .help = "false: the certificate may have another name than the server; only with ca_file",
                   .fallback = true});
    return all;
}

std::vector<ShownSetting> shownWithPg(const std::vector<ShownSetting>& own)
{
    std::vector<ShownSetting> shown{{.key = "url"}, {.key = "user"}, {.key = "password"}};
    shown.insert(shown.end(), own.begin(), own.end());
    shown.push_back({.key = "ca_file"});
    return shown;
}

PgConfig pgConfigOf(const QUrl& url, const QString& user)
{
    PgConfig config;
    config.host = url.host().isEmpty() ? kSocketDirectory : url.host();
    config.port = static_cast<quint16>(url.port(kUsualPort));
    config.user = url.userName().isEmpty() ? user : url.userName();
    config.database = url.path(QUrl::FullyDecoded).mid(1);
    if (config.database.isEmpty())
        config.database = config.user;
    if (url.host().isEmpty() || isLoopback(url.host()))
        config.tls = PgConfig::Tls::Local;
    return config;
}

Result<PgConfig> readPgSettings(const SettingsTable& table)
{
    const QString urlKey = QStringLiteral("url");
    const QString authority = QStringLiteral("ca_file");
    const QString verifyName = QStringLiteral("verify_name");
    const QUrl url(table.text(urlKey), QUrl::StrictMode);
    if (url.hasQuery() || url.hasFragment() || url.path().count(u'/') > 1)
        return table.invalid(urlKey, QStringLiteral("url must end with the name of the database"));
    PgConfig config = pgConfigOf(url, table.text(QStringLiteral("user")));
    config.password = table.secret(QStringLiteral("password"));
    config.statement = std::chrono::seconds{table.integer(QStringLiteral("timeout_s"))};
    config.authorityFile = table.text(authority);
    if (!config.authorityFile.isEmpty()) {
        ROLLCALL_TRY(readCertificates(table, authority)); // libpq reads the file itself, with less to say about it
        config.tls = PgConfig::Tls::AuthorityName;
    }
    if (!table.flag(verifyName)) {
        if (config.authorityFile.isEmpty())
            return table.invalid(verifyName, QStringLiteral("verify_name = false needs ca_file"));
        config.tls = PgConfig::Tls::Authority;
    }
    return config;
}

} // namespace rollcall::net

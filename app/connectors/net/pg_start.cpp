#include "connectors/net/pg_start.h"

#include <libpq-fe.h>

#include <utility>
#include <vector>

namespace rollcall::net {

namespace {

/// Until TCP gives up a connection over which nothing comes any more.
constexpr auto kTcpLimit = "20000"; // milliseconds
/// A statement that waits for another's lock is better tried again.
constexpr int kLockMilliseconds = 5'000;
/// Debian keeps the system's authorities here, and libpq 15 must be told.
constexpr auto kSystemAuthorities = "/etc/ssl/certs/ca-certificates.crt";
} // namespace

bool isPgSocket(const QString& host)
{
    return host.startsWith(u'/');
}

pg_conn* startPgConnection(const PgConfig& config, const QStringList& addresses)
{
    QStringList hosts;
    for (qsizetype i = 0; i < addresses.size(); ++i)
        hosts << config.host;
    const bool isLocal = config.tls == PgConfig::Tls::Local;
    const QByteArray mode = isLocal ? "prefer" : config.tls == PgConfig::Tls::Authority ? "verify-ca" : "verify-full";
    const QByteArray authorities =
        config.authorityFile.isEmpty() ? QByteArray(kSystemAuthorities) : config.authorityFile.toUtf8();
    // Everything that libpq would otherwise take from its environment.
    std::vector<std::pair<const char*, QByteArray>> parameters{
        {"host", hosts.join(u',').toUtf8()},
        {"port", QByteArray::number(config.port)},
        {"dbname", config.database.toUtf8()},
        {"user", config.user.toUtf8()},
        {"sslmode", mode},
        {"sslrootcert", authorities},
        {"gssencmode", "disable"},
        {"client_encoding", "UTF8"},
        {"application_name", "rollcall"},
        {"keepalives", "1"},
        {"keepalives_idle", "10"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "2"},
        {"tcp_user_timeout", kTcpLimit},
    };
    if (!isPgSocket(config.host))
        parameters.emplace_back("hostaddr", addresses.join(u',').toUtf8());
    if (!config.password.isEmpty())
        parameters.emplace_back("password", config.password.reveal());
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : parameters) {
        names.push_back(name);
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectStartParams(names.data(), values.data(), 0);
}

/// Both ends of what a statement may take are the server's affair as well; what was acknowledged is on its disk.
QByteArray pgSessionSettings(const PgConfig& config)
{
    return "SET statement_timeout = " + QByteArray::number(qint64{config.statement.count()}) +
           "; SET lock_timeout = " + QByteArray::number(kLockMilliseconds) +
           "; SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
           "'off'";
}

} // namespace rollcall::net

#include "connectors/net/http_settings.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace rollcall::net {

namespace {

using Type = ConnectorSetting::Type;

const QString kProxy = QStringLiteral("proxy");

Status checkEncryption(const SettingsTable& table, const QUrl& url, const QString& urlKey)
{
    if (isSecure(url) || isLoopback(url.host()) || table.flag(QStringLiteral("allow_plain")))
        return {};
    return table.invalid(urlKey, QStringLiteral("%1 must begin with https://, or allow_plain must be true: over "
                                                "http:// attendance can be read on the way")
                                     .arg(urlKey));
}

} // namespace

ConnectorSetting addressSetting(const HttpAddress& address)
{
    return {.key = address.key,
            .type = Type::Url,
            .help = address.help,
            .required = address.required,
            .maximum = 2048,
            .schemes = {"https", "http"},
            .label = address.label != nullptr ? address.label : QT_TRANSLATE_NOOP("ConnectorForm", "Address"),
            .hint = address.hint,
            .placeholder = address.placeholder,
            .constraint =
                QT_TRANSLATE_NOOP("ConnectorForm", "An address that begins with http:// is not encrypted: use "
                                                   "https://, or allow it under \"More settings\"")};
}

std::vector<ConnectorSetting> withHttpSettings(std::vector<ConnectorSetting> own, const HttpSettingsNeeds& needs)
{
    const std::vector<ConnectorSetting> http{
        {.key = "timeout_s",
         .type = Type::Integer,
         .help = "seconds that the server has for an answer",
         .fallback = needs.timeout,
         .minimum = needs.shortestTimeout,
         .maximum = needs.longestTimeout},
        {.key = "proxy",
         .type = Type::Url,
         .help = "an HTTP proxy that leads to the server: http://[user:password@]host:port",
         .maximum = 512,
         .schemes = {"http"},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Proxy"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where the network demands one"),
         .placeholder = "http://proxy.example:3128"},
        {.key = "allow_plain",
         .type = Type::Flag,
         .help = "true: http:// to other machines is allowed; everything can then be read on the way",
         .fallback = false,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm",
                                    "Allow http:// without encryption: everything can then be read on the way")},
    };
    own.insert(own.end(), http.begin(), http.end());
    for (ConnectorSetting& trust : trustSettings(SecureScheme::Https))
        own.push_back(std::move(trust));
    return own;
}

std::vector<ShownSetting> shownWithHttp(std::vector<ShownSetting> own)
{
    for (const char* key : {"allow_plain", "proxy", "ca_file", "fingerprint"})
        own.push_back({.key = QLatin1String(key)});
    return own;
}

Result<HttpConfig> readHttpSettings(const SettingsTable& table, const QUrl& url, const QString& urlKey)
{
    HttpConfig config;
    ROLLCALL_TRY(checkEncryption(table, url, urlKey));
    ROLLCALL_TRY_ASSIGN(config.trust, readTrust(table, url, SecureScheme::Https));
    config.total = config.idle = std::chrono::seconds{table.integer(QStringLiteral("timeout_s"))};
    config.proxy = QUrl(table.text(kProxy), QUrl::StrictMode);
    if (!config.proxy.isEmpty() && config.proxy.host().isEmpty())
        return table.invalid(kProxy, QStringLiteral("proxy must be http://host:port"));
    return config;
}

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isHeaderName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isHeaderValue(const QByteArray& value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); });
}

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString front = base.path(QUrl::FullyEncoded);
    while (front.endsWith(u'/'))
        front.chop(1);
    QString rest = path;
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    url.setPath(front + u'/' + rest, QUrl::TolerantMode);
    return url;
}

} // namespace rollcall::net

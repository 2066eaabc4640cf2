#include "connectors/webhook/settings.h"

#include "connectors/webhook/signature.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace rollcall::webhook {

namespace {

constexpr int kMaxHeaders = 16;

const QString kUrl = QStringLiteral("url");
const QString kTemplate = QStringLiteral("template");

/// Only this kiosk itself can read along.
bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Status checkEncryption(const SettingsTable& table, const QUrl& url)
{
    if (net::isSecure(url) || isLoopback(url.host()) || table.flag(QStringLiteral("allow_plain")))
        return {};
    return table.invalid(kUrl, QStringLiteral("url must begin with https://, or allow_plain must be true: over http:// "
                                              "attendance can be read on the way"));
}

/// A token of RFC 9110.
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

/// Headers that belong to the transport or to the signature.
bool isReserved(const QByteArray& name)
{
    static const std::array reserved{"host",    "connection", "transfer-encoding", "accept-encoding", "expect",
                                     "upgrade", "te",         "trailer",           "keep-alive",      "user-agent"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("webhook-") || lower.startsWith("content-") || lower.startsWith("proxy-") ||
           std::find(reserved.begin(), reserved.end(), lower) != reserved.end();
}

/// Lines of "Name: value". They may hold a token: no error repeats a value.
Result<std::vector<std::pair<QByteArray, QByteArray>>> readHeaders(const SettingsTable& table)
{
    const QString key = QStringLiteral("headers");
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    for (const QByteArray& line : table.secret(key).reveal().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max(colon, qsizetype{0})).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isHeaderName(name) || !isHeaderValue(value))
            return table.invalid(key, QStringLiteral("headers takes lines of \"Name: value\" in ASCII"));
        if (isReserved(name))
            return table.invalid(key, QStringLiteral("headers cannot set %1").arg(QString::fromLatin1(name)));
        headers.emplace_back(name, value);
    }
    if (std::cmp_greater(headers.size(), kMaxHeaders))
        return table.invalid(key, QStringLiteral("headers takes at most %1 lines").arg(kMaxHeaders));
    return headers;
}

Result<std::vector<Secret>> readKeys(const SettingsTable& table)
{
    std::vector<Secret> keys;
    for (const QString& key : {QStringLiteral("secret"), QStringLiteral("previous_secret")}) {
        const Secret text = table.secret(key);
        if (text.isEmpty())
            continue; // the first is required
        Result<Secret> parsed = parseSecret(text);
        if (!parsed)
            return table.invalid(key, key + u' ' + parsed.error().message);
        keys.push_back(std::move(*parsed));
    }
    return keys;
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    ROLLCALL_TRY(checkEncryption(table, settings.url));
    ROLLCALL_TRY_ASSIGN(settings.http.trust, net::readTrust(table, settings.url, net::SecureScheme::Https));
    ROLLCALL_TRY_ASSIGN(settings.keys, readKeys(table));
    ROLLCALL_TRY_ASSIGN(settings.headers, readHeaders(table));
    settings.content.names = table.flag(QStringLiteral("send_names"));
    settings.content.site = table.text(QStringLiteral("site"));
    if (const QString text = table.text(kTemplate); !text.isEmpty()) {
        Result<QJsonObject> body = parseTemplate(text, settings.content.names);
        if (!body)
            return table.invalid(kTemplate, kTemplate + u' ' + body.error().message);
        settings.content.body = *body;
    }
    settings.inBatches = table.text(QStringLiteral("format")) == QLatin1String("batch");
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.http.total = settings.http.idle = std::chrono::seconds{table.integer(QStringLiteral("timeout_s"))};
    return settings;
}

} // namespace rollcall::webhook

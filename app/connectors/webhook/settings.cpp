#include "connectors/webhook/settings.h"

#include "connectors/net/http_settings.h"
#include "connectors/webhook/signature.h"

#include <algorithm>
#include <array>

namespace rollcall::webhook {

namespace {

constexpr int kMaxHeaders = 16;

const QString kUrl = QStringLiteral("url");
const QString kTemplate = QStringLiteral("template");

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
        if (!net::isHeaderName(name) || !net::isHeaderValue(value))
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
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
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
    return settings;
}

} // namespace rollcall::webhook

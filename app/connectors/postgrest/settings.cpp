#include "connectors/postgrest/settings.h"

#include "connectors/net/http_settings.h"
#include "connectors/net/store_settings.h"

namespace rollcall::postgrest {

namespace {

/// Of a listing of the faces of one batch.
constexpr qint64 kMaxResponseBytes = 1 << 20;

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    const QString urlKey = QStringLiteral("url");
    const QString apiKey = QStringLiteral("api_key");
    const QString tokenKey = QStringLiteral("token");
    Settings settings;
    settings.url = QUrl(table.text(urlKey), QUrl::StrictMode);
    if (settings.url.hasQuery() || settings.url.hasFragment())
        return table.invalid(urlKey, QStringLiteral("url must end with the path below which the tables are"));
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, urlKey));
    settings.http.maxResponseBytes = kMaxResponseBytes;
    settings.apiKey = table.secret(apiKey);
    settings.token = table.secret(tokenKey);
    if (settings.token.isEmpty())
        settings.token = settings.apiKey;
    for (const auto& [key, value] : {std::pair{apiKey, settings.apiKey}, std::pair{tokenKey, settings.token}}) {
        if (!net::isHeaderValue(value.reveal()))
            return table.invalid(key, key + QStringLiteral(" must be one line of ASCII"));
    }
    settings.camera = table.text(QStringLiteral("camera"));
    settings.refersToFaces = table.flag(QStringLiteral("refer_to_faces"));
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.peopleEvery = net::readPeopleInterval(table);
    return settings;
}

} // namespace rollcall::postgrest
